import { expect, test } from 'vitest'
import { cents } from '../../basics/money.ts'
import type { ProjectFinances } from '../../domain/projects/project.ts'
import { checkFinances } from './check-finances.ts'

/** In cents: total, staff, material, grant, own, third parties. */
function finances(total: number, staff: number, material: number, grant: number, own: number, third: number): ProjectFinances {
  return {
    totalCost: cents(total),
    staffCost: cents(staff),
    materialCost: cents(material),
    grant: cents(grant),
    ownContribution: cents(own),
    thirdPartyFunds: cents(third),
  }
}

test.each<[title: string, finances: ProjectFinances, findings: readonly unknown[]]>([
  [
    '50.000,00 €: 45.000,00 € Zuwendung, 5.000,00 € Eigenanteil (R41)',
    finances(5000000, 4000000, 1000000, 4500000, 500000, 0),
    [],
  ],
  ['Drittmittel zählen zum Anteil von 10 % (R41)', finances(5000000, 4000000, 1000000, 4500000, 200000, 300000), []],
  [
    '45.000,01 € Zuwendung ist ein Cent zu viel (R41)',
    finances(5000000, 4000000, 1000000, 4500001, 499999, 0),
    [
      { code: 'GRANT_ABOVE_QUOTA', grant: 4500001, most: 4500000 },
      { code: 'OWN_SHARE_TOO_LOW', share: 499999, least: 500000 },
    ],
  ],
  [
    'Personal und Sachkosten ergeben nicht die Gesamtausgaben (R41)',
    finances(5000000, 4000000, 999999, 4500000, 500000, 0),
    [{ code: 'STAFF_AND_MATERIAL_DO_NOT_SUM', sum: 4999999, total: 5000000, difference: 1 }],
  ],
  [
    'die Finanzierung ergibt nicht die Gesamtausgaben (R41)',
    finances(5000000, 4000000, 1000000, 4500000, 500001, 0),
    [{ code: 'FUNDING_DOES_NOT_SUM', sum: 5000001, total: 5000000, difference: -1 }],
  ],
  ['krumme Beträge: 90 % von 0,05 € sind 4 Cent (R41)', finances(5, 5, 0, 4, 1, 0), []],
  ['keine Gesamtausgaben (R41)', finances(0, 0, 0, 0, 0, 0), [{ code: 'NO_TOTAL_COST' }]],
  [
    'negative Beträge (R41)',
    finances(100, 200, -100, 90, 10, 0),
    [{ code: 'NEGATIVE_AMOUNT', field: 'materialCost', amount: -100 }],
  ],
  [
    'negative Gesamtausgaben (R41)',
    finances(-100, 0, 0, 0, 0, 0),
    [{ code: 'NEGATIVE_AMOUNT', field: 'totalCost', amount: -100 }, { code: 'NO_TOTAL_COST' }],
  ],
])('%s', (_, given, findings) => {
  expect(checkFinances(given).findings).toEqual(findings)
})

test('der Fördersatz ist ein Bruch aus Cent (R41)', () => {
  expect(checkFinances(finances(5000000, 4000000, 1000000, 4500000, 500000, 0)).grantShare).toEqual({
    numerator: 4500000,
    denominator: 5000000,
  })
  expect(checkFinances(finances(0, 0, 0, 0, 0, 0)).grantShare).toBeNull()
})

test('bis zu 100 % nur für übergreifende Maßnahmen (R41, § 2.1)', () => {
  const whole = finances(5000000, 4000000, 1000000, 5000000, 0, 0)
  expect(checkFinances(whole, 100).findings).toEqual([])
  expect(checkFinances(whole).findings.map((finding) => finding.code)).toEqual(['GRANT_ABOVE_QUOTA', 'OWN_SHARE_TOO_LOW'])
})

test('große Beträge bleiben auf den Cent genau (R41)', () => {
  const large = 900_719_925_474_099
  const grant = 810_647_932_926_689
  expect(checkFinances(finances(large, large, 0, grant, large - grant, 0)).findings).toEqual([])
  expect(checkFinances(finances(large, large, 0, grant + 1, large - grant - 1, 0)).findings).toHaveLength(2)
})

test('jeder negative Betrag wird einzeln genannt (R41)', () => {
  const { findings } = checkFinances(finances(-1, -2, -3, -4, -5, -6))
  const negative = findings.filter((finding) => finding.code === 'NEGATIVE_AMOUNT').map(({ field, amount }) => [field, amount])
  expect(negative).toEqual([
    ['totalCost', -1],
    ['staffCost', -2],
    ['materialCost', -3],
    ['grant', -4],
    ['ownContribution', -5],
    ['thirdPartyFunds', -6],
  ])
})
