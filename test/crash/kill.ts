import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Kill {
  readonly path: string
  readonly procedure: string
  readonly first: number
  readonly count: number
  /** Killed so many microseconds after so many responses were answered as saved. */
  readonly afterAnswers: number
  readonly thenMicroseconds: number
}

/** Lets a process record responses and kills it with SIGKILL on the way. Gives the ids that it had answered as saved. */
export function recordAndKill({ path, procedure, first, count, ...when }: Kill): Promise<readonly string[]> {
  return runAndKill({ script: 'recorder.ts', args: [path, procedure, String(first), String(count)], ...when })
}

interface Run extends Pick<Kill, 'afterAnswers' | 'thenMicroseconds'> {
  /** A script of this folder that says a line for each step that is saved, and „done“ at its end. */
  readonly script: string
  readonly args: readonly string[]
}

/** Runs a script and kills it with SIGKILL on the way. Gives the lines that it had said. */
export function runAndKill(kill: Run): Promise<readonly string[]> {
  const script = fileURLToPath(new URL(`./${kill.script}`, import.meta.url))
  const child = spawn(process.execPath, [script, ...kill.args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let answers = ''
  let troubles = ''
  child.stderr.on('data', (text) => {
    troubles += text
  })
  child.stdout.on('data', (text) => {
    answers += text
    if (answers.split('\n').length - 1 >= kill.afterAnswers) waitMicroseconds(kill.thenMicroseconds, () => child.kill('SIGKILL'))
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const lines = answers.split('\n').slice(0, -1)
      if (code !== null && code !== 0) reject(new Error(`${kill.script} failed: ${troubles}`))
      else resolve(lines.filter((line) => line !== 'done'))
    })
  })
}

/** Timers are too coarse to hit the middle of a write, so the last stretch is waited for awake. */
function waitMicroseconds(microseconds: number, then: () => void): void {
  const end = process.hrtime.bigint() + BigInt(microseconds) * 1_000n
  while (process.hrtime.bigint() < end);
  then()
}
