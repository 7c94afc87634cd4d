import { dateOf, type Instant, timeOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { type LetterRecipient, recipientLines, salutationOf } from '../circular-letter/content.ts'
import { fact, facts, heading, list, paragraph, plain, rich, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { addressOf, attachmentName, type Contact, letterDetails, letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { type SittingBody, sittingWords } from '../meeting/sitting-bodies.ts'
import { MEETING_FORMAT_LABELS, MEETING_KIND_LABELS, meetingTime } from '../meeting/words.ts'
import type { OwnTemplate } from '../own-templates/make-from-template.ts'
import { agendaBlocks } from './agenda.ts'
import { noticeSentences } from './notices.ts'

/** Everything that the invitation to a sitting says to one member, or to all. */
export interface InvitationInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly contact: Contact
  readonly recipient: LetterRecipient | null
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly rules: RuleOptions
  /** The bodies that are called together, each with what it needs (R30). */
  readonly bodies: readonly SittingBody[]
  /** Number of the sitting that lacked a quorum and is repeated (R31); null for a first invitation. */
  readonly repeats: string | null
  readonly papers: readonly string[]
  readonly replyUntil: LocalDate | null
  readonly signatory: Signatory
  readonly sentOn: LocalDate
  readonly preparedAt: Instant
  /** The alliance's own template that held at that moment; null for the built-in one. */
  readonly template: OwnTemplate | null
}

/** The invitation as a paper. */
export function invitationPaper(input: InvitationInput): Paper {
  const { alliance, meeting } = input
  return {
    title: `Einladung ${meeting.number}`,
    subject: meeting.title,
    creator: alliance.name,
    fileReference: meeting.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: invitationBlocks(input),
  }
}

/** The invitation as blocks: every subject of a resolution is named (domain § 3, R30, R31). */
export function invitationBlocks(input: InvitationInput): readonly Block[] {
  const { alliance, meeting } = input
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
    {
      kind: 'subject',
      text: `${meeting.movedFrom === null ? 'Einladung' : 'Verlegung und neue Einladung'} zur Sitzung ${meeting.number}: ${meeting.title}`,
    },
    paragraph(plain(salutationOf(input.recipient))),
    paragraph(rich(invitingSentence(input))),
    ...when(meeting.movedFrom !== null, () => [paragraph(plain(movedSentence(meeting.movedFrom)))]),
    facts('Zeit und Ort', [
      fact('Sitzung', `${MEETING_KIND_LABELS[meeting.kind]} ${MEETING_FORMAT_LABELS[meeting.format]}`),
      fact('Zeit', meetingTime(meeting)),
      fact('Ort', meeting.place),
      fact('Einwahl', meeting.dialIn),
      fact(
        'Rückmeldung',
        input.replyUntil === null ? '' : `bis ${formatDateWithWeekday(input.replyUntil)} an ${input.contact.email}`,
      ),
    ]),
    ...agendaBlocks(input.agenda, meeting.startsAt, input.bodies),
    heading('Hinweise'),
    list(noticeSentences(input)),
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

function invitingSentence({ alliance, bodies }: InvitationInput): string {
  const sitting = sittingWords(bodies)
  if (sitting === '') return `wir laden Sie herzlich zur nächsten Sitzung der ${alliance.name} ein.`
  return `wir laden Sie herzlich zur nächsten Sitzung ein. ${bodies.length > 1 ? 'Gemeinsam tagen' : 'Es tagt'}: ${sitting}.`
}

function movedSentence(movedFrom: Instant | null): string {
  if (movedFrom === null) return ''
  return `Die für ${formatDateWithWeekday(dateOf(movedFrom))}, ${timeOf(movedFrom)} Uhr einberufene Sitzung wird verlegt; dieser Termin tritt an ihre Stelle, die Ladungsfrist beginnt neu.`
}

/** Parts of the file name. */
export function invitationFileParts({ meeting, recipient }: InvitationInput): readonly string[] {
  return [shortNumber(meeting.number), 'Einladung', recipient?.memberName ?? '']
}
