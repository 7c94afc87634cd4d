import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import type { Membership } from '../../domain/members/member.ts'
import { thresholdOf } from '../majority/threshold.ts'
import { mayCastFor } from './may-cast.ts'
import { rollChangesBetween, rollDateOf } from './roll-changes.ts'
import { CASTS, CHANGES, CHANGING, FROM_STRONG_TO_WEAK, ROLLS } from './voting-roll.cases.ts'
import { votingRoll } from './voting-roll.ts'

test.each(ROLLS)('$title', ({ memberships, on, entitled, required, ownAdmission = [], reasons }) => {
  const { included, excluded } = votingRoll(memberships, localDate(on), ownAdmission)
  expect(included).toHaveLength(entitled)
  if (required !== undefined) expect(thresholdOf('majority-of-all-members', entitled, 0, true).required).toBe(required)
  if (reasons !== undefined) {
    expect([...included, ...excluded].map(({ memberId, reason }) => [memberId, reason])).toEqual(reasons)
  }
})

test.each(CHANGES)('$title', ({ startedOn, endsOn, changes }) => {
  const found = rollChangesBetween(CHANGING, localDate(startedOn), localDate(endsOn))
  expect(found.map(({ memberId, change }) => [memberId, change])).toEqual(changes)
})

test('Stichtag des Umlaufs ist der Tag der Einleitung oder der letzte der Frist (R22, § 2.3)', () => {
  const [startedOn, endsOn] = [localDate('2026-11-04'), localDate('2026-11-19')]
  expect(rollDateOf({ circularRollDate: 'start' }, startedOn, endsOn)).toBe(startedOn)
  expect(rollDateOf({ circularRollDate: 'deadline' }, startedOn, endsOn)).toBe(endsOn)
})

test.each(CASTS)('$title', ({ person, member, refusedFor }) => {
  const answer = mayCastFor(person, member, [{ member: 'm1', person: 'p1' }])
  const refusal = { code: 'VOTES_FOR_ANOTHER_MEMBER', member: refusedFor }
  expect(answer).toEqual(refusedFor === null ? { ok: true, value: 'may-cast' } : { ok: false, error: refusal })
})

test('of several memberships the strongest says the reason, in every order (R13, R21)', () => {
  const reasonOf = (memberships: readonly Membership[]) => {
    const { included, excluded } = votingRoll(memberships, localDate('2026-01-01'))
    return [...included, ...excluded].map((line) => line.reason)
  }
  for (const [index, [, reason]] of FROM_STRONG_TO_WEAK.entries()) {
    const weaker = FROM_STRONG_TO_WEAK.slice(index).map(([membership]) => membership)
    expect(reasonOf(weaker)).toEqual([reason])
    expect(reasonOf(weaker.toReversed())).toEqual([reason])
  }
})
