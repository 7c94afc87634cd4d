import { expect, test } from 'vitest'
import { type ClockTime, instant } from '../basics/instant.ts'
import { localDate } from '../basics/local-date.ts'
import { latestReceipt } from '../rules/deadlines/latest-receipt.ts'
import { receiptOf, type Sending } from '../rules/deadlines/receipt.ts'
import { fixedDeadline, type ResponsePeriod, responseDeadline } from '../rules/deadlines/response-deadline.ts'
import {
  deadlineSentence,
  extensionSentence,
  fixedDeadlineSentence,
  latestReceiptSentence,
  periodSentence,
  receiptSentence,
} from './deadlines.ts'

function period(from: string, amount: number, unit: ResponsePeriod['unit']): ResponsePeriod {
  return { from: localDate(from), amount, unit, shiftToWorkday: true, corpusChristi: false }
}

test.each<[period: ResponsePeriod, sentence: string]>([
  [
    period('2026-11-04', 14, 'days'),
    'Zugang Mi, 04.11.2026; 14 Tage enden am Mi, 18.11.2026; 18.11. ist Buß- und Bettag; Frist Do, 19.11.2026, 24:00 Uhr (§ 187 Abs. 1, §§ 188, 193 BGB)',
  ],
  [
    period('2026-11-05', 2, 'weeks'),
    'Zugang Do, 05.11.2026; 2 Wochen; Frist Do, 19.11.2026, 24:00 Uhr (§ 187 Abs. 1, § 188 BGB)',
  ],
  [
    period('2026-01-31', 1, 'months'),
    'Zugang Sa, 31.01.2026; 1 Monat endet am Sa, 28.02.2026; 28.02. ist Samstag und 01.03. ist Sonntag; Frist Mo, 02.03.2026, 24:00 Uhr (§ 187 Abs. 1, §§ 188, 193 BGB)',
  ],
  [
    period('2026-11-12', 5, 'working-days'),
    'Zugang Do, 12.11.2026; 5 Arbeitstage; 18.11. ist Buß- und Bettag; Frist Fr, 20.11.2026, 24:00 Uhr (§ 187 Abs. 1 BGB; Arbeitstage Mo–Fr ohne Feiertage)',
  ],
])('a deadline explains itself: %#', (given, sentence) => {
  expect(plain(deadlineSentence(given, responseDeadline(given)))).toBe(sentence)
})

test.each<[period: ResponsePeriod, sentence: string]>([
  [
    period('2026-11-19', 7, 'days'),
    'Ende der bisherigen Frist Do, 19.11.2026; 7 Tage; Frist Do, 26.11.2026, 24:00 Uhr (§§ 188, 190 BGB)',
  ],
  [
    period('2026-11-11', 7, 'days'),
    'Ende der bisherigen Frist Mi, 11.11.2026; 7 Tage enden am Mi, 18.11.2026; 18.11. ist Buß- und Bettag; Frist Do, 19.11.2026, 24:00 Uhr (§§ 188, 190, 193 BGB)',
  ],
  [
    period('2026-11-19', 1, 'working-days'),
    'Ende der bisherigen Frist Do, 19.11.2026; 1 Arbeitstag; Frist Fr, 20.11.2026, 24:00 Uhr (§ 190 BGB; Arbeitstage Mo–Fr ohne Feiertage)',
  ],
])('an extension explains itself: %# (F10)', (given, sentence) => {
  expect(plain(extensionSentence(given, responseDeadline(given)))).toBe(sentence)
})

test('a fixed day explains why it moved or stayed (F02, F03)', () => {
  const fixed = { day: localDate('2026-10-31'), corpusChristi: false }
  expect(plain(fixedDeadlineSentence(fixedDeadline({ ...fixed, shiftToWorkday: true })))).toBe(
    'Fester Tag Sa, 31.10.2026; 31.10. ist Reformationsfest und 01.11. ist Sonntag; Frist Mo, 02.11.2026, 24:00 Uhr (§ 193 BGB)',
  )
  expect(fixedDeadlineSentence(fixedDeadline({ ...fixed, shiftToWorkday: false }))).toBe(
    'Frist Sa, 31.10.2026, 24:00 Uhr (fester Tag)',
  )
})

test('by when an invitation has to arrive (F07)', () => {
  const sentence = (meeting: string) => {
    const notice = { meeting: localDate(meeting), noticeDays: 14, corpusChristi: false }
    return latestReceiptSentence(notice, latestReceipt(notice))
  }
  expect(sentence('2026-11-25')).toBe(
    'Sitzung Mi, 25.11.2026; 14 Tage zwischen Zugang und Sitzung; Zugang spätestens Di, 10.11.2026',
  )
  expect(sentence('2026-12-03')).toBe(
    'Sitzung Do, 03.12.2026; 14 Tage zwischen Zugang und Sitzung; 18.11. ist Buß- und Bettag; Zugang spätestens Di, 17.11.2026',
  )
})

test.each<[sentAt: string, by: Sending['by'], sentence: string]>([
  ['2026-11-06T10:00:00+01:00', 'email', 'Zugang Fr, 06.11.2026 (am Tag der Sendung, innerhalb der Geschäftszeit)'],
  [
    '2026-11-06T22:15:00+01:00',
    'email',
    'Zugang Mo, 09.11.2026 (gesendet nach Geschäftsschluss um 17:00 Uhr, daher am nächsten Werktag)',
  ],
  ['2026-11-18T10:00:00+01:00', 'email', 'Zugang Do, 19.11.2026 (18.11. ist Buß- und Bettag, daher am nächsten Werktag)'],
  ['2026-11-06T10:00:00+01:00', 'letter', 'Zugang Di, 10.11.2026 (zwei Werktage nach Aufgabe zur Post)'],
])('when a sending counts as received: %s by %s (F08)', (sentAt, by, sentence) => {
  const sending = { sentAt: instant(sentAt), by, closeOfBusiness: '17:00' as ClockTime, corpusChristi: false }
  expect(receiptSentence(sending, receiptOf(sending))).toBe(sentence)
})

test('the last day of a period (§ 188)', () => {
  expect(plain(periodSentence(localDate('2027-03-01'), 12, localDate('2028-02-29')))).toBe(
    '12 Monate ab 01.03.2027 enden am Di, 29.02.2028 (§ 187 Abs. 2, § 188 Abs. 2 BGB)',
  )
  expect(plain(periodSentence(localDate('2026-01-15'), 1, localDate('2026-02-14')))).toContain(
    '1 Monat ab 15.01.2026 endet am Sa',
  )
})

/** Non-breaking spaces as plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
