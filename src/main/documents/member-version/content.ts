import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { MemberVersion } from '#shared/domain/projects/member-version.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { formatPercent } from '#shared/wording/numbers.ts'
import { ACTIVITIES, PARTNER_ROLES } from '#shared/wording/screens/projects.ts'
import { column, fact, facts, heading, list, note, paragraphs, row, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { attachmentName, letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What members get to read about an application. It takes a member version, so that nothing else can be said. */
export interface MemberVersionInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly application: MemberVersion
  readonly fieldOfAction: FieldOfAction
  /** „16. Projektaufruf“; null for an initiative application. */
  readonly projectCall: string | null
  /** Names of the files that members may see. */
  readonly attachments: readonly string[]
  readonly preparedAt: Instant
}

/** The Mitgliederfassung as a paper. */
export function memberVersionPaper(input: MemberVersionInput): Paper {
  const { application, alliance, preparedAt } = input
  return {
    title: `Mitgliederfassung „${application.shortTitle}“`,
    subject: `Projektantrag ${application.number}, Fassung für die Mitglieder`,
    creator: alliance.name,
    fileReference: application.number,
    issuedAt: preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: memberVersionBlocks(input),
  }
}

export function memberVersionBlocks(input: MemberVersionInput): readonly Block[] {
  const { alliance, application, fieldOfAction, attachments } = input
  return [
    letterheadOf(alliance, input.managingMembers),
    {
      kind: 'title',
      text: application.title,
      subtitle: `Projektantrag ${application.number}, Mitgliederfassung vom ${formatDate(dateOf(input.preparedAt))}`,
    },
    facts('Angaben zum Projekt', [
      fact('Träger', application.sponsor.name),
      fact('Partner', partnerLines(application)),
      fact('Laufzeit', `${formatDate(application.startsOn)} bis ${formatDate(application.endsOn)}`),
      fact('Handlungsfeld', `${fieldOfAction.number} – ${fieldOfAction.title}`),
      fact('Fördergegenstand', `Nr.\u00a0${application.eligibleActivity}: ${ACTIVITIES[application.eligibleActivity]}`),
      fact('Projektaufruf', input.projectCall ?? 'kein Aufruf (Initiativantrag)'),
      fact('Region', application.region),
      fact('Zielgruppe', application.targetGroup),
    ]),
    ...textBlocks('Kurzbeschreibung', application.summary),
    ...textBlocks('Ziele', application.goals),
    heading('Finanzplan'),
    financeTable(application),
    note(
      `Stellenanteile zusammen: ${application.positionPercent}\u00a0% einer vollen Stelle. Einzelne Gehälter werden nicht weitergegeben.`,
    ),
    ...when(attachments.length > 0, () => [heading('Unterlagen für die Mitglieder'), list(attachments.map(attachmentName))]),
  ]
}

function textBlocks(title: string, text: string): readonly Block[] {
  const body = paragraphs(text)
  return body.length === 0 ? [] : [heading(title), ...body]
}

function financeTable({ finances }: MemberVersion): Block {
  const { totalCost, staffCost, materialCost, grant, ownContribution, thirdPartyFunds } = finances
  const share = totalCost > 0 ? ` (${formatPercent(grant, totalCost)})` : ''
  return {
    kind: 'table',
    caption: 'Ausgaben und Finanzierung',
    rowHeight: null,
    columns: [column('Position', 65), column('Betrag', 35, 'right')],
    rows: [
      row(['Personalausgaben (Summe)', formatEuro(staffCost)]),
      row(['Sachausgaben (Summe)', formatEuro(materialCost)]),
      row(['Gesamtausgaben', formatEuro(totalCost)], 'sum'),
      row([`Beantragte Zuwendung${share}`, formatEuro(grant)]),
      row(['Eigenanteil', formatEuro(ownContribution)]),
      row(['Drittmittel', formatEuro(thirdPartyFunds)]),
    ],
  }
}

function partnerLines({ partners }: MemberVersion): string {
  if (partners.length === 0) return 'keine'
  return partners
    .map(({ name, role, contribution }) => `${name} (${PARTNER_ROLES[role]}${contribution === '' ? '' : `: ${contribution}`})`)
    .join('\n')
}

/** Parts of the file name. */
export function memberVersionFileParts({ application }: MemberVersionInput): readonly string[] {
  return [shortNumber(application.number), application.shortTitle, 'Mitgliederfassung']
}
