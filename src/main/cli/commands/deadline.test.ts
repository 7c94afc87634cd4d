import { expect, test } from 'vitest'
import { runDeadline } from './deadline.ts'

function deadline(given: unknown): unknown {
  const answer = runDeadline(JSON.stringify(given))
  return answer.ok ? answer.value : answer.error
}

test.each<[given: object, answer: object]>([
  [
    { kind: 'response', from: '2026-11-04', amount: 14, unit: 'days', shiftToWorkday: true, corpusChristi: false },
    {
      end: '2026-11-19',
      shifted: true,
      because: ['2026-11-18 Buß- und Bettag'],
      sentence: expect.stringContaining('Do, 19.11.2026, 24:00 Uhr'),
    },
  ],
  [
    { kind: 'response', from: '2026-05-21', amount: 14, unit: 'days', corpusChristi: true },
    { end: '2026-06-05', because: ['2026-06-04 Fronleichnam'] },
  ],
  [
    { kind: 'extension', from: '2026-11-19', amount: 7, unit: 'days' },
    { end: '2026-11-26', shifted: false, because: [], sentence: expect.stringContaining('190') },
  ],
  [
    { kind: 'fixed', day: '2026-10-31' },
    { end: '2026-11-02', shifted: true },
  ],
  [
    { kind: 'invitation', meeting: '2026-11-25', noticeDays: 14 },
    { latestReceipt: '2026-11-10', shifted: false, sentence: expect.stringContaining('10.11.2026') },
  ],
  [
    { kind: 'receipt', sentAt: '2026-11-06T22:15:00+01:00', by: 'email', closeOfBusiness: '17:00' },
    { receivedOn: '2026-11-09', because: ['2026-11-07 Samstag', '2026-11-08 Sonntag'] },
  ],
  [{ kind: 'receipt', sentAt: '2026-11-06T22:15:00+01:00', by: 'letter' }, { receivedOn: '2026-11-10' }],
  [
    { kind: 'period', firstDay: '2027-03-01', months: 12 },
    { lastDay: '2028-02-29', sentence: expect.stringContaining('29.02.2028') },
  ],
])('%o', (given, answer) => {
  expect(deadline(given)).toMatchObject(answer)
})

test('a list is answered as a list', () => {
  expect(deadline([{ kind: 'period', firstDay: '2027-03-01', months: 1 }])).toMatchObject([{ lastDay: '2027-03-31' }])
})

test.each<[given: unknown, line: string]>([
  [{ kind: 'guess' }, 'kind: unbekannter Wert „guess“; erlaubt: response, extension, fixed, invitation, receipt, period'],
  [{ kind: 'period', firstDay: '2027-03-01', months: 0 }, 'months: zu klein, mindestens 1'],
  [{ kind: 'period', firstDay: '2027-03-01', months: 9999 }, 'months: zu groß, höchstens 3.660'],
  [{ kind: 'period', firstDay: '2027-03-01', months: 1.5 }, 'months: eine ganze Zahl erwartet'],
  [{ kind: 'period', firstDay: '2027-03-01', months: '12' }, 'months: eine Zahl erwartet'],
  [{ kind: 'period', firstDay: '01.03.2027', months: 12 }, 'firstDay: kein Tag zwischen 1900 und 2999 in der Form JJJJ-MM-TT'],
  [
    { kind: 'response', from: '2026-11-04', amount: 14, unit: 'years' },
    'unit: unbekannter Wert „years“; erlaubt: days, weeks, months, working-days',
  ],
  [
    { kind: 'response', from: '2026-11-04', amount: 14, unit: 'days', shift: true },
    'shift: unbekannte Angabe; bitte entfernen oder den Namen prüfen',
  ],
  [
    { kind: 'receipt', sentAt: '2026-11-06T22:15:00+01:00', by: 'email', closeOfBusiness: '24:00' },
    'closeOfBusiness: keine Uhrzeit in der Form HH:MM',
  ],
])('a case that does not fit names the place: %o', (given, line) => {
  expect(deadline(given)).toBe(line)
})
