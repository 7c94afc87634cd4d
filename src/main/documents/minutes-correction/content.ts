import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { CorrectionOfMinutes } from '#shared/domain/meetings/minutes-record.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { formatDate, formatDateLong } from '#shared/wording/dates.ts'
import { fact, facts, heading, paragraph, paragraphs, plain } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** One correction of approved minutes, and what it corrects. */
export interface MinutesCorrectionInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly meeting: Meeting
  readonly correction: CorrectionOfMinutes
  /** „2“ of several, in their order. */
  readonly count: number
  readonly approvedOn: LocalDate | null
  /** Short hash of the approved minutes; empty where their file is not in the register. */
  readonly minutesHash: string
  /** Who signs, by name and part, as under the minutes. */
  readonly signers: readonly { readonly name: string; readonly part: string }[]
  readonly preparedAt: Instant
}

/** The correction as a paper. */
export function minutesCorrectionPaper(input: MinutesCorrectionInput): Paper {
  const { alliance, meeting, correction } = input
  return {
    title: `Berichtigung der Niederschrift ${meeting.number}`,
    subject: meeting.title,
    creator: alliance.name,
    fileReference: meeting.number,
    issuedAt: correction.madeAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: minutesCorrectionBlocks(input),
  }
}

/** The correction as blocks: what it points to, what is right, why; the approved text stays as it is (domain § 4). */
export function minutesCorrectionBlocks(input: MinutesCorrectionInput): readonly Block[] {
  const { alliance, meeting, correction, count, approvedOn, minutesHash, signers } = input
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    {
      kind: 'title',
      text: `${count}. Berichtigung`,
      subtitle: `zur Niederschrift der Sitzung ${meeting.number}: ${meeting.title}`,
    },
    facts('Worauf sich die Berichtigung bezieht', [
      fact('Sitzung', `${meeting.number} vom ${formatDateLong(dateOf(meeting.startsAt))}`),
      fact('Niederschrift', approvedOn === null ? '' : `genehmigt am ${formatDate(approvedOn)}`),
      fact('Prüfwert', minutesHash),
      fact('Berichtigt am', `${formatDateLong(dateOf(correction.madeAt))} durch ${correction.madeBy}`),
    ]),
    heading('Richtig ist'),
    ...paragraphs(correction.text),
    heading('Grund'),
    ...paragraphs(correction.reason),
    paragraph(plain('Die genehmigte Niederschrift bleibt unverändert; sie gilt mit dieser Berichtigung.')),
    {
      kind: 'signatures',
      lead: 'Für die Richtigkeit der Berichtigung',
      placeAndDate: `${alliance.placeOfSignature}, ${formatDateLong(dateOf(correction.madeAt))}`,
      signatures: signers.map(({ name, part }) => ({ name, lines: [part] })),
    },
  ]
}

/** Parts of the file name. */
export function minutesCorrectionFileParts({ meeting, count }: MinutesCorrectionInput): readonly string[] {
  return [shortNumber(meeting.number), 'Berichtigung', String(count)]
}
