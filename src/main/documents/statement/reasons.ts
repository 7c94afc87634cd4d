import type { Block } from '#shared/domain/documents/block.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { countsAsJointlySupported, supportersOf } from '#shared/rules/ranking/jointly-supported.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { formatList } from '#shared/wording/numbers.ts'
import { heading, paragraphs } from '../kit/blocks.ts'
import type { StatementInput } from './content.ts'

/** One heading per reason that the funder looks for; headings without a text are left out. */
export function reasonBlocks(input: StatementInput): readonly Block[] {
  const { reasons } = input.statement
  const parts = [
    reason('Regionaler Bedarf', reasons.regionalNeed),
    reason('Einordnung in das Handlungskonzept', `${planSentence(input)} ${reasons.fitToActionPlan}`),
    reason('Beitrag zur Fachkräftestrategie Sachsen 2030', reasons.workforceStrategy),
    reason('Anschluss an Bestehendes, keine Doppelförderung', reasons.noDoubleFunding),
    reason('Kosten und Nutzen', reasons.costBenefit),
    reason('Nachhaltigkeit', reasons.sustainability),
    reason('Gemeinsam getragenes Projekt', jointSentence(input.project)),
  ].flat()
  return parts.length === 0 ? [] : [heading('Begründung'), ...parts]
}

function reason(title: string, text: string): readonly Block[] {
  const body = paragraphs(text)
  return body.length === 0 ? [] : [heading(title, 2), ...body]
}

function planSentence({ actionPlan }: StatementInput): string {
  return `Grundlage ist das „${actionPlan.title}“ in der Fortschreibung ${actionPlan.revision}, beschlossen am ${formatDateLong(actionPlan.resolvedOn)}.`
}

/** R39: who carries the project together, with the contribution of each; nothing where it is not jointly supported. */
function jointSentence(project: Project): string {
  if (!countsAsJointlySupported(project)) return ''
  const carriers = new Set(supportersOf(project))
  const sponsor = project.sponsor.memberId === null ? [] : [`${project.sponsor.name} (Träger)`]
  const partners = project.partners
    .filter(({ memberId, contribution }) => memberId !== null && carriers.has(memberId) && contribution.trim() !== '')
    .map(({ name, contribution }) => `${name} (${contribution.trim()})`)
  return `Das Projekt wird von mehreren Mitgliedern der Allianz gemeinsam getragen: ${formatList([...sponsor, ...partners])}.`
}
