import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Ballot, BallotVote } from '#shared/domain/meetings/ballot.ts'
import type { SecretTally } from '#shared/domain/resolutions/ballot-facts.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { BallotTable, BallotVoteTable, SecretTallyTable } from '../tables/meetings.ts'

/** The ballots of a meeting with their votes, in the order of the agenda, then of time. */
export async function listBallots(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Ballot[]> {
  const rows = await tx
    .selectFrom('ballot')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'ballot.agenda_item_id')
    .leftJoin('secret_tally', 'secret_tally.ballot_id', 'ballot.ballot_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .orderBy('ballot.taken_at')
    .orderBy('ballot.ballot_id')
    .selectAll('ballot')
    .select(['yes_votes', 'no_votes', 'abstentions', 'invalid_votes'])
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

/** Stores a ballot for ever: votes or sums first, then the ballot, whose row seals them. */
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
    held_by_member_id: vote.heldBy,
  }))
  if (votes.length > 0) await tx.insertInto('ballot_vote').values(votes).execute()
  if (ballot.secret !== null) await insertSecretTally(tx, ballot.id, ballot.secret)
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
      form: ballot.form === 'secret' ? 'roll-call' : ballot.form,
      repeated_after_tie: ballot.repeatedAfterTie ? 1 : 0,
    })
    .execute()
}

async function insertSecretTally(tx: WriteTx, ballotId: Id<'ballot'>, tally: SecretTally): Promise<void> {
  const { yes, no, abstain, invalid } = tally
  const sums = { yes_votes: yes, no_votes: no, abstentions: abstain, invalid_votes: invalid }
  await tx
    .insertInto('secret_tally')
    .values({ ballot_id: ballotId, ...sums })
    .execute()
}

/** Null in all columns of a left join where a ballot was open. */
type SecretColumns = { readonly [K in keyof Omit<SecretTallyTable, 'ballot_id'>]: SecretTallyTable[K] | null }

function toBallot(row: Selectable<BallotTable> & SecretColumns, votes: readonly Selectable<BallotVoteTable>[]): Ballot {
  const secret = secretOf(row)
  return {
    id: row.ballot_id,
    agendaItemId: row.agenda_item_id,
    takenAt: row.taken_at,
    text: row.text,
    repeatedForLackOfQuorum: row.repeated_for_lack_of_quorum === 1,
    withoutQuorumReason: row.without_quorum_reason,
    subsequentUntil: row.subsequent_until,
    repeatedAfterTie: row.repeated_after_tie === 1,
    form: secret === null ? row.form : 'secret',
    secret,
    votes: votes.map(toBallotVote),
  }
}

function secretOf({ yes_votes, no_votes, abstentions, invalid_votes }: SecretColumns): SecretTally | null {
  if (yes_votes === null || no_votes === null || abstentions === null || invalid_votes === null) return null
  return { yes: yes_votes, no: no_votes, abstain: abstentions, invalid: invalid_votes }
}

function toBallotVote(row: Selectable<BallotVoteTable>): BallotVote {
  return {
    memberId: row.member_id,
    memberName: row.member_name,
    personName: row.person_name,
    role: row.role,
    choice: row.choice,
    isDerived: row.is_derived === 1,
    heldBy: row.held_by_member_id,
  }
}
