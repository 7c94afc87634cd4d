import { timeOf } from '#shared/basics/instant.ts'
import type { Block, TableRow } from '#shared/domain/documents/block.ts'
import { column, heading, row } from '../kit/blocks.ts'
import { ATTENDANCE_ROLE_LABELS } from '../meeting/words.ts'
import type { AttendedBy, MinutesInput } from './content.ts'

/** Who was there from when to when, members first, then those who advise, then guests. */
export function attendanceBlocks({ attendance }: MinutesInput): readonly Block[] {
  const rows = [
    ...group(
      'Stimmberechtigte Mitglieder',
      attendance.filter(({ stay }) => stay.role === 'representative' || stay.role === 'deputy'),
    ),
    ...group(
      'Beratend',
      attendance.filter(({ stay }) => stay.role === 'advisory'),
    ),
    ...group(
      'Gäste',
      attendance.filter(({ stay }) => stay.role === 'guest'),
    ),
  ]
  if (rows.length === 0) return []
  return [
    heading('Anwesenheit'),
    {
      kind: 'table',
      caption: 'Anwesenheit von und bis',
      columns: [
        column('Mitglied', 56),
        column('Person', 36),
        column('Rolle', 27),
        column('anwesend', 25),
        column('Teilnahme', 21),
      ],
      rows,
      rowHeight: null,
    },
  ]
}

/** One row per person, with all stays of somebody who left and came back. */
function group(title: string, attended: readonly AttendedBy[]): readonly TableRow[] {
  if (attended.length === 0) return []
  const people = [...Map.groupBy(attended, ({ memberName, stay }) => `${memberName ?? ''}\n${stay.personName}`).values()]
  return [row([title, '', '', '', ''], 'group'), ...people.map(personRow)]
}

function personRow(stays: readonly AttendedBy[]): TableRow {
  const [first] = stays
  if (first === undefined) return row(['', '', '', '', ''])
  const { memberName, stay } = first
  const times = stays.map(({ stay: one }) => `${timeOf(one.from)}–${one.until === null ? 'Ende' : timeOf(one.until)}`)
  const way = stay.mode === 'on-site' ? 'vor Ort' : 'per Video'
  return row([memberName ?? '–', stay.personName, ATTENDANCE_ROLE_LABELS[stay.role], times.join('\n'), way])
}
