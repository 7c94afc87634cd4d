import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findingsAfterCrash } from './findings.ts'
import { recordAndKill } from './kill.ts'
import { prepareUmlauf } from './prepare.ts'
import { seeded } from './seeded.ts'

export interface Rounds {
  readonly folder: string
  readonly seed: number
  readonly rounds: number
  /** Responses that the process tries to record in each round. */
  readonly count: number
  /** No further round begins after so many milliseconds. */
  readonly timeLimit: number
}

export interface Tally {
  readonly rounds: number
  readonly answered: number
  readonly saved: number
  readonly faults: readonly string[]
}

/** How often one file is crashed before a fresh one takes its place. */
const CRASHES_PER_FILE = 5

/** Kills a recording process again and again at moments that hang on the seed, and looks each time at what is left. */
export async function crashInRounds({ folder, seed, rounds, count, timeLimit }: Rounds): Promise<Tally> {
  mkdirSync(folder, { recursive: true })
  const fresh = join(folder, 'fresh.allianz')
  const procedure = await prepareUmlauf(fresh)
  const random = seeded(seed)
  const end = performance.now() + timeLimit
  const faults: string[] = []
  let [done, answeredInAll, savedInAll] = [0, 0, 0]
  let crashed: { readonly path: string; readonly answered: string[]; saved: number } = { path: '', answered: [], saved: 0 }
  while (done < rounds && performance.now() < end) {
    if (done % CRASHES_PER_FILE === 0) {
      crashed = { path: join(folder, `crashed-${done / CRASHES_PER_FILE}.allianz`), answered: [], saved: 0 }
      copyFileSync(fresh, crashed.path)
    }
    const afterAnswers = Math.floor(random() * count)
    const thenMicroseconds = Math.floor(random() * 8_000)
    const { path, saved } = crashed
    const answers = await recordAndKill({ path, procedure, first: saved, count, afterAnswers, thenMicroseconds })
    crashed.answered.push(...answers)
    const findings = await findingsAfterCrash(path, procedure, crashed.answered)
    faults.push(...findings.faults.map((fault) => `round ${done}: ${fault}`))
    crashed.saved = findings.saved
    answeredInAll += answers.length
    savedInAll += findings.saved - saved
    done += 1
  }
  return { rounds: done, answered: answeredInAll, saved: savedInAll, faults }
}
