import type { MeasurementField, MeasurementProblem } from '../domain/action-plan/measurement-table.ts'
import { formatDate } from './dates.ts'
import { plainText } from './import-fields.ts'
import { formatList, formatWhole } from './numbers.ts'

export const MEASUREMENT_FIELD_LABELS: Readonly<Record<MeasurementField, string>> = {
  indicator: 'Indikator',
  subject: 'gehört zu',
  value: 'Wert',
  unit: 'Einheit',
  referenceDate: 'Stichtag oder Zeitraum',
  periodFrom: 'von',
  source: 'Quelle',
  precision: 'Genauigkeit',
  comment: 'Anmerkung',
}

/** Other headings under which a column is found in tables of others. */
const HEADINGS: Readonly<Record<MeasurementField, readonly string[]>> = {
  indicator: ['indikator', 'bezeichnung', 'kennzahl', 'merkmal'],
  subject: ['gehört zu', 'projekt', 'handlungsfeld', 'maßnahme', 'region'],
  value: ['wert', 'messwert', 'anzahl', 'zahl'],
  unit: ['einheit'],
  referenceDate: ['stichtag', 'stichtag oder zeitraum', 'datum', 'jahr', 'zeitraum', 'stand', 'bis'],
  periodFrom: ['von', 'seit', 'beginn'],
  source: ['quelle'],
  precision: ['genauigkeit', 'ungefähr'],
  comment: ['anmerkung', 'kommentar', 'bemerkung'],
}

export function fieldOfMeasurementHeading(heading: string): MeasurementField | null {
  const plain = plainText(heading)
  const found = Object.entries(HEADINGS).find(([, names]) => names.includes(plain))
  return (found?.[0] as MeasurementField | undefined) ?? null
}

/** Reason of the withdrawal of values whose import was taken back. */
export const IMPORT_UNDONE = 'Das Einlesen der Tabelle wurde zurückgenommen.'

/** What is wrong in a row, and what to do. */
export function measurementProblemSentence(problem: MeasurementProblem): string {
  switch (problem.code) {
    case 'MISSING':
      return `${MEASUREMENT_FIELD_LABELS[problem.field]} fehlt.`
    case 'FORMULA':
      return `${MEASUREMENT_FIELD_LABELS[problem.field]}: Die Zelle enthält eine Formel. Bitte in der Tabelle durch ihren Wert ersetzen.`
    case 'TOO_LONG':
      return `${MEASUREMENT_FIELD_LABELS[problem.field]}: Der Text hat mehr als ${formatWhole(problem.most)} Zeichen.`
    case 'NO_FIGURE':
      return `„${problem.value}“ ist keine Zahl wie 15.500 oder 4,5. „ca.“ und „über“ gehören in die Spalte Genauigkeit.`
    case 'NO_PERIOD':
      return `${MEASUREMENT_FIELD_LABELS[problem.field]}: „${problem.value}“ ist kein Tag, Monat oder Jahr. Beispiele: 31.12.2023, 06/2023, 2023`
    case 'PERIOD_REVERSED':
      return 'Der Zeitraum endet vor seinem Beginn.'
    case 'IN_FUTURE':
      return `Der ${formatDate(problem.day)} liegt in der Zukunft.`
    case 'UNKNOWN_PRECISION':
      return `Genauigkeit: „${problem.value}“ ist nicht bekannt. Möglich: genau, ca., über, knapp.`
    case 'UNKNOWN_INDICATOR':
      return `Den Indikator „${problem.title}“ gibt es nicht. Bitte zuerst anlegen oder den Namen angleichen.`
    case 'AMBIGUOUS_INDICATOR':
      return `„${problem.title}“ gibt es mehrfach: ${formatList(problem.subjects)}. Bitte in der Spalte „gehört zu“ sagen, was gemeint ist.`
    case 'UNIT_DIFFERS':
      return `Die Einheit „${problem.unit}“ passt nicht zum Indikator; er zählt in „${problem.expected}“.`
    case 'TWICE_IN_FILE':
      return `Derselbe Wert steht schon in Zeile ${formatWhole(problem.row)}.`
  }
}
