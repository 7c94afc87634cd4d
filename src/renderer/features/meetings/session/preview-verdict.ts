import { dateOf } from '#shared/basics/instant.ts'
import type { AgendaLine, MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { SecretTally } from '#shared/domain/resolutions/ballot-facts.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { evaluateMeeting, type MeetingCase } from '#shared/rules/meeting/evaluate-meeting.ts'
import { mayCollectSubsequentVotes } from '#shared/rules/meeting/subsequent-votes.ts'

export type Votes = Readonly<Record<string, Choice>>

export interface Preview {
  readonly verdict: Verdict
  /** Whether the votes of the absent may be collected afterwards (R32). */
  readonly mayCollect: boolean
}

/** Members whose vote can be given on the item, in the order of the seats: who is there, or whose holder is (R12, R14, R30). */
export function votersFor(page: MeetingPage, line: AgendaLine): readonly Seat[] {
  return page.seats.filter((seat) => (hasVoter(seat, line) || holderOf(page, line, seat) !== null) && !isRecused(line, seat))
}

/** The seat that votes for an absent one (R12); null where it votes itself, or nobody can. */
export function holderOf({ seats, rules }: MeetingPage, line: AgendaLine, seat: Seat): Seat | null {
  if (!rules.voteTransfer || seat.transfer === null || hasVoter(seat, line)) return null
  const holder = seats.find(({ memberId }) => memberId === seat.transfer?.holderMemberId)
  return holder !== undefined && hasVoter(holder, line) && !isRecused(line, holder) ? holder : null
}

/** Who hands in a paper in a secret ballot: only who is there. */
export function presentVoters({ seats }: MeetingPage, line: AgendaLine): readonly Seat[] {
  return seats.filter((seat) => hasVoter(seat, line) && !isRecused(line, seat))
}

function isRecused({ recusals }: AgendaLine, { memberId }: Seat): boolean {
  return recusals.some((recusal) => recusal.memberId === memberId)
}

/** By acclamation whoever is not named said Yes. */
export function withDerivedYes(voters: readonly Seat[], named: Votes): Votes {
  return { ...Object.fromEntries(voters.map(({ memberId }) => [memberId, 'yes' as const])), ...named }
}

/** What the votes entered so far come to. The service works it out again when the result is declared. */
export function previewOf(page: MeetingPage, line: AgendaLine, votes: Votes, secret: SecretTally | null): Preview | null {
  if (line.vote === null) return null
  const votedOn = { ...caseOf(page, line, line.vote, secret === null ? votes : {}), secret }
  return { verdict: evaluateMeeting(votedOn), mayCollect: mayCollectSubsequentVotes(votedOn, page.rules) }
}

function caseOf(
  page: MeetingPage,
  line: AgendaLine,
  vote: NonNullable<AgendaLine['vote']>,
  votes: Votes,
): Omit<MeetingCase, 'secret'> {
  const voters = votersFor(page, line)
  return {
    options: page.rules,
    majority: vote.majority,
    repeatedForLackOfQuorum: vote.repeatedForLackOfQuorum,
    repeatedAfterTie: vote.repeatedAfterTie,
    rollDate: dateOf(page.now),
    roll: page.seats
      .filter(({ votesIn }) => votesIn.includes(line.bodyId))
      .map((seat) => ({
        member: seat.memberId,
        votingRight: true,
        recused: line.recusals.some((recusal) => recusal.memberId === seat.memberId),
        present: hasVoter(seat, line),
        chair: seat.present[0]?.personId != null && seat.present[0].personId === page.meeting.chairPersonId,
      })),
    ballots: voters.flatMap((seat) => {
      const { memberId, present } = seat
      const cast = votes[memberId]
      const heldBy = holderOf(page, line, seat)?.memberId ?? null
      return cast === undefined
        ? []
        : [{ member: memberId, cast, by: heldBy !== null || present[0]?.role === 'deputy' ? 'deputy' : 'representative', heldBy }]
    }),
  }
}

/** Whether somebody with the vote of the member in the body of the item is there; advisers and guests of a member have none. */
function hasVoter({ votesIn, present }: Seat, { bodyId }: AgendaLine): boolean {
  const role = present[0]?.role
  return votesIn.includes(bodyId) && (role === 'representative' || role === 'deputy')
}
