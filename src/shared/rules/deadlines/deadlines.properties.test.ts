import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { someDay } from '#test/support/rule-arbitraries.ts'
import { runs } from '#test/support/runs.ts'
import { type ClockTime, dateOf, fromEpoch, toEpoch } from '../../basics/instant.ts'
import { addDays, daysBetween } from '../../basics/local-date.ts'
import { latestReceipt } from './latest-receipt.ts'
import { lastDayOfPeriod } from './period.ts'
import { receiptOf } from './receipt.ts'
import { extendDeadline, type ResponsePeriod, responseDeadline } from './response-deadline.ts'
import { isWorkingDay, restDayOn, workingDaysBetween } from './working-days.ts'

const options = { numRuns: runs('PROPERTY_RUNS', 300) }
vi.setConfig({ testTimeout: 30_000 + 20 * options.numRuns })

const somePeriod: fc.Arbitrary<ResponsePeriod> = fc.record({
  from: someDay,
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('days', 'weeks', 'months', 'working-days'),
  shiftToWorkday: fc.boolean(),
  corpusChristi: fc.boolean(),
})

test('verschobene Fristen enden an einem Werktag, nie vor dem errechneten Tag (F02)', () => {
  fc.assert(
    fc.property(somePeriod, (period) => {
      const { end, unshifted, shifted, because } = responseDeadline(period)
      expect(end >= unshifted).toBe(true)
      expect(shifted).toBe(end !== unshifted)
      if (period.shiftToWorkday) expect(isWorkingDay(end, period.corpusChristi)).toBe(true)
      else if (period.unit !== 'working-days') expect(end).toBe(unshifted)
      if (shifted) expect(because).toHaveLength(daysBetween(unshifted, end))
      for (const day of because) expect(restDayOn(day.date, period.corpusChristi)).toEqual(day)
    }),
    options,
  )
})

test('der Tag des Ereignisses zählt nicht (F01)', () => {
  fc.assert(
    fc.property(somePeriod, (period) => {
      expect(responseDeadline(period).end > period.from).toBe(true)
    }),
    options,
  )
})

test('so viele Arbeitstage liegen dazwischen, wie verlangt sind (F06)', () => {
  fc.assert(
    fc.property(somePeriod, ({ from, amount, corpusChristi }) => {
      const { end } = responseDeadline({ from, amount, unit: 'working-days', shiftToWorkday: true, corpusChristi })
      expect(workingDaysBetween(from, end, corpusChristi)).toBe(amount)
    }),
    options,
  )
})

test('eine Verlängerung endet nie vor dem alten Ende (F10)', () => {
  fc.assert(
    fc.property(somePeriod, somePeriod, (period, extension) => {
      const { end } = responseDeadline(period)
      expect(extendDeadline({ ...extension, oldEnd: end }).end > end).toBe(true)
    }),
    options,
  )
})

test('die Ladung geht an einem Werktag zu, mit mindestens so vielen vollen Tagen dazwischen (F07)', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 40 }), fc.boolean(), (meeting, noticeDays, corpusChristi) => {
      const found = latestReceipt({ meeting, noticeDays, corpusChristi })
      expect(isWorkingDay(found.latestReceipt, corpusChristi)).toBe(true)
      expect(daysBetween(found.latestReceipt, meeting) - 1).toBeGreaterThanOrEqual(noticeDays)
      for (let date = addDays(found.latestReceipt, 1); date <= found.unshifted; date = addDays(date, 1)) {
        expect(isWorkingDay(date, corpusChristi)).toBe(false)
      }
    }),
    options,
  )
})

test('Zugang ist immer ein Werktag, nie vor der Sendung (F08)', () => {
  const sending = fc.record({
    sentAt: fc.integer({ min: toEpochOf('2000-01-01'), max: toEpochOf('2059-12-31') }).map(fromEpoch),
    by: fc.constantFrom('email' as const, 'letter' as const),
    closeOfBusiness: fc.constantFrom('17:00' as ClockTime, '12:30' as ClockTime),
    corpusChristi: fc.boolean(),
  })
  fc.assert(
    fc.property(sending, (given) => {
      const { receivedOn } = receiptOf(given)
      expect(isWorkingDay(receivedOn, given.corpusChristi)).toBe(true)
      expect(receivedOn >= dateOf(given.sentAt)).toBe(true)
    }),
    options,
  )
})

test('auf den letzten Tag eines Zeitraums folgt der erste des nächsten (§ 188 Abs. 2)', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 60 }), (firstDay, months) => {
      const lastDay = lastDayOfPeriod(firstDay, months)
      expect(lastDay >= firstDay).toBe(true)
      if (Number(firstDay.slice(8)) <= 28) expect(addDays(lastDay, 1).slice(8)).toBe(firstDay.slice(8))
    }),
    options,
  )
})

function toEpochOf(day: string): number {
  return toEpoch(`${day}T00:00:00.000Z` as Parameters<typeof toEpoch>[0])
}
