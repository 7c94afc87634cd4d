import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Signatory, Statement } from '#shared/domain/statements/statement.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { list, paragraph, paragraphs, plain, rich, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { addressOf, type Contact, letterDetails, letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { conditionLines } from '../statement/content.ts'

/** What the alliance tells a sponsor about the resolution on its project. Never how anybody voted. */
export interface SponsorNotificationInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly contact: Contact
  readonly signatory: Signatory
  readonly project: Project
  readonly resolution: Resolution
  readonly ranking: { readonly rank: number; readonly of: number; readonly isBelowBudget: boolean } | null
  /** The issued statement; null while there is none. */
  readonly statement: Statement | null
  readonly preparedAt: Instant
}

/** The Ergebnismitteilung as a letter to the sponsor. */
export function sponsorNotificationPaper(input: SponsorNotificationInput): Paper {
  return {
    title: `Ergebnismitteilung zum Projekt „${input.project.shortTitle}“`,
    subject: `Beschluss ${input.resolution.number}`,
    creator: input.alliance.name,
    fileReference: input.project.number,
    issuedAt: input.preparedAt,
    imprint: { ...PLAIN_IMPRINT, recordSha256: input.resolution.snapshotSha256 },
    draft: false,
    orientation: 'portrait',
    blocks: sponsorNotificationBlocks(input),
  }
}

export function sponsorNotificationBlocks(input: SponsorNotificationInput): readonly Block[] {
  const { alliance, project, resolution, statement, signatory, ranking } = input
  const isAdopted = resolution.outcome === 'adopted'
  const conditions = statement?.kind === 'endorsed-with-conditions' ? conditionLines(statement) : []
  return [
    letterheadOf(alliance, input.managingMembers),
    addressOf(
      alliance,
      [project.sponsor.name, project.contact.name],
      letterDetails(project.number, project.funderReference, input.contact, formatDateLong(dateOf(input.preparedAt))),
    ),
    { kind: 'subject', text: `Ergebnis zu Ihrem Projektantrag „${project.title}“` },
    paragraph(plain('Sehr geehrte Damen und Herren,')),
    paragraph(
      rich(
        `die ${alliance.name} hat am ${formatDateLong(resolution.resolvedOn)} über Ihren Antrag beschlossen (Beschluss ${resolution.number}). **${isAdopted ? 'Das Projekt wird befürwortet.' : 'Das Projekt wird nicht befürwortet.'}**`,
      ),
    ),
    ...when(ranking !== null, () => paragraphs(rankSentence(ranking))),
    ...when(conditions.length > 0, () => [
      paragraph(plain('Die Befürwortung ist mit folgenden Auflagen verbunden:')),
      list(conditions),
    ]),
    ...paragraphs(nextSentence(isAdopted, statement)),
    {
      kind: 'signatures',
      lead: 'Mit freundlichen Grüßen',
      placeAndDate: '',
      signatures: [{ name: signatory.name, lines: [signatory.position, signatory.organization].filter((line) => line !== '') }],
    },
  ]
}

function rankSentence(ranking: SponsorNotificationInput['ranking']): string {
  if (ranking === null) return ''
  const place = `In der Priorisierung des Aufrufs steht es auf Rang ${ranking.rank} von ${ranking.of}.`
  return ranking.isBelowBudget
    ? `${place} Die verfügbaren Mittel reichen bis zu einem vorderen Rang; das Projekt ist nachrangig.`
    : place
}

function nextSentence(isAdopted: boolean, statement: Statement | null): string {
  if (!isAdopted)
    return 'Wenn Sie das Vorhaben überarbeiten möchten, berät Sie die Koordination gern. Ein neuer Antrag ist im nächsten Aufruf möglich.'
  if (statement?.number === undefined || statement.number === null)
    return 'Die Stellungnahme der Allianz erhalten Sie in Kürze. Bitte reichen Sie den vollständigen Antrag erst danach bei der Sächsischen Aufbaubank ein.'
  return `Die Stellungnahme ${statement.number} ist ausgefertigt. Sie ist die Anlage\u00a02 zu Ihrem Antrag; bitte reichen Sie ihn damit vollständig bei der Sächsischen Aufbaubank ein.`
}

/** Parts of the file name. */
export function sponsorNotificationFileParts({ project }: SponsorNotificationInput): readonly string[] {
  return [shortNumber(project.number), project.shortTitle, 'Ergebnismitteilung']
}
