import type { Fact, FactsBlock } from '#shared/domain/documents/block.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { formatPercent } from '#shared/wording/numbers.ts'
import { ACTIVITIES, PARTNER_ROLES } from '#shared/wording/screens/projects.ts'
import { fact, facts } from '../kit/blocks.ts'
import type { StatementInput } from './content.ts'

/** What the project is and what it costs, as the funder asks for it. Staff costs are left out on purpose. */
export function projectFacts(input: StatementInput): FactsBlock {
  const { project, fieldOfAction, projectCall } = input
  const { finances } = project
  return facts('Angaben zum Projekt', [
    fact('Projektnummer', project.number),
    fact('Träger', project.sponsor.name),
    ...partnerFacts(project),
    fact('Laufzeit', `${formatDate(project.startsOn)} bis ${formatDate(project.endsOn)}`),
    fact(
      'Fördergegenstand',
      `Nr.\u00a0${project.eligibleActivity} FKRL Teil B Ziffer I: ${ACTIVITIES[project.eligibleActivity]}`,
    ),
    fact('Handlungsfeld', `${fieldOfAction.number} – ${fieldOfAction.title}`),
    fact('Gesamtausgaben', formatEuro(finances.totalCost)),
    fact('Beantragte Zuwendung', withShare(project)),
    fact('Eigenanteil', formatEuro(finances.ownContribution)),
    ...(finances.thirdPartyFunds > 0 ? [fact('Drittmittel', formatEuro(finances.thirdPartyFunds))] : []),
    fact('Projektaufruf', projectCall ?? ''),
  ])
}

function withShare({ finances }: Project): string {
  const share = finances.totalCost > 0 ? ` (${formatPercent(finances.grant, finances.totalCost)} der Gesamtausgaben)` : ''
  return `${formatEuro(finances.grant)}${share}`
}

function partnerFacts(project: Project): readonly Fact[] {
  if (project.partners.length === 0) return [fact('Partner', 'keine')]
  const lines = project.partners.map((partner) => `${partner.name} (${PARTNER_ROLES[partner.role]})`)
  return [fact('Partner', lines.join('\n'))]
}
