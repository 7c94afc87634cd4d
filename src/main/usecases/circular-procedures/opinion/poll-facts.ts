import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OpinionPollPage, OpinionPollRow, OpinionPollState } from '#shared/contract/opinion-polls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Opinion, OpinionPoll, PollMember } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { tallyOpinions } from '#shared/rules/opinion/tally-opinions.ts'
import {
  findOpinionPoll,
  listOpinionPolls,
  listOpinions,
  listPollCredentials,
  listPollMembers,
} from '../../../store/repositories/opinion-polls.ts'
import type { ReadTx } from '../../../store/store.ts'
import type { Deps } from '../../deps.ts'

/** Closed is what the clock says: nothing has to run for a Meinungsbild to have ended. */
export function stateOf({ endsAt, withdrawn }: OpinionPoll, now: Instant): OpinionPollState {
  if (withdrawn !== null) return 'withdrawn'
  return now > endsAt ? 'ended' : 'running'
}

/** Every Meinungsbild with how many have answered, the newest first. */
export function listPollRows(deps: Deps): Promise<readonly OpinionPollRow[]> {
  const now = deps.now()
  return deps.store.read(async (tx) => {
    const rows: OpinionPollRow[] = []
    for (const poll of await listOpinionPolls(tx)) {
      const { id, number, subject, startedAt, endsOn, endsAt } = poll
      const { answered } = tallyOf(poll, await listOpinions(tx, id))
      const asked = (await listPollMembers(tx, id)).length
      rows.push({ id, number, subject, state: stateOf(poll, now), startedAt, endsOn, endsAt, answered, asked })
    }
    return rows
  })
}

/** One Meinungsbild as it stands by the clock; its result only once it has ended. */
export function showPoll(
  deps: Deps,
  { opinionPollId }: { readonly opinionPollId: Id<'opinion-poll'> },
): Promise<Result<OpinionPollPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadPollPage(tx, opinionPollId, deps.now()))
}

export async function loadPollPage(
  tx: ReadTx,
  pollId: Id<'opinion-poll'>,
  now: Instant,
): Promise<Result<OpinionPollPage, Refusal<'NOT_FOUND'>>> {
  const poll = await findOpinionPoll(tx, pollId)
  if (poll === undefined) return err({ code: 'NOT_FOUND', what: 'opinion-poll', id: pollId })
  const members = await listPollMembers(tx, pollId)
  const opinions = await listOpinions(tx, pollId)
  const result = tallyOf(poll, opinions)
  const state = stateOf(poll, now)
  const inTime = opinions.filter(({ receivedAt }) => receivedAt <= poll.endsAt)
  return ok({
    poll,
    state,
    members,
    answered: members.map(({ memberId }) => memberId).filter((id) => inTime.some(({ memberId }) => memberId === id)),
    late: result.late,
    result: state === 'ended' ? result.approaches : null,
    remarks: state === 'ended' ? remarksOf(members, inTime) : [],
    packsMadeAt: (await listPollCredentials(tx, pollId)).at(-1)?.madeAt ?? null,
  })
}

function tallyOf({ endsAt, steps, approaches }: OpinionPoll, opinions: readonly Opinion[]) {
  return tallyOpinions({
    endsAt,
    steps,
    approaches: approaches.map(({ id }) => id),
    opinions: opinions.map(({ memberId, receivedAt, ratings }) => ({
      member: memberId,
      receivedAt,
      ratings: new Map(ratings.map(({ approachId, step }) => [approachId, step])),
    })),
  })
}

/** Of the answer that counts for each member. */
function remarksOf(members: readonly PollMember[], opinions: readonly Opinion[]): OpinionPollPage['remarks'] {
  return members.flatMap(({ memberId, memberName }) => {
    const remark = opinions.findLast((opinion) => opinion.memberId === memberId)?.remark ?? ''
    return remark === '' ? [] : [{ memberName, remark }]
  })
}
