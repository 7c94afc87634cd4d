import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { sourceInstallation } from '../../service/installation.ts'
import type { Outcome } from '../outcome.ts'

export interface BenchOptions {
  readonly json?: true
  readonly only?: string
}

/** `allianz bench`: the measurements in `bench/`, in a process of their own so that nothing else is in its memory. */
export async function bench({ json, only }: BenchOptions): Promise<Outcome> {
  const script = join(sourceInstallation().root, 'bench/run.ts')
  if (!existsSync(script)) return err(words.noBench)
  const args = [script, ...(json === true ? ['--json'] : []), ...(only === undefined ? [] : ['--only', only])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) return err(words.benchFailed)
  return ok({ exitCode: 0, json: json === true ? JSON.parse(printed) : null, text: printed.trimEnd() })
}
