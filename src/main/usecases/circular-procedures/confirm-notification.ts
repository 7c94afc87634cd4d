import type { Id } from '#shared/basics/id.ts'
import type { Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { mayNotify } from '#shared/rules/circular/may-notify.ts'
import { setNotified } from '../../store/repositories/circular-procedures.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { loadFacts } from './load-facts.ts'
import { loadProcedurePage } from './procedure-page.ts'

/** Notes that every member was told the result (R28). */
export function confirmNotification(
  deps: Deps,
  input: { readonly circularProcedureId: Id<'circular-procedure'> },
): Promise<Result<CircularProcedurePage, Refusal<'NOT_FOUND' | 'NOT_DECLARED'>>> {
  return deps.store.write(acting(deps, 'circular-procedures.confirm-notification'), async (tx) => {
    const now = deps.now()
    const facts = await loadFacts(tx, input.circularProcedureId, now)
    if (!facts.ok) return facts
    const { id, state } = facts.value.procedure
    const permitted = mayNotify(state)
    if (!permitted.ok) return permitted
    await setNotified(tx, id, now)
    tx.note({
      subject: 'circular-procedure',
      subjectId: id,
      before: { state },
      after: { state: 'notified', notifiedAt: now },
      reason: null,
    })
    return loadProcedurePage(tx, id, now)
  })
}
