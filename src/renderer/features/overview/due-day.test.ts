import { describe, expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import { dueDay } from './due-day.ts'

const today = localDate('2026-11-10')

describe('Wie weit eine Frist entfernt ist', () => {
  test.each([
    ['2026-11-08', 'seit 2 Tagen fällig', 'overdue'],
    ['2026-11-09', 'seit 1 Tag fällig', 'overdue'],
    ['2026-11-10', 'heute', 'soon'],
    ['2026-11-11', 'morgen', 'soon'],
    ['2026-11-13', 'in 3 Tagen', 'soon'],
    ['2026-11-19', 'in 9 Tagen', 'later'],
  ])('am 10.11.2026 heißt der %s „%s“', (day, words, urgency) => {
    expect(dueDay(localDate(day), today, true)).toEqual({ words, urgency })
  })

  test.each([
    ['2026-11-10', 'seit heute'],
    ['2026-11-09', 'seit 1 Tag offen'],
    ['2026-10-23', 'seit 18 Tagen offen'],
  ])('ohne Frist heißt der %s „%s“', (day, words) => {
    expect(dueDay(localDate(day), today, false)).toEqual({ words, urgency: 'later' })
  })
})
