import { type Instant, instant } from '#shared/basics/instant.ts'
import type { BallotFact, MeetingBallotFact, MeetingRollEntry, RollEntry } from '#shared/domain/resolutions/ballot-facts.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { CircularCase } from '#shared/rules/circular/evaluate-circular.ts'
import type { MeetingCase } from '#shared/rules/meeting/evaluate-meeting.ts'

/** Facts for tests of the rules, in few words. Members are m1, m2, …; the last ones are the recused. */

/** The deadline of every Umlauf in the tests: Do 19.11.2026, 24:00. */
export const DEADLINE = instant('2026-11-20T00:00:00+01:00')
export const BEFORE = instant('2026-11-18T12:00:00+01:00')
export const AFTER = instant('2026-11-20T09:00:00+01:00')

/** How many voted what; who is not named did not answer. */
export interface Votes {
  readonly yes?: number
  readonly no?: number
  readonly abstain?: number
  readonly invalid?: number
}

/** A moment by the clock in Germany in winter: „2026-11-10 10:00“. */
export function winter(text: string): Instant {
  return instant(`${text.replace(' ', 'T')}+01:00`)
}

export function aRoll(members: number, recused = 0): readonly RollEntry[] {
  return Array.from({ length: members }, (_, index) => ({
    member: `m${index + 1}`,
    votingRight: true,
    recused: index >= members - recused,
  }))
}

export function aBallot(member: string, cast: Choice, more: Partial<BallotFact> = {}): BallotFact {
  const usual = { by: 'representative', person: null, receivedAt: winter('2026-11-10 10:00'), objectsToProcedure: false } as const
  const none = { postedOn: null, heldBy: null }
  return { member, cast, ...usual, ...none, ...more }
}

/** Ballots of m1, m2, … in the order yes, no, abstain, invalid. */
export function someBallots(votes: Votes): readonly BallotFact[] {
  return choicesOf(votes).map((cast, index) => aBallot(`m${index + 1}`, cast))
}

export function aCircularCase(
  more: Partial<Omit<CircularCase, 'options'>> & { readonly options?: Partial<RuleOptions> },
): CircularCase {
  return {
    deadline: DEADLINE,
    now: AFTER,
    majority: 'majority-of-all-members',
    rollDate: null,
    roll: aRoll(13),
    ballots: [],
    ...more,
    options: { ...DEFAULT_RULES, ...more.options },
  }
}

/** A roll of a meeting; the first `present` members are there, the recused are the last of those present. */
export function aMeetingRoll(members: number, present: number, recused = 0): readonly MeetingRollEntry[] {
  return Array.from({ length: members }, (_, index) => ({
    member: `m${index + 1}`,
    votingRight: true,
    recused: index < present && index >= present - recused,
    present: index < present,
    chair: false,
  }))
}

export function someVotes(votes: Votes): readonly MeetingBallotFact[] {
  return choicesOf(votes).map((cast, index) => ({ member: `m${index + 1}`, cast, by: 'representative', heldBy: null }))
}

export function aMeetingCase(
  more: Partial<Omit<MeetingCase, 'options'>> & { readonly options?: Partial<RuleOptions> },
): MeetingCase {
  return {
    majority: 'majority-of-all-members',
    repeatedForLackOfQuorum: false,
    repeatedAfterTie: false,
    secret: null,
    rollDate: null,
    roll: aMeetingRoll(13, 13),
    ballots: [],
    ...more,
    options: { ...DEFAULT_RULES, ...more.options },
  }
}

function choicesOf({ yes = 0, no = 0, abstain = 0, invalid = 0 }: Votes): readonly Choice[] {
  return [
    ...Array<Choice>(yes).fill('yes'),
    ...Array<Choice>(no).fill('no'),
    ...Array<Choice>(abstain).fill('abstain'),
    ...Array<Choice>(invalid).fill('invalid'),
  ]
}
