import fc from 'fast-check'
import { fromEpoch, toEpoch } from '#shared/basics/instant.ts'
import { addDays, localDate } from '#shared/basics/local-date.ts'
import type {
  BallotFact,
  MeetingBallotFact,
  MeetingRollEntry,
  RollEntry,
  SecretTally,
} from '#shared/domain/resolutions/ballot-facts.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { CircularCase } from '#shared/rules/circular/evaluate-circular.ts'
import type { MeetingCase } from '#shared/rules/meeting/evaluate-meeting.ts'
import { AFTER, BEFORE, DEADLINE } from './rule-facts.ts'

/** Random facts for the rules, made so that the rare cases are frequent: few members, few moments, strangers, the recused. */

export const someMajority = fc.constantFrom(
  'majority-of-all-members' as const,
  'two-thirds-of-all-members' as const,
  'three-quarters-of-all-members' as const,
  'unanimity-of-all-members' as const,
  'majority-of-votes-cast' as const,
  'majority-of-present' as const,
)

/** In an Umlauf the answers may be the basis as well. */
export const someCircularMajority = fc.oneof(
  { weight: 4, arbitrary: someMajority },
  { weight: 1, arbitrary: fc.constant('majority-of-answers' as const) },
)

export const someOptions: fc.Arbitrary<RuleOptions> = fc
  .record({
    recusedInDenominator: fc.boolean(),
    silence: fc.constantFrom('not-counted', 'abstention', 'consent', 'missing-consent'),
    procedureObjection: fc.constantFrom('one-member', 'quorum', 'none'),
    objectionQuorum: fc.integer({ min: 2, max: 4 }),
    ballotChange: fc.constantFrom('until-deadline', 'binding-on-receipt'),
    lateBallots: fc.constantFrom('invalid', 'abstention', 'accept-until-declared'),
    quorum: fc.constantFrom('more-than-half', 'at-least-half', 'none'),
    tieBreak: fc.constantFrom('rejected', 'chair', 'repetition'),
    decisiveMoment: fc.constantFrom('receipt', 'postmark'),
    voteTransfer: fc.boolean(),
    circularParticipation: fc.constantFrom(1, 34, 50, 75, 100),
    repeatWithoutQuorum: fc.boolean(),
  })
  .map((chosen) => ({ ...DEFAULT_RULES, ...chosen }))

const someCast = fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'abstain' as const, 'invalid' as const)
const someRole = fc.constantFrom('representative' as const, 'representative' as const, 'deputy' as const)

/** Moments around the deadline: two days before it, just before, at it, just after. */
const someMoment = fc
  .constantFrom(-172_800_000, -86_400_000, -86_399_999, -3_600_000, -1, 0, 1, 3_600_000)
  .map((offset) => fromEpoch(toEpoch(DEADLINE) + offset))

function someRoll(most: number): fc.Arbitrary<readonly RollEntry[]> {
  return fc
    .array(fc.record({ votingRight: often(true), recused: often(false) }), { maxLength: most })
    .map((entries) => entries.map((entry, index) => ({ member: `m${index}`, ...entry })))
}

/** Up to `most` members; ballots also from strangers (m-1 and the one after the last). */
export function someCircularCase(most: number): fc.Arbitrary<CircularCase> {
  return someRoll(most).chain((roll) => {
    const someBallot: fc.Arbitrary<BallotFact> = fc.record({
      member: fc.integer({ min: -1, max: roll.length }).map((index) => `m${index}`),
      cast: someCast,
      by: someRole,
      person: fc.constant(null),
      receivedAt: someMoment,
      postedOn: somePostmark,
      heldBy: someHolder(roll.length),
      objectsToProcedure: fc.integer({ min: 0, max: 40 }).map((number) => number === 0),
    })
    return fc.record({
      deadline: fc.constant(DEADLINE),
      now: fc.constantFrom(BEFORE, DEADLINE, AFTER, AFTER),
      options: someOptions,
      majority: someCircularMajority,
      rollDate: fc.constant(null),
      roll: fc.constant(roll),
      ballots: fc.array(someBallot, { maxLength: 2 * roll.length + 2 }),
    })
  })
}

export function someMeetingCase(most: number): fc.Arbitrary<MeetingCase> {
  return fc
    .record({ roll: someRoll(most), presence: fc.array(often(true), { minLength: most, maxLength: most }), chair: fc.nat(most) })
    .chain(({ roll, presence, chair }) => {
      const present: readonly MeetingRollEntry[] = roll.map((entry, index) => ({
        ...entry,
        present: presence[index] === true,
        chair: index === chair,
      }))
      const someBallot: fc.Arbitrary<MeetingBallotFact> = fc.record({
        member: fc.integer({ min: -1, max: roll.length }).map((index) => `m${index}`),
        cast: someCast,
        by: someRole,
        heldBy: someHolder(roll.length),
      })
      return fc.record({
        options: someOptions,
        majority: someMajority,
        repeatedForLackOfQuorum: often(false),
        repeatedAfterTie: often(false),
        secret: fc.option(somePapers(present), { freq: 5 }),
        rollDate: fc.constant(null),
        roll: fc.constant(present),
        ballots: fc.array(someBallot, { maxLength: roll.length + 3 }),
      })
    })
    .map((c) => (c.secret === null ? c : { ...c, ballots: [] }))
}

/** Postmarks around the last day of the deadline; mostly none. */
const somePostmark = fc.constantFrom(null, null, null, localDate('2026-11-17'), localDate('2026-11-19'), localDate('2026-11-20'))

/** Mostly nobody else; sometimes a member, itself, or a stranger. */
function someHolder(members: number): fc.Arbitrary<string | null> {
  return fc.integer({ min: 0, max: 5 + members }).map((number) => (number < 5 ? null : `m${number - 6}`))
}

/** The sums of a secret ballot of those who are there, or of some of them. */
function somePapers(roll: readonly MeetingRollEntry[]): fc.Arbitrary<SecretTally> {
  const most = roll.filter(({ votingRight, recused, present }) => votingRight && !recused && present).length
  return fc.array(someCast, { maxLength: most }).map((casts) => {
    const count = (wanted: (typeof casts)[number]) => casts.filter((cast) => cast === wanted).length
    return { yes: count('yes'), no: count('no'), abstain: count('abstain'), invalid: count('invalid') }
  })
}

/** A day from 2000 to 2059. */
export const someDay = fc.integer({ min: 0, max: 21_900 }).map((days) => addDays(localDate('2000-01-01'), days))

function often(usual: boolean): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 4 }).map((number) => (number === 0 ? !usual : usual))
}
