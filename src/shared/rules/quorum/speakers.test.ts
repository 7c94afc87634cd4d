import { expect, test } from 'vitest'
import { winter } from '#test/support/rule-facts.ts'
import { SPEAKERS } from './speakers.cases.ts'
import { speakersAt, type VoterStay } from './speakers.ts'

test.each(SPEAKERS)('$title', ({ stays, at, speaks }) => {
  const moment = (time: string) => winter(`2026-11-25 ${time}`)
  const facts = stays.map(
    ([role, from, until]): VoterStay => ({
      member: 'm1',
      role,
      from: moment(from),
      until: until === null ? null : moment(until),
    }),
  )
  const speaker = speakersAt(facts, moment(at)).get('m1') ?? null
  expect(speaker).toBe(speaks === null ? null : facts[speaks])
})
