import { expect, test } from 'vitest'
import { winter } from '#test/support/rule-facts.ts'
import { presentAt } from './presence.ts'
import { NEEDED, PRESENCES, STAYS } from './quorum.cases.ts'
import { quorumOf } from './quorum.ts'

const moment = (time: string) => winter(`2026-11-25 ${time}`)

test.each(NEEDED)('$title', ({ rule, members, needed }) => {
  expect(quorumOf(rule, members)).toBe(needed)
})

test.each(PRESENCES)('$title', ({ at, present }) => {
  const stays = STAYS.map(([member, from, until]) => ({
    member,
    from: moment(from),
    until: until === null ? null : moment(until),
  }))
  expect([...presentAt(stays, moment(at))]).toEqual(present)
})

test('every rule is known (R30)', () => {
  expect(() => quorumOf('one' as 'none', 13)).toThrow('one')
})
