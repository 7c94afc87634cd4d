import type { Deps } from '../usecases/deps.ts'
import { backUpChanges } from '../usecases/workspace/back-up.ts'

/** What cannot be taken back: before it, everything as it was is in a backup. */
const DECLARATIONS: ReadonlySet<string> = new Set([
  'circularProcedures.declareResult',
  'meetings.declareSubsequentResult',
  'meetings.approveMinutes',
  'rulesOfProcedure.enact',
  'statements.issue',
])

/** A declaration is not held up by a backup that fails; the Übersicht and the frame say that it did. */
export function backUpBefore(deps: Deps): <T>(call: { readonly path: readonly string[]; next(): Promise<T> }) => Promise<T> {
  return async (call) => {
    if (DECLARATIONS.has(call.path.join('.'))) await backUpChanges(deps, 'declaration')
    return call.next()
  }
}
