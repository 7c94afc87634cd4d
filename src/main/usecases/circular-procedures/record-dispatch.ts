import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { setDispatch } from '../../store/repositories/circular-rolls.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFacts, takesResponses } from './load-facts.ts'
import { toDispatch } from './plan-start.ts'
import { loadProcedurePage } from './procedure-page.ts'

interface Sending {
  readonly circularProcedureId: Id<'circular-procedure'>
  readonly memberId: Id<'member'>
  readonly sentAt: Instant
  readonly way: 'email' | 'letter'
}

/** Notes when and how the papers went to a member (R25, F08). The deadline stays as it was fixed at the start. */
export function recordDispatch(
  deps: Deps,
  input: Sending,
): Promise<Result<CircularProcedurePage, Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'RECEIVED_IN_FUTURE'>>> {
  return deps.store.write(acting(deps, 'circular-procedures.record-dispatch'), async (tx) => {
    const now = deps.now()
    const facts = await loadFacts(tx, input.circularProcedureId, now)
    if (!facts.ok) return facts
    const { procedure, roll } = facts.value
    if (!takesResponses(procedure.state)) return err({ code: 'NOT_RUNNING', state: procedure.state })
    if (input.sentAt > now) return err({ code: 'RECEIVED_IN_FUTURE', receivedAt: input.sentAt })
    const dispatch = toDispatch(await theAlliance(tx), input)
    if (!(await setDispatch(tx, procedure.id, input.memberId, dispatch)))
      return err({ code: 'NOT_FOUND', what: 'member', id: input.memberId })
    const before = roll.find(({ memberId }) => memberId === input.memberId)?.dispatch ?? null
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: { memberId: input.memberId, dispatch: before === null ? null : toJson(before) },
      after: { memberId: input.memberId, dispatch: toJson(dispatch) },
      reason: null,
    })
    return loadProcedurePage(tx, procedure.id, now)
  })
}
