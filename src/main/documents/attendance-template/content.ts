import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { column, fact, facts, heading, note, row } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** A blank Anwesenheitsliste of a body, for a meeting that is not kept in this program. */
export interface AttendanceTemplateInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly bodyName: string
  readonly asOf: LocalDate
  readonly seats: readonly TemplateSeat[]
  readonly preparedAt: Instant
}

export interface TemplateSeat {
  readonly memberName: string
  readonly people: readonly string[]
  readonly hasVote: boolean
}

const BLANK_GUESTS = 6

export function attendanceTemplatePaper(input: AttendanceTemplateInput): Paper {
  return {
    title: `Anwesenheitsliste ${input.bodyName}`,
    subject: input.bodyName,
    creator: input.alliance.name,
    fileReference: '',
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'landscape',
    blocks: attendanceTemplateBlocks(input),
  }
}

/** Members with room to sign, guests, and the note on data protection. */
export function attendanceTemplateBlocks(input: AttendanceTemplateInput): readonly Block[] {
  const columns = [
    column('Mitglied', 84),
    column('Person', 68),
    column('Stimme', 16, 'center'),
    column('von', 16, 'center'),
    column('bis', 16, 'center'),
    column('Unterschrift', 52),
  ]
  return [
    letterheadOf(input.alliance, input.managingMembers),
    { kind: 'title', text: 'Anwesenheitsliste', subtitle: input.bodyName },
    facts('Angaben zur Sitzung', [
      fact('Datum, Zeit', '______________________________'),
      fact('Ort', '______________________________'),
      fact('Mitglieder', `Stand ${formatDate(input.asOf)}`),
    ]),
    {
      kind: 'table',
      caption: 'Mitglieder',
      columns,
      rows: input.seats.map(({ memberName, people, hasVote }) =>
        row([memberName, people.join('\n'), hasVote ? 'ja' : 'nein', '', '', '']),
      ),
      rowHeight: 9,
    },
    heading('Gäste'),
    {
      kind: 'table',
      caption: 'Gäste',
      columns: [
        column('Name', 84),
        column('Organisation', 84),
        column('von', 16, 'center'),
        column('bis', 16, 'center'),
        column('Unterschrift', 52),
      ],
      rows: Array.from({ length: BLANK_GUESTS }, () => row(['', '', '', '', ''])),
      rowHeight: 9,
    },
    note(
      'Datenschutz: Die Angaben dienen dem Nachweis von Anwesenheit und Beschlussfähigkeit und werden mit der Niederschrift aufbewahrt. Verantwortlich ist das geschäftsführende Mitglied.',
    ),
  ]
}

/** Parts of the file name. */
export function attendanceTemplateFileParts({ bodyName, asOf }: AttendanceTemplateInput): readonly string[] {
  return ['Anwesenheitsliste', bodyName, asOf]
}
