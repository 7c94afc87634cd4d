import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { SubsequentVote } from '#shared/domain/meetings/subsequent-vote.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { SubsequentVoteTable } from '../tables/meetings.ts'

/** The Nachvoten to the ballots of a meeting, by ballot and receipt. */
export async function listSubsequentVotes(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly SubsequentVote[]> {
  const rows = await tx
    .selectFrom('subsequent_vote')
    .innerJoin('ballot', 'ballot.ballot_id', 'subsequent_vote.ballot_id')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'ballot.agenda_item_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('subsequent_vote.ballot_id')
    .orderBy('subsequent_vote.received_at')
    .orderBy('subsequent_vote.subsequent_vote_id')
    .selectAll('subsequent_vote')
    .execute()
  return rows.map(toSubsequentVote)
}

/** Stores a Nachvotum for ever. */
export async function insertSubsequentVote(tx: WriteTx, vote: SubsequentVote): Promise<void> {
  await tx
    .insertInto('subsequent_vote')
    .values({
      subsequent_vote_id: vote.id,
      ballot_id: vote.ballotId,
      member_id: vote.memberId,
      person_name: vote.personName,
      role: vote.role,
      choice: vote.choice,
      way: vote.way,
      received_at: vote.receivedAt,
      recorded_at: vote.recordedAt,
    })
    .execute()
}

function toSubsequentVote(row: Selectable<SubsequentVoteTable>): SubsequentVote {
  return {
    id: row.subsequent_vote_id,
    ballotId: row.ballot_id,
    memberId: row.member_id,
    personName: row.person_name,
    role: row.role,
    choice: row.choice,
    way: row.way,
    receivedAt: row.received_at,
    recordedAt: row.recorded_at,
  }
}
