import { describe, expect, test } from 'vitest'
import { AFTER, aBallot, aRoll, BEFORE, DEADLINE, winter } from '#test/support/rule-facts.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { Outcome } from '../../domain/resolutions/verdict.ts'
import { DEFAULT_RULES, type Majority, type RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { type CircularCase, evaluateCircular } from './evaluate-circular.ts'

/**
 * R27 proved for every state of up to six members: whenever the engine closes early, every completion of the missing votes, every
 * permitted change and every permitted objection ends in the same result; whenever it leaves a procedure open, some completion
 * ends otherwise. Where all ballots are in, the procedure counts as accepted by all and nothing is left to complete.
 */

const LATER = winter('2026-11-19 08:00')
const MOST_MEMBERS = 6

const MAJORITIES: readonly Majority[] = [
  'majority-of-all-members',
  'two-thirds-of-all-members',
  'three-quarters-of-all-members',
  'unanimity-of-all-members',
  'majority-of-votes-cast',
  'majority-of-answers',
]

/** What may have happened to one member so far. */
const STATES: readonly ((member: string) => readonly BallotFact[])[] = [
  () => [],
  (member) => [aBallot(member, 'yes')],
  (member) => [aBallot(member, 'no')],
  (member) => [aBallot(member, 'abstain')],
  (member) => [aBallot(member, 'yes', { by: 'deputy' })],
  (member) => [aBallot(member, 'no', { by: 'deputy' })],
  (member) => [aBallot(member, 'yes', { objectsToProcedure: true })],
]

/** The state in which the member objects; it only says something new where several have to. */
const OBJECTING = STATES.length - 1

type Arrival = (member: string) => readonly BallotFact[]

/** What may still arrive from one member in time. */
const MAIN_ARRIVALS: readonly Arrival[] = [
  () => [],
  (member) => [aBallot(member, 'yes', { receivedAt: LATER })],
  (member) => [aBallot(member, 'no', { receivedAt: LATER })],
  (member) => [aBallot(member, 'yes', { receivedAt: LATER, objectsToProcedure: true })],
]

const ALL_ARRIVALS: readonly Arrival[] = [
  ...MAIN_ARRIVALS,
  (member) => [aBallot(member, 'abstain', { receivedAt: LATER })],
  (member) => [aBallot(member, 'no', { receivedAt: LATER, by: 'deputy' })],
]

const VARIANTS: readonly (readonly [title: string, options: Partial<RuleOptions>])[] = (
  ['one-member', 'quorum', 'none'] as const
).flatMap((procedureObjection) =>
  (['until-deadline', 'binding-on-receipt'] as const).flatMap((ballotChange) =>
    (['not-counted', 'consent', 'missing-consent'] as const).map((silence): readonly [string, Partial<RuleOptions>] => [
      `${procedureObjection}, ${ballotChange}, silence ${silence}`,
      { procedureObjection, objectionQuorum: 3, ballotChange, silence },
    ]),
  ),
)

describe.each(VARIANTS)('%s', (_, options) => {
  test.each(MAJORITIES)('%s (R27)', (majority) => {
    const seen = { early: 0, open: 0 }
    const kinds = options.procedureObjection === 'quorum' ? STATES.length : OBJECTING
    for (let members = 1; members <= MOST_MEMBERS; members += 1) {
      for (const states of multisets(members, kinds)) {
        const c = caseOf(members, states, majority, options)
        const { outcome, counts } = evaluateCircular(c)
        const isEarly = outcome === 'adopted-early' || outcome === 'rejected-early'
        if (counts.silent === 0 && !states.includes(OBJECTING)) expect(isEarly).toBe(true)
        else if (isEarly) {
          seen.early += 1
          expect([...new Set(finalsOf(c, states))]).toEqual([outcome === 'adopted-early' ? 'adopted' : 'rejected'])
        } else if (outcome === 'open') {
          seen.open += 1
          expect(new Set(uniformFinalsOf(c)).size, JSON.stringify(states)).toBeGreaterThan(1)
        }
      }
    }
    expect(seen.open).toBeGreaterThan(0)
    if (options.procedureObjection !== 'one-member' && options.ballotChange === 'binding-on-receipt')
      expect(seen.early).toBeGreaterThan(0)
    else expect(seen.early).toBe(0)
  })
})

/** Every way to give `members` members one of `kinds` things, without regard to who is who: members are alike. */
function multisets(members: number, kinds: number, least = 0): readonly (readonly number[])[] {
  if (members === 0) return [[]]
  return Array.from({ length: kinds - least }, (_, index) => least + index).flatMap((kind) =>
    multisets(members - 1, kinds, kind).map((rest) => [kind, ...rest]),
  )
}

function caseOf(members: number, states: readonly number[], majority: Majority, options: Partial<RuleOptions>): CircularCase {
  return {
    deadline: DEADLINE,
    now: BEFORE,
    options: { ...DEFAULT_RULES, ...options },
    majority,
    rollDate: null,
    roll: aRoll(members),
    ballots: states.flatMap((state, index) => STATES[state]?.(`m${index + 1}`) ?? []),
  }
}

/** The results of all completions; members in the same state are alike. */
function finalsOf(c: CircularCase, states: readonly number[]): readonly Outcome[] {
  const arrivals = states.length <= 3 ? ALL_ARRIVALS : MAIN_ARRIVALS
  const groups = [
    ...Map.groupBy(
      c.roll.map((entry) => entry.member),
      (_, index) => states[index],
    ).values(),
  ]
  const completions = groups.reduce<readonly (readonly BallotFact[])[]>(
    (all, members) => {
      const ways = multisets(members.length, arrivals.length).map((kinds) => {
        return kinds.flatMap((kind, index) => arrivals[kind]?.(members[index] ?? '') ?? [])
      })
      return all.flatMap((done) => ways.map((way) => [...done, ...way]))
    },
    [[]],
  )
  return completions.map((more) => finalOf(c, more))
}

/** The results of the completions in which every member sends the same thing. */
function uniformFinalsOf(c: CircularCase): readonly Outcome[] {
  return ALL_ARRIVALS.map((arrive) =>
    finalOf(
      c,
      c.roll.flatMap((entry) => arrive(entry.member)),
    ),
  )
}

function finalOf(c: CircularCase, more: readonly BallotFact[]): Outcome {
  return evaluateCircular({ ...c, now: AFTER, ballots: [...c.ballots, ...more] }).outcome
}
