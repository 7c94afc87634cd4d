import { type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import { missingNumbers } from '../numbering/by-file-reference.ts'
import type { RegisteredResolution, ResolutionRegisterInput } from './content.ts'

const ABBREVIATIONS = [
  ['N', 'stimmberechtigte Mitglieder am Stichtag'],
  ['J', 'Ja-Stimmen'],
  ['Ne', 'Nein-Stimmen'],
  ['E', 'Enthaltungen'],
  ['U', 'ungültige Stimmen'],
  ['K', 'keine Rückmeldung oder keine Stimmabgabe, verspätete eingeschlossen'],
  ['B', 'befangen, nicht mitgewirkt'],
  ['Probe', 'J + Ne + E + U + K + B = N gilt für jeden Beschluss (R44)'],
  ['Schwelle', 'nötige Ja-Stimmen; leer, wenn die abgegebenen Stimmen entscheiden'],
  ['Datum', 'Tag der Feststellung; erst mit ihr ist der Beschluss gefasst (R28)'],
  ['Status', 'gültig, offen (Auftrag läuft), erledigt, ersetzt'],
] as const

/** What the columns mean, which rules were in force, and whether a number is missing. */
export function legendSheet(input: ResolutionRegisterInput, registered: readonly RegisteredResolution[]): Sheet {
  const gaps = missingNumbers(registered.map(({ resolution }) => resolution.number))
  return {
    name: 'Legende',
    hasSums: false,
    pageBreakAfter: null,
    columns: [sheetColumn('Begriff', 24), sheetColumn('Bedeutung', 90)],
    rows: [
      ...ABBREVIATIONS,
      ...input.rulesInForce.map((rules) => ['Regeln', rules] as const),
      ['Nummerierung', gaps.length === 0 ? 'lückenlos' : `es fehlen: ${gaps.join(', ')}`] as const,
      ...(input.withVotes
        ? [['Vertraulich', 'Das Blatt „Stimmen“ ist nur für die Mitglieder der Allianz bestimmt.'] as const]
        : []),
    ].map(([term, meaning]) => [text(term), text(meaning)]),
  }
}
