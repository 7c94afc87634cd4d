import { expect, test } from 'vitest'
import { winter } from '#test/support/rule-facts.ts'
import { timePlan } from './time-plan.ts'

const TEN = winter('2026-11-25 10:00')

test('jeder Punkt beginnt, wenn die davor nach Plan vorbei sind; ohne Dauer ist ab dort nichts geplant (§ 3)', () => {
  const plan = timePlan(TEN, [{ plannedMinutes: 5 }, { plannedMinutes: 20 }, { plannedMinutes: null }, { plannedMinutes: 10 }])
  expect(plan).toEqual([
    { startsAt: TEN, minutes: 5 },
    { startsAt: winter('2026-11-25 10:05'), minutes: 20 },
    { startsAt: winter('2026-11-25 10:25'), minutes: null },
    { startsAt: null, minutes: 10 },
  ])
})
