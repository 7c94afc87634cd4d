import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { CompletionRequest } from '#shared/domain/projects/completeness.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong, formatDateLongWithWeekday } from '#shared/wording/dates.ts'
import { COMPLETENESS_LABELS } from '#shared/wording/screens/project-checks.ts'
import { list, paragraph, paragraphs, plain, rich } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { addressOf, type Contact, letterDetails, letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What the sponsor is asked to hand in later. */
export interface CompletionRequestInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly contact: Contact
  readonly signatory: Signatory
  readonly project: Project
  readonly request: CompletionRequest
  readonly preparedAt: Instant
}

/** The Nachforderung as a letter to the sponsor. */
export function completionRequestPaper(input: CompletionRequestInput): Paper {
  return {
    title: `Nachforderung zum Projekt „${input.project.shortTitle}“`,
    subject: `Projektantrag ${input.project.number}`,
    creator: input.alliance.name,
    fileReference: input.project.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: completionRequestBlocks(input),
  }
}

export function completionRequestBlocks(input: CompletionRequestInput): readonly Block[] {
  const { alliance, project, request, contact, signatory } = input
  return [
    letterheadOf(alliance, input.managingMembers),
    addressOf(
      alliance,
      [project.sponsor.name, project.contact.name],
      letterDetails(project.number, project.funderReference, contact, formatDateLong(request.sentOn)),
    ),
    { kind: 'subject', text: `Ihr Projektantrag „${project.title}“: bitte Unterlagen nachreichen` },
    paragraph(plain('Sehr geehrte Damen und Herren,')),
    paragraph(
      plain(
        `Ihr Antrag ist am ${formatDateLong(project.receivedOn)} bei uns eingegangen. Bevor die Allianz ihn bewerten kann, fehlen noch:`,
      ),
    ),
    list(request.items.map((item) => COMPLETENESS_LABELS[item])),
    ...paragraphs(request.text),
    paragraph(
      rich(
        `Bitte reichen Sie die Unterlagen bis **${formatDateLongWithWeekday(request.dueOn)}, 24:00 Uhr**, ein. Maßgeblich ist der Eingang bei uns.`,
      ),
    ),
    paragraph(plain('Später eingehende Anträge können erst im nächsten Aufruf berücksichtigt werden.')),
    {
      kind: 'signatures',
      lead: 'Mit freundlichen Grüßen',
      placeAndDate: '',
      signatures: [{ name: signatory.name, lines: [signatory.position, signatory.organization].filter((line) => line !== '') }],
    },
  ]
}

/** Parts of the file name. */
export function completionRequestFileParts({ project, preparedAt }: CompletionRequestInput): readonly string[] {
  return [shortNumber(project.number), project.shortTitle, 'Nachforderung', dateOf(preparedAt)]
}
