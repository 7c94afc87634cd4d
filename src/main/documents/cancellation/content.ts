import { dateOf, type Instant, timeOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong, formatDateLongWithWeekday } from '#shared/wording/dates.ts'
import { type LetterRecipient, recipientLines, salutationOf } from '../circular-letter/content.ts'
import { paragraph, plain, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { addressOf, type Contact, letterDetails, letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** Everything that the letter says by which a meeting is cancelled. */
export interface CancellationInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly contact: Contact
  readonly recipient: LetterRecipient | null
  readonly meeting: Meeting
  readonly signatory: Signatory
  readonly sentOn: LocalDate
  readonly preparedAt: Instant
}

/** The cancellation as a paper. */
export function cancellationPaper(input: CancellationInput): Paper {
  const { alliance, meeting } = input
  return {
    title: `Absage ${meeting.number}`,
    subject: meeting.title,
    creator: alliance.name,
    fileReference: meeting.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: cancellationBlocks(input),
  }
}

/** The cancellation as blocks: which meeting, why, and that a new invitation follows where there is a new day. */
export function cancellationBlocks(input: CancellationInput): readonly Block[] {
  const { alliance, meeting, signatory } = input
  const day = `${formatDateLongWithWeekday(dateOf(meeting.startsAt))}, ${timeOf(meeting.startsAt)} Uhr`
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    addressOf(
      alliance,
      recipientLines(alliance, input.recipient),
      letterDetails(meeting.number, '', input.contact, formatDateLong(input.sentOn)),
    ),
    { kind: 'subject', text: `Absage der Sitzung ${meeting.number}: ${meeting.title}` },
    paragraph(plain(salutationOf(input.recipient))),
    paragraph(plain(`die Sitzung am ${day} findet nicht statt.`)),
    ...when(meeting.cancellationReason !== '', () => [paragraph(plain(`Grund: ${meeting.cancellationReason}`))]),
    paragraph(
      plain(
        'Zu einem neuen Termin laden wir Sie gesondert und mit neuer Frist ein. Die Gegenstände der Tagesordnung bleiben vorgemerkt.',
      ),
    ),
    {
      kind: 'signatures',
      lead: 'Mit freundlichen Grüßen',
      placeAndDate: '',
      signatures: [{ name: signatory.name, lines: [signatory.position, signatory.organization].filter((line) => line !== '') }],
    },
  ]
}

/** Parts of the file name. */
export function cancellationFileParts({ meeting, recipient }: CancellationInput): readonly string[] {
  return [shortNumber(meeting.number), 'Absage', recipient?.memberName ?? '']
}
