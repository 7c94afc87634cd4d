import { winter } from '#test/support/rule-facts.ts'
import type { Instant } from '../../basics/instant.ts'
import { type LocalDate, localDate } from '../../basics/local-date.ts'

interface DecisiveCase {
  readonly title: string
  readonly receivedAt: Instant
  readonly postedOn: LocalDate | null
  /** Where the postmark decides; where the receipt does it is always the receipt. */
  readonly givenAt: Instant
  readonly isInTime: boolean
}

/** The deadline is Do 19.11.2026, 24:00. */
export const DECISIVE_MOMENTS: readonly DecisiveCase[] = [
  {
    title: 'Brief vom 18.11., Eingang 23.11.: gegeben am 18.11. um 24:00, rechtzeitig (R09)',
    receivedAt: winter('2026-11-23 09:00'),
    postedOn: localDate('2026-11-18'),
    givenAt: winter('2026-11-19 00:00'),
    isInTime: true,
  },
  {
    title: 'Brief vom letzten Tag der Frist, Eingang 23.11.: gegeben bei Fristende, rechtzeitig (R09)',
    receivedAt: winter('2026-11-23 09:00'),
    postedOn: localDate('2026-11-19'),
    givenAt: winter('2026-11-20 00:00'),
    isInTime: true,
  },
  {
    title: 'Brief vom Tag danach: es bleibt beim Eingang, verspätet (R09)',
    receivedAt: winter('2026-11-23 09:00'),
    postedOn: localDate('2026-11-20'),
    givenAt: winter('2026-11-23 09:00'),
    isInTime: false,
  },
  {
    title: 'Brief ohne lesbaren Poststempel: der Eingang zählt, verspätet (R09)',
    receivedAt: winter('2026-11-23 09:00'),
    postedOn: null,
    givenAt: winter('2026-11-23 09:00'),
    isInTime: false,
  },
  {
    title: 'Brief, der noch am Tag des Poststempels eingeht: der Eingang ist früher (R09)',
    receivedAt: winter('2026-11-18 15:00'),
    postedOn: localDate('2026-11-18'),
    givenAt: winter('2026-11-18 15:00'),
    isInTime: true,
  },
]

interface LettersCase {
  readonly title: string
  readonly deadline: Instant
  readonly corpusChristi: boolean
  readonly until: Instant
}

export const LETTERS: readonly LettersCase[] = [
  {
    title: 'Frist Do 19.11.2026, 24:00: Briefe bis Mo 23.11., 24:00 (F08)',
    deadline: winter('2026-11-20 00:00'),
    corpusChristi: false,
    until: winter('2026-11-24 00:00'),
  },
  {
    title: 'Frist Do 19.11.2026, 12:00 Uhr: derselbe Tag, Briefe bis Mo 23.11. (F08, F09)',
    deadline: winter('2026-11-19 12:00'),
    corpusChristi: false,
    until: winter('2026-11-24 00:00'),
  },
  {
    title: 'Frist Mo 16.11.2026: der Buß- und Bettag zählt nicht mit, Briefe bis Do 19.11. (F08, F06)',
    deadline: winter('2026-11-17 00:00'),
    corpusChristi: false,
    until: winter('2026-11-20 00:00'),
  },
]
