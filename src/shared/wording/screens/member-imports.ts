import type { ImportKind, ImportRow } from '../../domain/members/member-import.ts'
import { formatCount, formatWhole } from '../numbers.ts'

export const IMPORT_KIND_WORDS: Readonly<Record<ImportKind, string>> = { members: 'Mitglieder', people: 'Personen' }

export const IMPORT_STATE_WORDS: Readonly<Record<ImportRow['state'], string>> = {
  new: 'neu',
  changed: 'geändert',
  unchanged: 'unverändert',
  error: 'fehlerhaft',
}

export const importWords = {
  title: 'Aus Tabelle einlesen',
  lead: 'Excel-Datei (.xlsx) oder Textdatei (.csv). Die erste Zeile nennt die Spalten. Gelöscht wird durch Einlesen nie etwas.',
  kind: 'Was steht in der Tabelle?',
  file: 'Tabelle',
  fileHelp: 'Eine Zeile je Mitglied oder Person. Gelesen wird das erste Blatt.',
  reading: (rows: number) => `${formatCount(rows, 'Zeile', 'Zeilen')} gelesen`,
  stop: 'Lesen abbrechen',
  columns: 'Spalten zuordnen',
  columnsHelp: 'Erkannte Überschriften sind schon zugeordnet. Spalten ohne Zuordnung werden nicht gelesen.',
  notRead: 'nicht einlesen',
  noHeading: (number: number) => `Spalte ${number}`,
  preview: 'Vorschau',
  show: 'Zeilen zeigen',
  showAll: (count: number) => `Alle (${formatWhole(count)})`,
  showState: (state: string, count: number) => `${state} (${formatWhole(count)})`,
  row: 'Zeile',
  what: 'Eintrag',
  state: 'Was geschieht',
  details: 'Einzelheiten',
  take: 'Übernehmen',
  takeRow: (row: number) => `Zeile ${formatWhole(row)} übernehmen`,
  change: (field: string, before: string, after: string) => `${field}: ${before === '' ? 'leer' : before} → ${after}`,
  cell: (column: string, row: number) => `Zelle ${column}${formatWhole(row)}: `,
  more: (count: number) => `${formatWhole(count)} weitere Zeilen zeigen`,
  leaveOutErrors: 'Fehlerhafte Zeilen auslassen',
  summary: (added: number, changed: number, left: number) =>
    `${formatWhole(added)} neu, ${formatWhole(changed)} geändert, ${formatCount(left, 'Zeile', 'Zeilen')} ausgelassen.`,
  errorsLeft: (count: number) =>
    `${formatCount(count, 'Zeile ist', 'Zeilen sind')} noch fehlerhaft. Bitte in der Datei berichtigen oder auslassen.`,
  nothingToDo: 'Diese Tabelle ändert nichts: Alles steht schon so im Verzeichnis.',
  verb: (count: number) => `${formatCount(count, 'Zeile', 'Zeilen')} einlesen`,
  done: (fileName: string, added: number, changed: number) =>
    `„${fileName}“ eingelesen: ${formatWhole(added)} neu, ${formatWhole(changed)} geändert`,
  undone: (fileName: string) => `„${fileName}“ zurückgenommen`,
} as const
