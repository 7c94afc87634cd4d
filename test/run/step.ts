import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from './tally.ts'

/** One line of the test command: something that is run and counted. */
export interface Step {
  readonly name: string
  /** `failed` holds the names of the steps before that did not pass. */
  readonly run: (failed: ReadonlySet<string>) => Promise<Tally>
}

export interface Finished {
  readonly passed: boolean
  readonly output: string
}

interface RunOptions {
  /** `show` passes everything on while it is said; `keep` returns it, to be printed only after a failure. */
  readonly output: 'show' | 'keep'
  readonly environment?: Readonly<Record<string, string>>
  readonly minutes: number
}

export const PROJECT_ROOT: string = join(import.meta.dirname, '../..')

/** Runs the command of an installed package, for example `('@biomejs/biome', 'biome', ['check'])`; killed after `minutes`. */
export function runTool(packageName: string, command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  return new Promise((resolve) => {
    const started = spawn(process.execPath, [scriptOf(packageName, command), ...args], {
      stdio: ['ignore', options.output === 'show' ? 'inherit' : 'pipe', options.output === 'show' ? 'inherit' : 'pipe'],
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...options.environment },
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    started.stdout?.on('data', keep)
    started.stderr?.on('data', keep)
    const timer = setTimeout(() => {
      output += `\nStopped after ${options.minutes} minutes.`
      started.kill('SIGKILL')
    }, options.minutes * 60_000)
    started.on('error', (error) => {
      output += error.message
    })
    started.on('close', (code) => {
      clearTimeout(timer)
      resolve({ passed: code === 0, output })
    })
  })
}

/** Full path of a package's command, read from its package.json, so that it runs on this Node on every platform. */
function scriptOf(packageName: string, command: string): string {
  const folder = join(PROJECT_ROOT, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>
  }
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}
