import { expect, test } from 'vitest'
import { cents } from '../basics/money.ts'
import { financeFieldOf, financeFindingSentence } from './finance-findings.ts'

const THIN = '\u202f'

test.each([
  [
    { code: 'FUNDING_DOES_NOT_SUM', sum: cents(4_999_999), total: cents(5_000_000), difference: cents(1) } as const,
    'thirdPartyFunds',
    `Zuwendung, Eigenanteil und Drittmittel ergeben 49.999,99${THIN}€, die Gesamtausgaben sind 50.000,00${THIN}€: es fehlen 0,01${THIN}€.`,
  ],
  [
    { code: 'STAFF_AND_MATERIAL_DO_NOT_SUM', sum: cents(5_000_001), total: cents(5_000_000), difference: cents(-1) } as const,
    'materialCost',
    `Personal- und Sachausgaben ergeben 50.000,01${THIN}€, die Gesamtausgaben sind 50.000,00${THIN}€: 0,01${THIN}€ zu viel.`,
  ],
  [
    { code: 'OWN_SHARE_TOO_LOW', share: cents(499_999), least: cents(500_000) } as const,
    'ownContribution',
    `Eigenanteil und Drittmittel müssen zusammen mindestens 5.000,00${THIN}€ betragen, es sind 4.999,99${THIN}€.`,
  ],
])('R41 $code steht am Feld und nennt den Betrag auf den Cent', (finding, field, sentence) => {
  expect(financeFieldOf(finding)).toBe(field)
  expect(financeFindingSentence(finding)).toBe(sentence)
})
