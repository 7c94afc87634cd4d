import { setTimeout as wait } from 'node:timers/promises'
import { finished } from '#shared/basics/work.ts'
import { backupFolderOf } from '../files/backup-folder.ts'
import { noteSafety } from '../files/safety-file.ts'
import type { Deps } from '../usecases/deps.ts'
import { backUpChanges } from '../usecases/workspace/back-up.ts'
import { runBeside } from '../usecases/workspace/beside/run-beside.ts'
import { proveWhenDue } from '../usecases/workspace/prove-restore.ts'
import { sealContent } from '../usecases/workspace/seal-content.ts'
import { type Log, reportFault } from './fault.ts'

export interface SafeKeeping {
  /** Ends what runs, and backs up what was written since the last backup. */
  readonly close: () => Promise<void>
}

/** First the page gets what it asks for: the check of ten years takes a core and the medium for some seconds. */
const BEFORE_FIRST_LOOK = 5 * 1000
const BETWEEN_BACKUPS = 30 * 60 * 1000

/**
 * Looks after an open workspace in the background: checks it once, backs up what changed, now and then again, and once a week
 * proves that a backup can be restored. Nobody waits for it, and what goes wrong is told on the Übersicht.
 */
export function keepSafe(deps: Deps, log: Log): SafeKeeping {
  if (deps.store.file.readOnly) return { close: async () => undefined }
  const stopped = new AbortController()
  let turn = Promise.resolve()
  const inTurn = (work: () => Promise<unknown>): Promise<void> => {
    turn = turn.then(async () => {
      if (!stopped.signal.aborted) await work().catch((reason) => giveUp(reason))
    })
    return turn
  }
  const giveUp = (reason: unknown): void => {
    if (!stopped.signal.aborted) reportFault(log, 'keep-safe', reason)
  }
  void inTurn(() => wait(BEFORE_FIRST_LOOK, undefined, { signal: stopped.signal, ref: false }))
  void inTurn(() => checkOnce(deps, stopped.signal))
  void inTurn(() => backUpChanges(deps, 'opening'))
  void inTurn(() => proveWhenDue(deps))
  const timer = setInterval(() => void inTurn(() => backUpChanges(deps, 'regular')), BETWEEN_BACKUPS)
  timer.unref()
  return {
    async close() {
      clearInterval(timer)
      stopped.abort()
      await turn
      await backUpAndSeal(deps).catch((reason) => void reportFault(log, 'keep-safe', reason))
    },
  }
}

/** The seal is taken also where the last backup has everything: one before a declaration that was refused has none. */
async function backUpAndSeal(deps: Deps): Promise<void> {
  await backUpChanges(deps, 'closing')
  await sealContent(deps)
}

async function checkOnce(deps: Deps, signal: AbortSignal): Promise<void> {
  const folder = backupFolderOf(deps.store.file.path)
  await noteSafety(folder, { check: null })
  const { findings } = await finished(runBeside(deps, 'check', { full: false }, signal))
  await noteSafety(folder, { check: { at: deps.now(), findings: findings.length } })
}
