import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import type { Needed } from '#shared/wording/verdict.ts'
import { fact, facts, heading, list, paragraph, paragraphs, plain, rich, strong, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { addressOf, attachmentName, type Contact, letterDetails, letterheadOf } from '../letterhead/alliance-letterhead.ts'
import type { OwnTemplate } from '../own-templates/make-from-template.ts'
import { answerBlocks, deadlineBlocks, deadlineOf, ruleSentences } from './how-to-answer.ts'

/** Everything that the letter of an Umlauf says to one member, or to all. */
export interface CircularLetterInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly contact: Contact
  /** Null for one letter to all members. */
  readonly recipient: LetterRecipient | null
  readonly procedure: CircularProcedure
  /** Per item, in their order: yes votes needed and their basis; null where the votes cast or the answers decide (R02, R16, R33). */
  readonly thresholds: readonly Needed[]
  /** Members that take no part, with the reason (R14); `items` are their numbers, empty where it is every one. */
  readonly recusals: readonly { readonly memberName: string; readonly reason: string; readonly items: readonly number[] }[]
  /** Whether points per criterion may be given to the projects. */
  readonly asksForPoints: boolean
  /** „Handlungskonzept 2024, Abschnitt 4“ or „§ 7 der Geschäftsordnung“. */
  readonly legalBasis: string
  /** What the coordination thinks of it; empty when it says nothing. */
  readonly assessment: string
  readonly papers: readonly string[]
  readonly signatory: Signatory
  readonly sentOn: LocalDate
  readonly preparedAt: Instant
  /** The alliance's own template that held at that moment; null for the built-in one. */
  readonly template: OwnTemplate | null
}

export interface LetterRecipient {
  readonly memberName: string
  /** Person by name, empty when none is known. */
  readonly personName: string
  readonly salutation: 'Frau' | 'Herr' | ''
  readonly lastName: string
  readonly address: Member['address']
}

/** The letter as a paper. */
export function circularLetterPaper(input: CircularLetterInput): Paper {
  const { alliance, procedure } = input
  return {
    title: `Umlaufverfahren ${procedure.number}`,
    subject: procedure.subject,
    creator: alliance.name,
    fileReference: procedure.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: circularLetterBlocks(input),
  }
}

/** The letter as blocks (domain § 3, R14, R24, R25, R26). */
export function circularLetterBlocks(input: CircularLetterInput): readonly Block[] {
  const { alliance, procedure } = input
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    addressOf(
      alliance,
      recipientLines(alliance, input.recipient),
      letterDetails(procedure.number, '', input.contact, formatDateLong(input.sentOn)),
    ),
    { kind: 'subject', text: `Umlaufverfahren: ${procedure.subject}` },
    paragraph(plain(salutationOf(input.recipient))),
    paragraph(rich(`wir bitten Sie um Ihre Stimme in einem Umlaufverfahren. Bitte antworten Sie bis **${deadlineOf(input)}**.`)),
    facts('Angaben zum Umlaufverfahren', [
      fact('Gegenstand', procedure.subject),
      fact('Kurzfristiger Bedarf', procedure.urgencyReason),
      fact('Grundlage', input.legalBasis),
    ]),
    ...proposalBlocks(input),
    ...when(input.assessment.trim() !== '', () => [heading('Einschätzung der Koordination'), ...paragraphs(input.assessment)]),
    ...deadlineBlocks(input),
    ...answerBlocks(input),
    heading('Was gilt'),
    list(ruleSentences(input)),
    {
      kind: 'signatures',
      lead: 'Mit freundlichen Grüßen',
      placeAndDate: '',
      signatures: [
        {
          name: input.signatory.name,
          lines: [input.signatory.position, input.signatory.organization].filter((line) => line !== ''),
        },
      ],
    },
    ...when(input.papers.length > 0, () => [heading('Anlagen', 2), list(input.papers.map(attachmentName))]),
  ]
}

function proposalBlocks({ procedure }: CircularLetterInput): readonly Block[] {
  const isOne = procedure.items.length === 1
  return [
    heading(isOne ? 'Beschlussvorschlag' : 'Beschlussvorschläge'),
    ...procedure.items.flatMap((item) => [
      ...when(!isOne, () => [paragraph(strong(`${item.position}. ${item.subject}`))]),
      ...paragraphs(item.proposedText),
    ]),
  ]
}

/** Lines of the address field: organization, person, street, city. */
export function recipientLines(alliance: Alliance, recipient: LetterRecipient | null): readonly string[] {
  if (recipient === null) return ['An alle Mitglieder der', alliance.name]
  const { address } = recipient
  return [recipient.memberName, recipient.personName, address.street, `${address.postalCode} ${address.city}`.trim()]
}

/** „Sehr geehrte Frau Dr. Beispiel,“; without a known person to all. */
export function salutationOf(recipient: LetterRecipient | null): string {
  if (recipient === null || recipient.lastName === '' || recipient.salutation === '') return 'Sehr geehrte Damen und Herren,'
  return recipient.salutation === 'Frau'
    ? `Sehr geehrte Frau ${recipient.lastName},`
    : `Sehr geehrter Herr ${recipient.lastName},`
}

/** Parts of the file name. */
export function circularLetterFileParts({ procedure, recipient }: CircularLetterInput): readonly string[] {
  return [shortNumber(procedure.number), 'Anschreiben', recipient?.memberName ?? '']
}
