import type { Counts } from '../../domain/resolutions/verdict.ts'
import type { Majority, RuleOptions, Silence } from '../../domain/rules-of-procedure/rule-options.ts'
import { ceilingOf } from './whole-numbers.ts'

/** What the votes have to reach; `required` is null where only the votes cast or the answers decide (R33). */
export interface Goal {
  readonly required: number | null
  /** Whether an abstention stands against a yes, because it is an answer (R06). */
  readonly abstentionsCount: boolean
  /** Answers that have to come in; 0 where their number does not matter (R03). */
  readonly participation: number
}

/** The votes that decide. */
export type DecidingVotes = Pick<Counts, 'yes' | 'no' | 'abstain'>

/** R02, R33–R35: the goal of every vote in a meeting, and of an Umlauf whose threshold is a number or the votes cast. */
export function plainGoal(required: number | null): Goal {
  return { required, abstentionsCount: false, participation: 0 }
}

/** R03, § 2.3 (umlauf_zustimmung): the goal of an Umlauf; under a majority of the answers so many of all members must answer. */
export function circularGoal(
  majority: Majority,
  required: number | null,
  entitled: number,
  { circularParticipation }: Pick<RuleOptions, 'circularParticipation'>,
): Goal {
  if (majority !== 'majority-of-answers') return plainGoal(required)
  return { required, abstentionsCount: true, participation: ceilingOf(circularParticipation * entitled, 100) }
}

/** R02, R06, R33: enough yes for the threshold; or more yes than no, where answers decide than no and abstentions together. */
export function isReached({ required, abstentionsCount }: Goal, { yes, no, abstain }: DecidingVotes): boolean {
  if (required !== null) return yes >= required
  return yes > no + (abstentionsCount ? abstain : 0)
}

/** R06, R08: valid answers, abstentions among them; what is invalid is none. */
export function answersIn({ yes, no, abstain }: DecidingVotes): number {
  return yes + no + abstain
}

/** R03, § 2.3: whether enough answered; silence is no answer, whatever it is taken for (R07). */
export function participates({ participation }: Goal, votes: DecidingVotes): boolean {
  return answersIn(votes) >= participation
}

/** R27: the votes adopt, whatever `movable` members more say or leave unsaid. */
export function isCertain(goal: Goal, votes: DecidingVotes, movable: number): boolean {
  return isReached(goal, { ...votes, no: votes.no + movable }) && participates(goal, votes)
}

/** R27: the votes adopt if `movable` members more say yes. */
export function isPossible(goal: Goal, votes: DecidingVotes, movable: number): boolean {
  const best = { ...votes, yes: votes.yes + movable }
  return isReached(goal, best) && participates(goal, best)
}

/** R16: too few may vote for the goal; nobody has to vote for that to be known. */
export function isUnreachable(goal: Goal, eligible: number): boolean {
  return eligible < leastOf(goal)
}

/** R16: how many have to be able to vote at least. */
export function leastOf({ required, participation }: Goal): number {
  return Math.max(required ?? 0, participation)
}

/** R07 and its option: the votes as they decide after the deadline; silence as consent, abstention or missing consent adds to one. */
export function decidingVotes(counts: Counts, silence: Silence): DecidingVotes {
  const { yes, no, abstain, silent } = counts
  return {
    yes: silence === 'consent' ? yes + silent : yes,
    no: silence === 'missing-consent' ? no + silent : no,
    abstain: silence === 'abstention' ? abstain + silent : abstain,
  }
}
