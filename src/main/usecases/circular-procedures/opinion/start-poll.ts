import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import { dateOf, endOfDay } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { NewOpinionPoll } from '#shared/contract/opinion-polls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { OpinionPoll, PollMember } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { listMembers } from '../../../store/repositories/members.ts'
import { listMemberships } from '../../../store/repositories/memberships.ts'
import { insertOpinionPoll } from '../../../store/repositories/opinion-polls.ts'
import type { ReadTx } from '../../../store/store.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'
import { takeNumber } from '../../numbering.ts'

/** Starts a Meinungsbild: what is asked and who is asked is fixed. It has a number of its own range and touches no project. */
export function startPoll(
  deps: Deps,
  input: NewOpinionPoll,
): Promise<
  Result<
    { readonly opinionPollId: Id<'opinion-poll'>; readonly number: string },
    Refusal<'DUE_IN_PAST' | 'NOBODY_TO_ASK' | 'APPROACH_TWICE'>
  >
> {
  return deps.store.write(acting(deps, 'opinion-polls.start'), async (tx) => {
    const now = deps.now()
    const { subject, question, steps, lowest, highest, endsOn } = input
    if (endOfDay(endsOn) <= now) return err({ code: 'DUE_IN_PAST', dueOn: endsOn })
    const titles = input.approaches.map(({ title }) => title.trim())
    const twice = titles.find((title, index) => titles.indexOf(title) !== index)
    if (twice !== undefined) return err({ code: 'APPROACH_TWICE', title: twice })
    const members = await membersToAsk(tx, input, deps)
    if (members.length === 0) return err({ code: 'NOBODY_TO_ASK' })
    const poll: OpinionPoll = {
      id: deps.newId('opinion-poll'),
      number: await takeNumber(tx, 'opinion-poll', now),
      subject,
      question: question.trim(),
      steps,
      lowest,
      highest,
      approaches: input.approaches.map(({ title, explanation }, index) => ({
        id: deps.newId('poll-approach'),
        position: index + 1,
        title: title.trim(),
        explanation: explanation.trim(),
      })),
      startedAt: now,
      endsOn,
      endsAt: endOfDay(endsOn),
      withdrawn: null,
    }
    await insertOpinionPoll(tx, poll, members)
    tx.note({ subject: 'opinion-poll', subjectId: poll.id, before: null, after: toJson({ ...poll, members }), reason: null })
    return ok({ opinionPollId: poll.id, number: poll.number })
  })
}

async function membersToAsk(tx: ReadTx, { asksAdvisory }: NewOpinionPoll, { now }: Deps): Promise<readonly PollMember[]> {
  const today = dateOf(now())
  const asked = (await listMemberships(tx)).filter(
    (membership) =>
      isInForce(membership, today) && (membership.kind === 'voting' || (asksAdvisory && membership.kind === 'advisory')),
  )
  return (await listMembers(tx))
    .filter(({ id }) => asked.some(({ memberId }) => memberId === id))
    .map(({ id, name }) => ({ memberId: id, memberName: name }))
    .toSorted((a, b) => byGermanOrder(a.memberName, b.memberName))
}
