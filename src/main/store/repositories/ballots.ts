import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Ballot, BallotVote } from '#shared/domain/meetings/ballot.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { BallotTable, BallotVoteTable } from '../tables/meetings.ts'

/** The ballots of a meeting with their votes, in the order of the agenda, then of time. */
export async function listBallots(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Ballot[]> {
  const rows = await tx
    .selectFrom('ballot')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'ballot.agenda_item_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .orderBy('ballot.taken_at')
    .orderBy('ballot.ballot_id')
    .selectAll('ballot')
    .execute()
  const votes = await tx
    .selectFrom('ballot_vote')
    .innerJoin('ballot', 'ballot.ballot_id', 'ballot_vote.ballot_id')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'ballot.agenda_item_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('ballot_vote.ballot_id')
    .orderBy('ballot_vote.position')
    .selectAll('ballot_vote')
    .execute()
  const votesOf = Map.groupBy(votes, (vote) => vote.ballot_id)
  return rows.map((row) => toBallot(row, votesOf.get(row.ballot_id) ?? []))
}

/** Stores a ballot for ever: votes first, then the ballot, whose row seals them. */
export async function insertBallot(tx: WriteTx, ballot: Ballot): Promise<void> {
  const votes = ballot.votes.map((vote, index) => ({
    ballot_id: ballot.id,
    member_id: vote.memberId,
    position: index + 1,
    member_name: vote.memberName,
    person_name: vote.personName,
    role: vote.role,
    choice: vote.choice,
    is_derived: vote.isDerived ? (1 as const) : (0 as const),
  }))
  if (votes.length > 0) await tx.insertInto('ballot_vote').values(votes).execute()
  await tx
    .insertInto('ballot')
    .values({
      ballot_id: ballot.id,
      agenda_item_id: ballot.agendaItemId,
      taken_at: ballot.takenAt,
      text: ballot.text,
      repeated_for_lack_of_quorum: ballot.repeatedForLackOfQuorum ? 1 : 0,
      without_quorum_reason: ballot.withoutQuorumReason,
      subsequent_until: ballot.subsequentUntil,
      form: ballot.form,
    })
    .execute()
}

function toBallot(row: Selectable<BallotTable>, votes: readonly Selectable<BallotVoteTable>[]): Ballot {
  return {
    id: row.ballot_id,
    agendaItemId: row.agenda_item_id,
    takenAt: row.taken_at,
    text: row.text,
    repeatedForLackOfQuorum: row.repeated_for_lack_of_quorum === 1,
    withoutQuorumReason: row.without_quorum_reason,
    subsequentUntil: row.subsequent_until,
    form: row.form,
    votes: votes.map(toBallotVote),
  }
}

function toBallotVote(row: Selectable<BallotVoteTable>): BallotVote {
  const { member_id: memberId, member_name: memberName, person_name: personName, role, choice, is_derived: isDerived } = row
  return { memberId, memberName, personName, role, choice, isDerived: isDerived === 1 }
}
