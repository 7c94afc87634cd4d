import { cents } from '../../basics/money.ts'
import type { ProjectFinances } from '../../domain/projects/project.ts'
import type { FinanceFinding } from './check-finances.ts'

interface FinanceCase {
  readonly title: string
  readonly finances: ProjectFinances
  /** How much of the cost the funder pays at most; 90 % unless named. */
  readonly quotaPercent?: number
  readonly findings: readonly FinanceFinding[]
}

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

export const SOUND: ProjectFinances = finances(5000000, 4000000, 1000000, 4500000, 500000, 0)
export const NOTHING: ProjectFinances = finances(0, 0, 0, 0, 0, 0)

export const FINANCES: readonly FinanceCase[] = [
  { title: '50.000,00 €: 45.000,00 € Zuwendung, 5.000,00 € Eigenanteil (R41)', finances: SOUND, findings: [] },
  {
    title: 'Drittmittel zählen zum Anteil von 10 % (R41)',
    finances: finances(5000000, 4000000, 1000000, 4500000, 200000, 300000),
    findings: [],
  },
  {
    title: '45.000,01 € Zuwendung ist ein Cent zu viel (R41)',
    finances: finances(5000000, 4000000, 1000000, 4500001, 499999, 0),
    findings: [
      { code: 'GRANT_ABOVE_QUOTA', grant: cents(4500001), most: cents(4500000) },
      { code: 'OWN_SHARE_TOO_LOW', share: cents(499999), least: cents(500000) },
    ],
  },
  {
    title: 'Personal und Sachkosten ergeben nicht die Gesamtausgaben (R41)',
    finances: finances(5000000, 4000000, 999999, 4500000, 500000, 0),
    findings: [{ code: 'STAFF_AND_MATERIAL_DO_NOT_SUM', sum: cents(4999999), total: cents(5000000), difference: cents(1) }],
  },
  {
    title: 'die Finanzierung ergibt nicht die Gesamtausgaben (R41)',
    finances: finances(5000000, 4000000, 1000000, 4500000, 500001, 0),
    findings: [{ code: 'FUNDING_DOES_NOT_SUM', sum: cents(5000001), total: cents(5000000), difference: cents(-1) }],
  },
  { title: 'krumme Beträge: 90 % von 0,05 € sind 4 Cent (R41)', finances: finances(5, 5, 0, 4, 1, 0), findings: [] },
  {
    title: 'auch ein Cent ist eine Ausgabe: nichts davon zahlt der Geldgeber (R41)',
    finances: finances(1, 1, 0, 0, 1, 0),
    findings: [],
  },
  { title: 'keine Gesamtausgaben (R41)', finances: NOTHING, findings: [{ code: 'NO_TOTAL_COST' }] },
  {
    title: 'negative Beträge (R41)',
    finances: finances(100, 200, -100, 90, 10, 0),
    findings: [{ code: 'NEGATIVE_AMOUNT', field: 'materialCost', amount: cents(-100) }],
  },
  {
    title: 'negative Gesamtausgaben (R41)',
    finances: finances(-100, 0, 0, 0, 0, 0),
    findings: [{ code: 'NEGATIVE_AMOUNT', field: 'totalCost', amount: cents(-100) }, { code: 'NO_TOTAL_COST' }],
  },
  {
    title: 'jeder negative Betrag wird einzeln genannt (R41)',
    finances: finances(-1, -2, -3, -4, -5, -6),
    findings: [
      { code: 'NEGATIVE_AMOUNT', field: 'totalCost', amount: cents(-1) },
      { code: 'NEGATIVE_AMOUNT', field: 'staffCost', amount: cents(-2) },
      { code: 'NEGATIVE_AMOUNT', field: 'materialCost', amount: cents(-3) },
      { code: 'NEGATIVE_AMOUNT', field: 'grant', amount: cents(-4) },
      { code: 'NEGATIVE_AMOUNT', field: 'ownContribution', amount: cents(-5) },
      { code: 'NEGATIVE_AMOUNT', field: 'thirdPartyFunds', amount: cents(-6) },
      { code: 'NO_TOTAL_COST' },
    ],
  },
  {
    title: 'bis zu 100 % für übergreifende Maßnahmen (R41, § 2.1)',
    finances: finances(5000000, 4000000, 1000000, 5000000, 0, 0),
    quotaPercent: 100,
    findings: [],
  },
  {
    title: '100 % für andere Maßnahmen nicht (R41, § 2.1)',
    finances: finances(5000000, 4000000, 1000000, 5000000, 0, 0),
    findings: [
      { code: 'GRANT_ABOVE_QUOTA', grant: cents(5000000), most: cents(4500000) },
      { code: 'OWN_SHARE_TOO_LOW', share: cents(0), least: cents(500000) },
    ],
  },
  {
    title: 'große Beträge bleiben auf den Cent genau (R41)',
    finances: finances(900719925474099, 900719925474099, 0, 810647932926689, 90071992547410, 0),
    findings: [],
  },
  {
    title: 'große Beträge, ein Cent zu viel (R41)',
    finances: finances(900719925474099, 900719925474099, 0, 810647932926690, 90071992547409, 0),
    findings: [
      { code: 'GRANT_ABOVE_QUOTA', grant: cents(810647932926690), most: cents(810647932926689) },
      { code: 'OWN_SHARE_TOO_LOW', share: cents(90071992547409), least: cents(90071992547410) },
    ],
  },
]
