import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CircularContinuation } from '#shared/domain/circular-procedures/course.ts'
import { findCourse, insertContinuation } from '../../store/repositories/circular-courses.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFacts, takesResponses } from './load-facts.ts'
import { openMembershipChanges } from './membership-changes.ts'
import { loadProcedurePage } from './procedure-page.ts'

/** Goes on with the roll of the start although memberships changed, with a reason (R22, R23). */
export function continueProcedure(
  deps: Deps,
  input: { readonly circularProcedureId: Id<'circular-procedure'>; readonly reason: string },
): Promise<Result<CircularProcedurePage, Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'REASON_MISSING' | 'NO_MEMBERSHIP_CHANGED'>>> {
  return deps.store.write(acting(deps, 'circular-procedures.continue'), async (tx) => {
    const now = deps.now()
    const facts = await loadFacts(tx, input.circularProcedureId, now)
    if (!facts.ok) return facts
    const { procedure } = facts.value
    if (!takesResponses(procedure.state)) return err({ code: 'NOT_RUNNING', state: procedure.state })
    const reason = input.reason.trim()
    if (reason === '') return err({ code: 'REASON_MISSING' })
    const changes = await openMembershipChanges(tx, procedure, await findCourse(tx, procedure.id))
    if (changes.length === 0) return err({ code: 'NO_MEMBERSHIP_CHANGED' })
    const continuation: CircularContinuation = { continuedAt: now, continuedBy: deps.actor(), reason, changes }
    await insertContinuation(tx, procedure.id, continuation)
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: null,
      after: toJson({ continuation }),
      reason,
    })
    return loadProcedurePage(tx, procedure.id, now)
  })
}
