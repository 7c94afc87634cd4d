import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backupFolderOf, listBackups } from '#main/files/backup-folder.ts'
import { openWorkspace } from '#main/store/open.ts'
import type { Store } from '#main/store/store.ts'
import { checkWorkspace } from '#main/usecases/workspace/check-workspace.ts'
import { instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import { findingSentence } from '#shared/wording/findings.ts'
import { prepareUmlauf } from '../prepare.ts'

/** A full disk that takes half of a write, a failing write or sync, or the end of the process. */
export const FAULTS = ['full', 'io', 'kill'] as const
export type Fault = (typeof FAULTS)[number]

export interface FaultTally {
  /** File operations of the session on the workspace and its neighbours when nothing fails. */
  readonly operations: number
  readonly runs: number
  readonly hit: number
  readonly faults: readonly string[]
}

export interface FaultRounds {
  readonly folder: string
  /** Which operations of all of them fail, counted from 1. */
  readonly choose: (operations: number) => readonly number[]
  readonly kinds: readonly Fault[]
  /** No further run begins after so many milliseconds. */
  readonly timeLimit: number
}

/** Builds the library that makes file operations fail; null where there is no compiler for it. */
export function buildShim(folder: string): string | null {
  if (process.platform !== 'linux') return null
  const shim = join(folder, 'fail-at.so')
  const source = fileURLToPath(new URL('./fail-at.c', import.meta.url))
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-w', '-o', shim, source, '-ldl', '-lpthread'])
  return built.status === 0 ? shim : null
}

/** Runs the session once for every chosen operation and every kind of fault, and looks each time at what is left. */
export async function failInRounds(shim: string, { folder, choose, kinds, timeLimit }: FaultRounds): Promise<FaultTally> {
  mkdirSync(folder, { recursive: true })
  const fresh = join(folder, 'fresh.allianz')
  const procedure = await prepareUmlauf(fresh)
  const operations = countOperations(shim, folder, fresh, procedure)
  const end = performance.now() + timeLimit
  const faults: string[] = []
  let [runs, hit] = [0, 0]
  for (const at of choose(operations)) {
    for (const kind of kinds) {
      if (performance.now() > end) return { operations, runs, hit, faults }
      const place = join(folder, `${kind}-${at}`)
      const run = runSession(shim, place, fresh, procedure, { FAIL_AT: String(at), FAIL_HOW: kind })
      runs += 1
      if (run.failedAt !== null) hit += 1
      const found = await findingsIn(run)
      faults.push(...found.map((fault) => `${kind} at ${run.failedAt ?? at}: ${fault}`))
      if (found.length === 0) rmSync(place, { recursive: true })
    }
  }
  return { operations, runs, hit, faults }
}

interface SessionRun {
  readonly path: string
  readonly said: readonly string[]
  readonly failedAt: string | null
  readonly crashed: string | null
}

function runSession(
  shim: string,
  place: string,
  fresh: string,
  procedure: string,
  fault: Readonly<Record<string, string>>,
): SessionRun {
  mkdirSync(place, { recursive: true })
  const path = join(place, 'session.allianz')
  copyFileSync(fresh, path)
  const script = fileURLToPath(new URL('./session.ts', import.meta.url))
  const log = join(place, 'failed.txt')
  const ran = spawnSync(process.execPath, [script, path, procedure], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: shim, FAIL_LOG: log, ...fault },
  })
  const killed = ran.signal === 'SIGKILL' || ran.status === 0
  return {
    path,
    said: ran.stdout.split('\n').filter(Boolean),
    failedAt: existsSync(log) ? readFileSync(log, 'utf8').trim() : null,
    crashed: killed ? null : `the session ended with ${ran.status ?? ran.signal}: ${ran.stderr.slice(0, 400)}`,
  }
}

function countOperations(shim: string, folder: string, fresh: string, procedure: string): number {
  const file = join(folder, 'count.txt')
  const run = runSession(shim, join(folder, 'counted'), fresh, procedure, { FAIL_COUNT: file })
  if (!run.said.includes('closed')) throw new Error(`The session does not run: ${run.said.join(', ')} ${run.crashed ?? ''}`)
  return Number(readFileSync(file, 'utf8'))
}

/** Old or new, never half; what was said to be saved is there; every backup that was named opens and holds. */
async function findingsIn({ path, said, crashed }: SessionRun): Promise<readonly string[]> {
  const now = (): ReturnType<typeof instant> => instant('2026-11-21T09:00:00Z')
  const faults: string[] = []
  const isUncaught = crashed !== null && !/SQLITE_|ENOSPC|EIO|disk|I\/O/i.test(crashed)
  if (isUncaught) faults.push(crashed)
  const opened = await openWorkspace(path, { now, holder: 'after' })
  if (!opened.ok) return [...faults, `does not open: ${opened.error.code}`]
  try {
    const { findings } = await finished(checkWorkspace({ store: opened.value }, { full: true }))
    faults.push(...findings.map(findingSentence))
    const saved = said.filter((line) => line.startsWith('saved ')).map((line) => line.slice('saved '.length))
    const known = await knownIds(opened.value)
    for (const id of saved) if (!known.has(id)) faults.push(`lost, though answered as saved: ${id}`)
  } finally {
    await opened.value.close()
  }
  const folder = backupFolderOf(path)
  for (const { name } of await listBackups(folder)) {
    const backup = await openWorkspace(join(folder, name), { now, readOnly: true })
    if (!backup.ok) faults.push(`a backup does not open: ${name} ${backup.error.code}`)
    else await backup.value.close()
  }
  return faults
}

function knownIds(store: Store): Promise<ReadonlySet<string>> {
  return store.read(async (tx) => {
    const responses = await tx.selectFrom('response').select('response_id as id').execute()
    const resolutions = await tx.selectFrom('resolution').select('resolution_id as id').execute()
    return new Set([...responses, ...resolutions].map(({ id }) => String(id)))
  })
}
