import { expect, test } from 'vitest'
import { aMeetingCase } from '#test/support/rule-facts.ts'
import { evaluateMeeting } from './evaluate-meeting.ts'
import { SECRECIES } from './secret-ballot.cases.ts'
import { papersIn, secrecyOf, wasSecret } from './secret-ballot.ts'

test.each(SECRECIES)('$title', ({ option, matter, secrecy }) => {
  expect(secrecyOf(option, matter)).toBe(secrecy)
})

test('dem Ergebnis sieht man an, ob geheim abgestimmt wurde (R44)', () => {
  const secret = { yes: 7, no: 2, abstain: 1, invalid: 1 }
  expect(papersIn(secret)).toBe(11)
  expect(wasSecret(evaluateMeeting(aMeetingCase({ secret })))).toBe(true)
  expect(wasSecret(evaluateMeeting(aMeetingCase({})))).toBe(false)
})

test('every way is known (§ 2.3)', () => {
  expect(() => secrecyOf('sometimes' as 'always', 'procedural')).toThrow('sometimes')
})
