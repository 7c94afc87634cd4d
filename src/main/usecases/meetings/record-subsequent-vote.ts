import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { NewSubsequentVote } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import type { SubsequentVote } from '#shared/domain/meetings/subsequent-vote.ts'
import { insertSubsequentVote } from '../../store/repositories/subsequent-votes.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { votersFor } from './electorate.ts'
import { type MeetingFacts, memberName } from './meeting-facts.ts'
import { openItemOf } from './open-item.ts'

/** From the vote in the meeting until the result is declared. */
export const WHILE_COLLECTING: readonly MeetingState[] = ['running', 'ended', 'minutes-drafted']

type SubsequentRefusal =
  | StateRefusal
  | Refusal<'WRONG_ITEM_STATE' | 'NO_VOTING_RIGHT' | 'RECUSED' | 'RECEIVED_IN_FUTURE' | 'RECEIVED_BEFORE_START'>

/** Records what an absent member sent after the vote. Late ones, and those of who was present, are kept and never count (R32). */
export function recordSubsequentVote(
  deps: Deps,
  { meetingId, vote: input }: { readonly meetingId: Id<'meeting'>; readonly vote: NewSubsequentVote },
): Promise<Result<MeetingPage, SubsequentRefusal>> {
  const act = { name: 'record-subsequent-vote', meetingId, states: WHILE_COLLECTING }
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, SubsequentRefusal>> => {
    const item = openItemOf(facts, input.agendaItemId, ['provisional'])
    if (!item.ok) return item
    const ballot = collectingBallot(facts, item.value.id)
    const refusal = refusalOf(facts, item.value, input, ballot.takenAt)
    if (refusal !== null) return err(refusal)
    if (input.receivedAt > now) return err({ code: 'RECEIVED_IN_FUTURE', receivedAt: input.receivedAt })
    const { memberId, personName, role, choice, way, receivedAt } = input
    const vote: SubsequentVote = {
      id: deps.newId('subsequent-vote'),
      ballotId: ballot.id,
      memberId,
      personName,
      role,
      choice,
      way,
      receivedAt,
      recordedAt: now,
    }
    await insertSubsequentVote(tx, vote)
    tx.note({
      subject: 'agenda-item',
      subjectId: item.value.id,
      before: null,
      after: toJson({ subsequentVote: vote }),
      reason: null,
    })
    return ok(null)
  })
}

/** The ballot that Nachvoten complete; a provisional item has one. */
export function collectingBallot(facts: MeetingFacts, agendaItemId: Id<'agenda-item'>): MeetingFacts['ballots'][number] {
  const ballot = facts.ballots.findLast((taken) => taken.agendaItemId === agendaItemId && taken.subsequentUntil !== null)
  if (ballot === undefined) throw new Error(`Provisional item ${agendaItemId} has no ballot that waits for votes`)
  return ballot
}

function refusalOf(
  facts: MeetingFacts,
  item: AgendaItem,
  { agendaItemId, memberId, receivedAt }: NewSubsequentVote,
  takenAt: NewSubsequentVote['receivedAt'],
): SubsequentRefusal | null {
  const name = memberName(facts, memberId)
  if (!votersFor(facts, item, dateOf(takenAt)).some(({ id }) => id === memberId))
    return { code: 'NO_VOTING_RIGHT', members: [name] }
  const isRecused = facts.recusals.some((known) => known.agendaItemId === agendaItemId && known.memberId === memberId)
  if (isRecused) return { code: 'RECUSED', members: [name] }
  return receivedAt < takenAt ? { code: 'RECEIVED_BEFORE_START', receivedAt, startedAt: takenAt } : null
}
