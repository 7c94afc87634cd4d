import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ALLIANZ = join(import.meta.dirname, '../../src/main/cli/allianz.ts')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `allianz …` as a process of its own, as a script would, and waits for its end. */
export function allianz(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [ALLIANZ, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    started.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    started.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    started.on('error', reject)
    started.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
  })
}
