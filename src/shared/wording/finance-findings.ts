import { assertNever } from '../basics/assert-never.ts'
import { type Cents, cents } from '../basics/money.ts'
import type { ProjectFinances } from '../domain/projects/project.ts'
import type { FinanceFinding } from '../rules/funding/check-finances.ts'
import { formatEuro } from './money.ts'

/** What does not fit in the finances and by how much, to the cent (R41). */
export function financeFindingSentence(finding: FinanceFinding): string {
  switch (finding.code) {
    case 'NEGATIVE_AMOUNT':
      return 'Ein Betrag kann nicht negativ sein.'
    case 'NO_TOTAL_COST':
      return 'Bitte die Gesamtausgaben eintragen.'
    case 'STAFF_AND_MATERIAL_DO_NOT_SUM':
      return `Personal- und Sachausgaben ergeben ${formatEuro(finding.sum)}, die Gesamtausgaben sind ${formatEuro(finding.total)}: ${missingOrTooMuch(finding.difference)}.`
    case 'FUNDING_DOES_NOT_SUM':
      return `Zuwendung, Eigenanteil und Drittmittel ergeben ${formatEuro(finding.sum)}, die Gesamtausgaben sind ${formatEuro(finding.total)}: ${missingOrTooMuch(finding.difference)}.`
    case 'GRANT_ABOVE_QUOTA':
      return `Höchstens 90\u00a0% der Gesamtausgaben werden gefördert: ${formatEuro(finding.most)} statt ${formatEuro(finding.grant)}.`
    case 'OWN_SHARE_TOO_LOW':
      return `Eigenanteil und Drittmittel müssen zusammen mindestens ${formatEuro(finding.least)} betragen, es sind ${formatEuro(finding.share)}.`
    default:
      return assertNever(finding)
  }
}

/** The field of the form that a finding concerns. */
export function financeFieldOf(finding: FinanceFinding): keyof ProjectFinances {
  switch (finding.code) {
    case 'NEGATIVE_AMOUNT':
      return finding.field
    case 'NO_TOTAL_COST':
      return 'totalCost'
    case 'STAFF_AND_MATERIAL_DO_NOT_SUM':
      return 'materialCost'
    case 'FUNDING_DOES_NOT_SUM':
      return 'thirdPartyFunds'
    case 'GRANT_ABOVE_QUOTA':
      return 'grant'
    case 'OWN_SHARE_TOO_LOW':
      return 'ownContribution'
    default:
      return assertNever(finding)
  }
}

/** `difference` is what the total has more than the sum. */
function missingOrTooMuch(difference: Cents): string {
  return difference > 0 ? `es fehlen ${formatEuro(difference)}` : `${formatEuro(cents(-difference))} zu viel`
}
