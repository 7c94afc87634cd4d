import type { Instant } from '#shared/basics/instant.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { BallotLine, ItemVoteState } from '#shared/contract/meeting-page.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { SubsequentVote } from '#shared/domain/meetings/subsequent-vote.ts'
import type { BallotFact } from '#shared/domain/resolutions/ballot-facts.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { majorityFor } from '#shared/rules/majority/majority-for.ts'
import { evaluateMeeting, type MeetingCase, meetingThreshold } from '#shared/rules/meeting/evaluate-meeting.ts'
import { secrecyOf } from '#shared/rules/meeting/secret-ballot.ts'
import { evaluateSubsequentVotes } from '#shared/rules/meeting/subsequent-votes.ts'
import { checkQuorum, presentFor } from '#shared/rules/quorum/quorum.ts'
import { countOf } from '#shared/rules/tally/count-votes.ts'
import { rollAt, voteGiversOf } from './electorate.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** A vote on an item as the rules see it. */
export function caseOf(
  facts: MeetingFacts,
  item: AgendaItem,
  ballot: Pick<Ballot, 'takenAt' | 'repeatedForLackOfQuorum' | 'repeatedAfterTie' | 'votes' | 'secret'>,
): MeetingCase {
  return {
    options: facts.rules,
    majority: majorityFor(item.matter, facts.rules),
    repeatedForLackOfQuorum: ballot.repeatedForLackOfQuorum,
    repeatedAfterTie: ballot.repeatedAfterTie,
    rollDate: dateOf(ballot.takenAt),
    roll: rollAt(facts, item, ballot.takenAt),
    ballots: ballot.votes.map(({ memberId, choice, role, heldBy }) => ({ member: memberId, cast: choice, by: role, heldBy })),
    secret: ballot.secret,
  }
}

/** § 2.3 (stichentscheid): an item still under consultation was voted on before only where that vote was a tie. */
export function isRepetition(facts: Pick<MeetingFacts, 'ballots'>, item: Pick<AgendaItem, 'id'>): boolean {
  return facts.ballots.some(
    ({ agendaItemId, withoutQuorumReason, subsequentUntil }) =>
      agendaItemId === item.id && withoutQuorumReason === '' && subsequentUntil === null,
  )
}

/** What a vote on an item would need and have at an instant (R30, R31, R43). */
export function voteStateAt(facts: MeetingFacts, item: AgendaItem, repeated: boolean, at: Instant): ItemVoteState {
  const roll = rollAt(facts, item, at)
  const present = presentFor(roll).length
  const givers = voteGiversOf(facts, item, at)
  const held = roll.filter(({ member, recused }) => !recused && givers.get(member)?.heldBy != null).length
  const recused = countOf(
    roll.map((entry) => entry.recused),
    true,
  )
  const majority = majorityFor(item.matter, facts.rules)
  const repeatedForLackOfQuorum = repeated && facts.rules.repeatWithoutQuorum
  return {
    majority,
    quorum: checkQuorum(facts.rules.quorum, roll.length, present, repeatedForLackOfQuorum),
    threshold: meetingThreshold({ majority, options: facts.rules }, roll.length, recused, present + held),
    entitled: roll.length,
    recused,
    repeatedForLackOfQuorum,
    repeatedAfterTie: isRepetition(facts, item),
    secrecy: secrecyOf(facts.rules.secretBallot, item.matter),
  }
}

/** A ballot with its verdict, and with that of the Nachvoten as it stands at `now` (R32). */
export function ballotLineOf(facts: MeetingFacts, item: AgendaItem, ballot: Ballot, now: Instant): BallotLine {
  const subsequentVotes = facts.subsequentVotes.filter(({ ballotId }) => ballotId === ballot.id)
  const verdict = evaluateMeeting(caseOf(facts, item, ballot))
  return { ballot, verdict, subsequentVotes, completed: completedVerdict(facts, item, ballot, subsequentVotes, now) }
}

/** R32: the verdict with the Nachvoten; null where none are collected. */
export function completedVerdict(
  facts: MeetingFacts,
  item: AgendaItem,
  ballot: Ballot,
  subsequentVotes: readonly SubsequentVote[],
  now: Instant,
): Verdict | null {
  if (ballot.subsequentUntil === null) return null
  return evaluateSubsequentVotes({
    meeting: caseOf(facts, item, ballot),
    options: facts.rules,
    until: ballot.subsequentUntil,
    now,
    ballots: subsequentVotes.map(toBallotFact),
  })
}

function toBallotFact({ memberId, choice, role, personName, receivedAt }: SubsequentVote): BallotFact {
  return {
    member: memberId,
    cast: choice,
    by: role,
    person: personName,
    receivedAt,
    postedOn: null,
    objectsToProcedure: false,
    heldBy: null,
  }
}
