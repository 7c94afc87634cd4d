import type { RollLine } from '#shared/domain/resolutions/resolution.ts'
import { CHOICE_LABELS, ROLE_LABELS, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { date, moment, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import type { RegisteredResolution } from './content.ts'

/** Each member's vote on each resolution; for the alliance only. */
export function voteSheet(registered: readonly RegisteredResolution[]): Sheet {
  return {
    name: 'Stimmen',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Beschluss-Nr.', 22),
      sheetColumn('Datum', 11, 'date'),
      sheetColumn('Mitglied', 46),
      sheetColumn('Votum', 18),
      sheetColumn('Person', 24),
      sheetColumn('Rolle', 16),
      sheetColumn('Eingang', 17, 'instant'),
      sheetColumn('Weg', 10),
      sheetColumn('verspätet', 10, 'center'),
      sheetColumn('befangen', 10, 'center'),
      sheetColumn('Grund', 30),
    ],
    rows: registered.flatMap(({ resolution }) =>
      resolution.roll.map((line) => [
        text(resolution.number),
        date(resolution.resolvedOn),
        text(line.memberName),
        text(choiceOf(line)),
        text(line.personName),
        text(line.role === null ? null : ROLE_LABELS[line.role]),
        moment(line.receivedAt),
        text(line.way === null ? null : WAY_LABELS[line.way]),
        text(line.late ? 'ja' : null),
        text(line.recused ? 'ja' : null),
        text(line.recusalReason),
      ]),
    ),
  }
}

function choiceOf(line: RollLine): string {
  if (line.recused) return 'befangen'
  if (line.choice === null) return 'keine Rückmeldung'
  if (line.isDerived) return `${CHOICE_LABELS[line.choice]} (abgeleitet)`
  return line.late ? `${CHOICE_LABELS[line.choice]} (zählt nicht)` : CHOICE_LABELS[line.choice]
}
