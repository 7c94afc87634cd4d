import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import type { Installation } from '../service/installation.ts'
import { findElectron, hasDisplay } from './electron-binary.ts'

export interface Launch {
  readonly installation: Installation
  /** Null for casting a vote, which needs none. */
  readonly workspacePath: string | null
  /** Null takes the window where it can be had, else the browser. */
  readonly host: 'electron' | 'web' | null
  readonly port: number | null
  readonly openBrowser: boolean
}

/** Starts a host as a process of its own and waits until it ends; gives its exit code. Refuses with a German sentence. */
export async function launch(settings: Launch): Promise<Result<number, string>> {
  if (settings.host === 'web') return ok(await ended(startWeb(settings)))
  const electron = await findElectron(settings.installation)
  if (electron.ok) return ok(await ended(startElectron(electron.value, settings)))
  if (settings.host === 'electron') return err(words.noWindow(words.why[electron.error]))
  process.stderr.write(`${words.inBrowser(words.why[electron.error])}\n`)
  return ok(await ended(startWeb(settings)))
}

function startWeb({ installation, workspacePath, port, openBrowser }: Launch): ChildProcess {
  const args = [
    join(installation.root, 'src/main/host-web/main.ts'),
    ...(port === null ? [] : ['--port', String(port)]),
    ...(openBrowser && hasDisplay() ? ['--open'] : []),
    '--',
    ...(workspacePath === null ? [] : [workspacePath]),
  ]
  // What the host translated once is not translated again: most of the time of a start goes there.
  const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}

function startElectron(binary: string, { installation, workspacePath }: Launch): ChildProcess {
  return spawn(binary, [installation.root, workspacePath ?? '--stimme'], { stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Passes the wish to end on; the host closes its file in order and ends by itself. */
function ended(host: ChildProcess): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => host.kill(signal))
  return new Promise((resolve, reject) => {
    host.on('error', reject)
    host.on('exit', (code) => resolve(code ?? 2))
  })
}
