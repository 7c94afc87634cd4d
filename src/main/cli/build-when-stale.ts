import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildWords } from '#shared/wording/build.ts'

const ROOT = join(import.meta.dirname, '../../..')
const PAGE = join(ROOT, 'out/renderer/index.html')
const SOURCES = ['src/renderer', 'src/shared', 'electron.vite.config.ts', 'package-lock.json'].map((path) => join(ROOT, path))

/**
 * Builds the page when it is missing or older than its sources, and says so on stderr. Does nothing where there are no sources,
 * as in an installed application. Throws when the build fails.
 */
export async function ensureRendererBuilt(): Promise<void> {
  if (!existsSync(join(ROOT, 'src/renderer')) || !isOlder(PAGE, SOURCES)) return
  process.stderr.write(`${buildWords.building}\n`)
  await build()
}

/** Whether a product is missing or older than the newest of its sources, folders included, so that a removed file counts too. */
export function isOlder(product: string, sources: readonly string[]): boolean {
  if (!existsSync(product)) return true
  const builtAt = statSync(product).mtimeMs
  return sources.flatMap(withContents).some((path) => statSync(path).mtimeMs > builtAt)
}

function withContents(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return [path, ...readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))]
}

const VERIFIER = join(ROOT, 'out/verifier/pruefen.html')
const VERIFIER_SOURCES = ['src/renderer/verifier', 'src/shared', 'verifier.config.ts', 'package-lock.json'].map((path) =>
  join(ROOT, path),
)

/** The same for the page that checks an archive. */
export async function ensureVerifierBuilt(): Promise<void> {
  if (!existsSync(join(ROOT, 'src/renderer')) || !isOlder(VERIFIER, VERIFIER_SOURCES)) return
  process.stderr.write(`${buildWords.building}\n`)
  await runTool([join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'verifier.config.ts', '--logLevel', 'warn'])
}

/** What the build says goes to stderr: stdout belongs to answers. */
function build(): Promise<void> {
  const electronVite = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js')
  return runTool([electronVite, 'build', '--logLevel', 'warn', '--ignoreConfigWarning'])
}

function runTool(command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', process.stderr.fd, process.stderr.fd] })
    started.on('error', reject)
    started.on('close', (code) => (code === 0 ? resolve() : reject(new Error(buildWords.failed))))
  })
}
