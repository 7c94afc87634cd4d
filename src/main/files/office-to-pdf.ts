import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const LONGEST_MILLISECONDS = 90_000

/** Where LibreOffice usually is; it is never required. */
const USUAL_PLACES: readonly string[] = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) =>
    process.env[name] === undefined ? [] : [`${process.env[name]}\\LibreOffice\\program\\soffice.exe`],
  ),
]

/** LibreOffice on this machine; null where there is none. */
export function findLibreOffice(): string | null {
  const searched = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice'))
  return [...searched, ...USUAL_PLACES].find(isExecutable) ?? null
}

/** Lets LibreOffice lay out a Word or Excel file as PDF, in a folder and with settings of its own; null when it does not manage. */
export async function officeToPdf(soffice: string, bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'allianz-pdf-'))
  try {
    const input = join(folder, `document.${extension}`)
    await writeFile(input, bytes)
    const settings = pathToFileURL(join(folder, 'settings')).href
    const arguments_ = [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${settings}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      input,
    ]
    if (!(await succeeds(soffice, arguments_))) return null
    return await readFile(join(folder, 'document.pdf')).catch(() => null)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function succeeds(program: string, arguments_: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const running = spawn(program, arguments_, { stdio: 'ignore', timeout: LONGEST_MILLISECONDS, killSignal: 'SIGKILL' })
    running.on('error', () => resolve(false))
    running.on('close', (code) => resolve(code === 0))
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
