import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClockTime, fromEpoch, toEpoch } from '#shared/basics/instant.ts'
import { type LocalDate, localDate } from '#shared/basics/local-date.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { type CircularCase, evaluateCircular } from '#shared/rules/circular/evaluate-circular.ts'
import { latestReceipt } from '#shared/rules/deadlines/latest-receipt.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { receiptOf } from '#shared/rules/deadlines/receipt.ts'
import { responseDeadline } from '#shared/rules/deadlines/response-deadline.ts'
import { isWorkingDay } from '#shared/rules/deadlines/working-days.ts'
import { evaluateMeeting, type MeetingCase } from '#shared/rules/meeting/evaluate-meeting.ts'
import { someCircularCase, someDay, someMeetingCase } from '#test/support/rule-arbitraries.ts'
import { AFTER } from '#test/support/rule-facts.ts'
import { runs } from '#test/support/runs.ts'
import { endAgain, isWorkday, lastDayAgain, latestReceiptAgain, receiptAgain, toDay, toNumber } from './deadline-again.ts'
import { type AnswerAgain, type CaseAgain, decideAgain } from './tally-again.ts'

/** AGREEMENT_RUNS=100000 for the long run. */
const numRuns = runs('AGREEMENT_RUNS', 2000)
const timeout = 60_000 + numRuns * 30

test('two implementations agree on every Umlaufverfahren', { timeout }, () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(someCircularCase(6), (c) => {
      const verdict = evaluateCircular(c)
      seen.add(verdict.outcome)
      expect(answerOf(verdict)).toEqual(decideAgain(circularAgain(c)))
    }),
    { numRuns },
  )
  const outcomes = ['aborted', 'adopted', 'adopted-early', 'open', 'rejected', 'rejected-early', 'unreachable']
  if (numRuns >= 2000) expect([...seen].toSorted()).toEqual(outcomes)
})

test('two implementations agree on large rolls after the deadline', { timeout }, () => {
  fc.assert(
    fc.property(someCircularCase(15), (given) => {
      const c = { ...given, now: AFTER }
      expect(answerOf(evaluateCircular(c))).toEqual(decideAgain(circularAgain(c)))
    }),
    { numRuns },
  )
})

test('two implementations agree on every vote in a meeting', { timeout }, () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(someMeetingCase(13), (c) => {
      const verdict = evaluateMeeting(c)
      seen.add(verdict.outcome)
      expect(answerOf(verdict)).toEqual(decideAgain(meetingAgain(c)))
    }),
    { numRuns },
  )
  if (numRuns >= 2000) expect([...seen].toSorted()).toEqual(['adopted', 'not-quorate', 'open', 'rejected', 'unreachable'])
})

test('two implementations agree on every deadline', { timeout }, () => {
  const someUnit = fc.constantFrom('days', 'weeks', 'months', 'working-days')
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 40 }),
      someUnit,
      fc.boolean(),
      fc.boolean(),
      (from, amount, unit, shift, cc) => {
        const { end } = responseDeadline({ from, amount, unit, shiftToWorkday: shift, corpusChristi: cc })
        expect(end).toBe(dateAgain(endAgain(numberOf(from), amount, unit, shift, cc)))
        const { latestReceipt: latest } = latestReceipt({ meeting: from, noticeDays: amount, corpusChristi: cc })
        expect(latest).toBe(dateAgain(latestReceiptAgain(numberOf(from), amount, cc)))
        expect(lastDayOfPeriod(from, amount)).toBe(dateAgain(lastDayAgain(numberOf(from), amount)))
      },
    ),
    { numRuns },
  )
})

test('two implementations agree on every receipt', { timeout }, () => {
  const someInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2059, 11, 31) }).map(fromEpoch)
  fc.assert(
    fc.property(
      someInstant,
      fc.constantFrom('email' as const, 'letter' as const),
      fc.nat(23),
      fc.boolean(),
      (sentAt, by, hour, cc) => {
        const closeOfBusiness = `${String(hour).padStart(2, '0')}:30` as ClockTime
        const { receivedOn } = receiptOf({ sentAt, by, closeOfBusiness, corpusChristi: cc })
        expect(receivedOn).toBe(dateAgain(receiptAgain(toEpoch(sentAt), by, hour * 60 + 30, cc)))
      },
    ),
    { numRuns },
  )
})

test('two implementations know the same working days from 2000 to 2060', { timeout }, () => {
  for (let day = numberOf(localDate('2000-01-01')); day < numberOf(localDate('2060-01-01')); day += 1) {
    const date = dateAgain(day)
    if (isWorkingDay(date, true) !== isWorkday(day, true)) expect(date).toBe('the same working day')
  }
})

function answerOf({ outcome, required, basis, counts }: Verdict): AnswerAgain {
  return { outcome, required, basis, counts: { ...counts } }
}

function circularAgain(c: CircularCase): CaseAgain {
  const ballots = c.ballots.map(({ member, cast, by, heldBy, receivedAt, postedOn, objectsToProcedure }) => {
    return { member, cast, by, heldBy, at: toEpoch(receivedAt), posted: postedOn, objects: objectsToProcedure }
  })
  const times = { deadline: toEpoch(c.deadline), now: toEpoch(c.now) }
  return {
    procedure: 'circular',
    ...times,
    majority: c.majority,
    rules: { ...c.options, quorum: '', tieBreak: '', repeatWithoutQuorum: false },
    roll: c.roll,
    ballots,
  }
}

function meetingAgain(c: MeetingCase): CaseAgain {
  const ballots = c.ballots.map((ballot) => ({ ...ballot, at: 0, posted: null, objects: false }))
  const rules = {
    ...c.options,
    silence: '',
    procedureObjection: '',
    objectionQuorum: 0,
    ballotChange: '',
    lateBallots: 'invalid',
    decisiveMoment: 'receipt',
    circularParticipation: 0,
  }
  const { repeatedAfterTie: secondAfterTie, secret } = c
  const sums = secret === null ? null : { ...secret }
  return {
    procedure: 'meeting',
    repeated: c.repeatedForLackOfQuorum,
    secondAfterTie,
    sums,
    majority: c.majority,
    rules,
    roll: c.roll,
    ballots,
  }
}

function numberOf(date: LocalDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return toNumber({ year, month, day })
}

function dateAgain(number: number): LocalDate {
  const { year, month, day } = toDay(number)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate
}
