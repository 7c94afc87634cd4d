import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Membership } from '#shared/domain/members/member.ts'
import { rollChangesBetween } from '#shared/rules/eligibility/roll-changes.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import { byTheClock } from '../circular-procedures/load-facts.ts'

export type RunningRefusal = Refusal<'CIRCULAR_RUNNING'>

/**
 * R23: a membership that begins or ends while an Umlauf runs is a question for the coordination: go on with the roll of its start,
 * or break off and begin anew. Without an answer it is refused; the answer stands in the journal.
 */
export async function checkRunning(
  tx: ReadTx,
  now: Instant,
  changed: Membership,
  goOnReason: string,
): Promise<Result<null, RunningRefusal>> {
  if (goOnReason !== '') return ok(null)
  const others = (await listMemberships(tx)).filter(({ id }) => id !== changed.id)
  const affected = (await listProcedures(tx))
    .map((procedure) => byTheClock(procedure, now))
    .filter(({ state }) => state === 'running')
    .filter(({ startedAt, deadline }) =>
      rollChangesBetween([...others, changed], dateOf(startedAt), deadline.endsOn).some(
        ({ memberId }) => memberId === changed.memberId,
      ),
    )
  if (affected.length === 0) return ok(null)
  return err({
    code: 'CIRCULAR_RUNNING',
    procedures: affected.map(({ id, number, deadline, items }) => ({
      id,
      number,
      subject: items.map(({ subject }) => subject).join(', '),
      endsOn: deadline.endsOn,
    })),
  })
}
