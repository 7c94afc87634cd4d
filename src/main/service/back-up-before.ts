import type { BackupReason } from '#shared/domain/workspace/backup.ts'
import type { Deps } from '../usecases/deps.ts'
import { backUpChanges } from '../usecases/workspace/back-up.ts'

/** What cannot be taken back, and what takes in many things at once: before it, everything as it was is in a backup. */
export const BACKED_UP: ReadonlyMap<string, BackupReason> = new Map([
  ['actionPlan.adopt', 'declaration'],
  ['circularProcedures.declareResult', 'declaration'],
  ['meetings.approveMinutes', 'declaration'],
  ['meetings.declareSubsequentResult', 'declaration'],
  ['meetings.takeBallot', 'declaration'],
  ['projectCalls.resolveRanking', 'declaration'],
  ['rulesOfProcedure.enact', 'declaration'],
  ['statements.issue', 'declaration'],
  ['statements.issueAll', 'declaration'],
  ['statements.revoke', 'declaration'],
  ['actionPlan.indicators.imports.run', 'import'],
  ['assessments.importSheets', 'import'],
  ['circularProcedures.importAnswers', 'import'],
  ['members.imports.run', 'import'],
])

/** Neither is held up by a backup that fails; the Übersicht and the frame say that it did. */
export function backUpBefore(deps: Deps): <T>(call: { readonly path: readonly string[]; next(): Promise<T> }) => Promise<T> {
  return async (call) => {
    const reason = BACKED_UP.get(call.path.join('.'))
    if (reason !== undefined) await backUpChanges(deps, reason)
    return call.next()
  }
}
