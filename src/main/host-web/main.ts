import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { recentWorkspaces } from '../service/recent-workspaces.ts'
import { userFolder } from '../service/user-folder.ts'
import { type Serving, serve } from './serve.ts'

const BROWSER: Partial<Readonly<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
}

/** The browser host as a process: `node main.ts [--port N] [--open] -- [FILE]`. The command line starts it; nobody types this. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, open: { type: 'boolean' } },
})
const serving = await serve({ workspacePath: positionals[0] ?? null, port: Number(values.port ?? 0), keepSafe: true })
if (serving.ok) run(serving.value)
else if (serving.error.code === 'PORT_TAKEN') stop(words.portTaken(serving.error.port))
else stop(openRefusalSentence(serving.error))

function run(host: Serving): void {
  // Also ends when the command line that started it is gone, so that no server is left behind.
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.once(event, () => void end(host))
  if (host.workspacePath !== null) recentWorkspaces(userFolder()).remember(host.workspacePath)
  process.stdout.write(`${words.ready(host.url)}\n`)
  if (values.open === true) openBrowser(host.url)
}

async function end(host: Serving): Promise<void> {
  await host.close()
  process.exit(0)
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
  process.disconnect?.()
}

/** Whether a browser opened cannot be known; the address stands on the screen in any case. */
function openBrowser(url: string): void {
  const [command, ...args] = BROWSER[process.platform] ?? ['xdg-open']
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
