import type { Instant } from '#shared/basics/instant.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { decisiveAt } from '#shared/rules/circular/decisive-moment.ts'
import { setAborted } from '../../store/repositories/circular-procedures.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { insertRecusal } from '../../store/repositories/recusals.ts'
import { insertResponse } from '../../store/repositories/responses.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFacts } from './load-facts.ts'
import { putOnNextAgenda } from './next-agenda.ts'
import { type CircularFacts, standingsOf } from './standing.ts'

/** Stores a response that was checked, with what follows from it at once: recusal (R14), or the end of the procedure (R26). */
export async function keepResponse(
  tx: WriteTx,
  deps: Deps,
  facts: CircularFacts,
  response: Response,
  now: Instant,
): Promise<void> {
  await insertResponse(tx, response)
  tx.note({
    subject: 'response',
    subjectId: response.id,
    before: null,
    after: toJson(response),
    reason: response.onBehalfReason || null,
  })
  await recuseOnConflict(tx, facts, response)
  await abortOnObjection(tx, deps, response, now)
}

/** R14: whoever declares a conflict in time takes no part in the items it names. */
async function recuseOnConflict(tx: WriteTx, { procedure, roll, recusals }: CircularFacts, response: Response): Promise<void> {
  const { memberId, conflicts } = response
  const { endsAt } = procedure.deadline
  const isLate = decisiveAt(response, endsAt, procedure.rules.decisiveMoment) > endsAt
  if (memberId === null || isLate) return
  if (!roll.some((member) => member.memberId === memberId)) return
  for (const { itemId, reason } of conflicts) {
    if (recusals.some((known) => known.itemId === itemId && known.memberId === memberId)) continue
    const recusal = { itemId, memberId, kind: 'declared', reason } as const
    await insertRecusal(tx, recusal)
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: null,
      after: toJson({ recusal }),
      reason,
    })
  }
}

/** R26: the verdict says whether the objection ends it; its projects wait for the next meeting. */
async function abortOnObjection(tx: WriteTx, deps: Deps, response: Response, now: Instant): Promise<void> {
  if (!response.objectsToProcedure) return
  const facts = await loadFacts(tx, response.circularProcedureId, now)
  if (!facts.ok || !standingsOf(facts.value, now).some(({ verdict }) => verdict.outcome === 'aborted')) return
  const { procedure } = facts.value
  await setAborted(tx, procedure.id, now)
  for (const { projectId } of procedure.items) if (projectId !== null) await setProjectState(tx, projectId, 'deferred')
  tx.note({
    subject: 'circular-procedure',
    subjectId: procedure.id,
    before: { state: procedure.state },
    after: { state: 'aborted', abortedAt: now, responseId: response.id },
    reason: response.remark || null,
  })
  await putOnNextAgenda(tx, deps, procedure)
}
