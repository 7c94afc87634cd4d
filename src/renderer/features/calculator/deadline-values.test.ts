import { expect, test } from 'vitest'
import type { ClockTime } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { findingOf } from './deadline-finding.ts'
import { answerDeadline, type DeadlineValues, deadlineShape } from './deadline-values.ts'
import { readSearch, writeSearch } from './search-values.ts'

interface DeadlineRow {
  readonly title: string
  readonly values: Partial<DeadlineValues>
  readonly headline: string
  readonly skipped?: readonly string[]
}

const ROWS: readonly DeadlineRow[] = [
  {
    title: 'Zugang Mi 04.11.2026, 14 Tage (F02)',
    values: { receivedOn: localDate('2026-11-04') },
    headline: 'Do, 19.11.2026, 24:00 Uhr',
    skipped: ['Buß- und Bettag'],
  },
  {
    title: 'dasselbe ohne Verschiebung (F03)',
    values: { receivedOn: localDate('2026-11-04'), shift: false },
    headline: 'Mi, 18.11.2026, 24:00 Uhr',
  },
  {
    title: 'E-Mail Fr 06.11.2026 um 22:15, 14 Tage (F08)',
    values: { begins: 'sending', sentOn: localDate('2026-11-06'), sentTime: '22:15' as ClockTime },
    headline: 'Mo, 23.11.2026, 24:00 Uhr',
    skipped: ['Samstag', 'Sonntag'],
  },
  {
    title: 'Brief Fr 13.11.2026, 5 Arbeitstage (F06, F08)',
    values: { begins: 'sending', sentOn: localDate('2026-11-13'), way: 'letter', amount: 5, unit: 'working-days' },
    headline: 'Mi, 25.11.2026, 24:00 Uhr',
    skipped: ['Buß- und Bettag'],
  },
  {
    title: 'um 7 Tage verlängert (F10)',
    values: { receivedOn: localDate('2026-11-04'), extended: true },
    headline: 'Do, 26.11.2026, 24:00 Uhr',
    skipped: ['Buß- und Bettag'],
  },
  {
    title: 'Fronleichnam in Wittichenau (F05)',
    values: { receivedOn: localDate('2026-05-21'), corpusChristi: true },
    headline: 'Fr, 05.06.2026, 24:00 Uhr',
    skipped: ['Fronleichnam'],
  },
  {
    title: 'Sitzung Do 03.12.2026, Ladung 14 Tage (F07)',
    values: { question: 'notice', meetingDay: localDate('2026-12-03') },
    headline: 'Zugang spätestens Di, 17.11.2026',
    skipped: ['Buß- und Bettag'],
  },
  {
    title: '12 Monate ab 01.03.2027 (F01)',
    values: { question: 'period', firstDay: localDate('2027-03-01') },
    headline: 'Letzter Tag Di, 29.02.2028',
  },
]

test.each(ROWS)('$title', ({ values, headline, skipped }) => {
  const answer = answerDeadline(aQuestion(values))
  const finding = answer === null ? null : findingOf(answer)
  expect(finding?.headline).toBe(headline)
  expect(finding?.skipped.map(({ name }) => name)).toEqual(skipped ?? [])
})

test('Die Sätze sagen jeden Schritt: Zugang, Frist, Verlängerung', () => {
  const values = aQuestion({ begins: 'sending', sentOn: localDate('2026-11-06'), sentTime: '22:15' as ClockTime, extended: true })
  const answer = answerDeadline(values)
  const sentences = answer === null ? [] : findingOf(answer).sentences
  expect(sentences).toHaveLength(3)
  expect(sentences[0]).toContain('nach Geschäftsschluss um 17:00 Uhr')
  expect(sentences[1]).toContain('Zugang Mo, 09.11.2026')
  expect(sentences[2]).toContain('Ende der bisherigen Frist Mo, 23.11.2026')
})

test.each([
  { title: 'ohne Tag', values: { receivedOn: null } },
  { title: 'ohne Dauer', values: { amount: null } },
  { title: 'ohne Uhrzeit des Versands', values: { begins: 'sending', sentTime: null } },
  { title: 'ohne Dauer der Verlängerung', values: { extended: true, extraAmount: null } },
  { title: 'Sitzung ohne Tag', values: { question: 'notice', meetingDay: null } },
  { title: 'Zeitraum ohne Monate', values: { question: 'period', months: null } },
  { title: 'vor 1990', values: { receivedOn: localDate('1899-12-31') } },
  { title: 'nach 2200', values: { question: 'period', firstDay: localDate('2201-01-01') } },
] as const)('Noch keine Antwort $title', ({ values }) => {
  expect(answerDeadline(aQuestion(values))).toBeNull()
})

test('Die Adresse öffnet dieselbe Frage, auch an einem anderen Tag', () => {
  const shape = deadlineShape(localDate('2026-11-22'))
  const values = { ...readSearch(shape, {}), amount: 21, sentTime: null }
  const search = writeSearch(shape, values)
  expect(search).toMatchObject({ receivedOn: '2026-11-23', amount: 21, sentTime: '' })
  expect(readSearch(deadlineShape(localDate('2027-01-01')), search)).toEqual(values)
})

function aQuestion(values: Partial<DeadlineValues>): DeadlineValues {
  return { ...readSearch(deadlineShape(localDate('2026-11-22')), {}), ...values }
}
