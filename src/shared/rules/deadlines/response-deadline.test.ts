import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { latestReceipt } from './latest-receipt.ts'
import { lastDayOfPeriod } from './period.ts'
import { NOTICES, PERIODS, TERMS } from './response-deadline.cases.ts'
import { extendDeadline, fixedDeadline, responseDeadline } from './response-deadline.ts'
import type { SkippedDay } from './working-days.ts'

test.each(PERIODS)('$title', ({ from, amount, unit, end, shifted, because, corpusChristi = false, stays = false }) => {
  const computed = responseDeadline({ from: localDate(from), amount, unit, shiftToWorkday: !stays, corpusChristi })
  expect(computed).toMatchObject({ end, shifted })
  if (because !== undefined) expect(computed.because.map(asText)).toEqual(because)
})

test.each(NOTICES)('$title', ({ meeting, noticeDays, latest, because }) => {
  const found = latestReceipt({ meeting: localDate(meeting), noticeDays, corpusChristi: false })
  expect(found).toMatchObject({ latestReceipt: latest, shifted: because.length > 0 })
  expect(found.because.map(asText)).toEqual(because)
})

test.each(TERMS)('$title', ({ firstDay, months, lastDay }) => {
  expect(lastDayOfPeriod(localDate(firstDay), months)).toBe(lastDay)
})

test('Verlängerung um 7 Tage einer Frist bis Do 19.11.2026 → Do 26.11.2026 (F10)', () => {
  const extension = {
    oldEnd: localDate('2026-11-19'),
    amount: 7,
    unit: 'days',
    shiftToWorkday: true,
    corpusChristi: false,
  } as const
  expect(extendDeadline(extension)).toMatchObject({ end: '2026-11-26', shifted: false })
})

test('fester Tag „bis Sa 31.10.2026“ → Mo 02.11.2026, oder er bleibt (F02, F03)', () => {
  const fixed = { day: localDate('2026-10-31'), corpusChristi: false }
  expect(fixedDeadline({ ...fixed, shiftToWorkday: true })).toMatchObject({ end: '2026-11-02', unshifted: '2026-10-31' })
  expect(fixedDeadline({ ...fixed, shiftToWorkday: false })).toMatchObject({ end: '2026-10-31', shifted: false, because: [] })
})

test('every unit is known (F01)', () => {
  const period = { from: localDate('2026-11-04'), amount: 1, shiftToWorkday: true, corpusChristi: false }
  expect(() => responseDeadline({ ...period, unit: 'years' as 'days' })).toThrow('years')
})

function asText(day: SkippedDay): string {
  return `${day.date} ${day.name}`
}
