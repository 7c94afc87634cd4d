import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Office } from '../office.ts'

const run = promisify(execFile)

/** One word on a page, in millimeters from the upper left corner of the sheet. */
export interface PlacedWord {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A document as LibreOffice lays it out. */
export interface RenderedDocument {
  readonly name: string
  readonly pages: number
  readonly words: readonly PlacedWord[]
}

/** Lets LibreOffice convert files to PDF in one go, with a profile of its own, and reads where each word came to stand. */
export async function renderDocuments(
  office: Office,
  files: readonly { readonly name: string; readonly file: OutputFile }[],
): Promise<readonly RenderedDocument[]> {
  const folder = await mkdtemp(join(tmpdir(), 'render-'))
  try {
    await mkdir(join(folder, 'in'))
    const paths = files.map(({ name, file }) =>
      join(folder, 'in', `${name}${file.fileName.slice(file.fileName.lastIndexOf('.'))}`),
    )
    for (const [index, path] of paths.entries()) await writeFile(path, files[index]?.file.bytes ?? new Uint8Array())
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run(office.soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], { timeout: 240_000 })
    return await Promise.all(files.map(({ name }) => readPdf(office, join(folder, `${name}.pdf`), name)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readPdf(office: Office, path: string, name: string): Promise<RenderedDocument> {
  const target = `${path}.html`
  await run(office.pdftotext, ['-bbox', path, target])
  const pages = (await readFile(target, 'utf8')).split('<page ').slice(1)
  return { name, pages: pages.length, words: pages.flatMap((page, index) => wordsOf(page, index + 1)) }
}

function wordsOf(page: string, number: number): readonly PlacedWord[] {
  return [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
    ([, left, top, right, bottom, text = '']) => ({
      page: number,
      text,
      left: millimeters(left),
      top: millimeters(top),
      right: millimeters(right),
      bottom: millimeters(bottom),
    }),
  )
}

function millimeters(points: string | undefined): number {
  return (Number(points) * 25.4) / 72
}
