import { expect, test } from 'vitest'
import { type ClockTime, instant } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import { receiptOf } from './receipt.ts'
import { EXTENSIONS, FIXED_DAYS, FROM_SENDING, PERIODS } from './response-deadline.cases.ts'
import { extendDeadline, fixedDeadline, responseDeadline } from './response-deadline.ts'
import type { SkippedDay } from './working-days.ts'

test.each(PERIODS)('$title', ({ from, amount, unit, end, shifted, because, corpusChristi = false, stays = false }) => {
  const computed = responseDeadline({ from: localDate(from), amount, unit, shiftToWorkday: !stays, corpusChristi })
  expect(computed).toMatchObject({ end, shifted })
  if (because !== undefined) expect(computed.because.map(asText)).toEqual(because)
})

test.each(FROM_SENDING)('$title', ({ sentAt, by, end }) => {
  const sending = { sentAt: instant(sentAt), by, closeOfBusiness: '17:00' as ClockTime, corpusChristi: false }
  const from = receiptOf(sending).receivedOn
  expect(responseDeadline({ from, amount: 14, unit: 'days', shiftToWorkday: true, corpusChristi: false }).end).toBe(end)
})

test.each(EXTENSIONS)('$title', ({ oldEnd, amount, unit, end }) => {
  const extension = { oldEnd: localDate(oldEnd), amount, unit, shiftToWorkday: true, corpusChristi: false }
  expect(extendDeadline(extension).end).toBe(end)
})

test.each(FIXED_DAYS)('$title', ({ day, stays, end, because }) => {
  const fixed = fixedDeadline({ day: localDate(day), shiftToWorkday: !stays, corpusChristi: false })
  expect(fixed).toMatchObject({ end, unshifted: day, shifted: end !== day })
  expect(fixed.because.map(asText)).toEqual(because)
})

test('every unit is known (F01)', () => {
  const period = { from: localDate('2026-11-04'), amount: 1, shiftToWorkday: true, corpusChristi: false }
  expect(() => responseDeadline({ ...period, unit: 'years' as 'days' })).toThrow('years')
})

function asText(day: SkippedDay): string {
  return `${day.date} ${day.name}`
}
