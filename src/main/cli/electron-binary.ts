import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import type { Installation } from '../service/installation.ts'

export type NoWindow = keyof typeof words.why

const LONGEST_FETCH = 5 * 60_000
const LONGEST_KNOCK = 4000

/** Whether a window or a browser could be seen at all. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY)
}

/** Electron's program, fetched where it is missing and can be fetched; or why no window can be opened here. */
export async function findElectron(
  { root, electronMain }: Installation,
  platform: NodeJS.Platform = process.platform,
): Promise<Result<string, NoWindow>> {
  if (!hasDisplay(process.env, platform)) return err('noDisplay')
  if (platform === 'linux' && process.getuid?.() === 0) return err('administrator')
  const binary = binaryIn(root) ?? (await fetched(root))
  if (binary === null) return err('noBinary')
  return existsSync(electronMain) ? ok(binary) : err('notBuilt')
}

function binaryIn(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Since version 42 npm no longer fetches the binary; the package brings its own way to do it. */
async function fetched(root: string): Promise<string | null> {
  const installer = join(root, 'node_modules/electron/install.js')
  if (!existsSync(installer) || !(await isReachable())) return null
  process.stderr.write(`${words.fetching}\n`)
  await new Promise<void>((resolve) => {
    const started = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: LONGEST_FETCH })
    started.on('error', () => resolve())
    started.on('close', () => resolve())
  })
  return binaryIn(root)
}

/** Knocks first: where nothing but a registry can be reached, the fetching would only keep people waiting. */
async function isReachable(): Promise<boolean> {
  if (process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror) return true
  const answer = await fetch('https://github.com/', { method: 'HEAD', signal: AbortSignal.timeout(LONGEST_KNOCK) }).catch(
    () => null,
  )
  return answer !== null
}
