import { dateOf } from '#shared/basics/instant.ts'
import type { AgendaLine, MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
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

/** Members who are there and take part in the item, in the order of the seats (R14, R30). */
export function votersFor({ seats }: MeetingPage, line: AgendaLine): readonly Seat[] {
  return seats.filter((seat) => hasVoter(seat, line) && !line.recusals.some((recusal) => recusal.memberId === seat.memberId))
}

/** By acclamation whoever is not named said Yes. */
export function withDerivedYes(voters: readonly Seat[], named: Votes): Votes {
  return { ...Object.fromEntries(voters.map(({ memberId }) => [memberId, 'yes' as const])), ...named }
}

/** What the votes entered so far come to. The service works it out again when the result is declared. */
export function previewOf(page: MeetingPage, line: AgendaLine, votes: Votes): Preview | null {
  if (line.vote === null) return null
  const votedOn = caseOf(page, line, line.vote, votes)
  return { verdict: evaluateMeeting(votedOn), mayCollect: mayCollectSubsequentVotes(votedOn, page.rules) }
}

function caseOf(page: MeetingPage, line: AgendaLine, vote: NonNullable<AgendaLine['vote']>, votes: Votes): MeetingCase {
  const voters = votersFor(page, line)
  return {
    options: page.rules,
    majority: vote.majority,
    repeatedForLackOfQuorum: vote.repeatedForLackOfQuorum,
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
    ballots: voters.flatMap(({ memberId, present }) => {
      const cast = votes[memberId]
      return cast === undefined
        ? []
        : [{ member: memberId, cast, by: present[0]?.role === 'deputy' ? 'deputy' : 'representative' }]
    }),
  }
}

/** Whether somebody with the vote of the member in the body of the item is there; advisers and guests of a member have none. */
function hasVoter({ votesIn, present }: Seat, { bodyId }: AgendaLine): boolean {
  const role = present[0]?.role
  return votesIn.includes(bodyId) && (role === 'representative' || role === 'deputy')
}
