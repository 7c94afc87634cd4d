import { formatWhole } from '../numbers.ts'

/** Words of the kit: what every list, field and page says whatever it is about. */
export const kitWords = {
  skipToContent: 'Zum Inhalt springen',
  moreActions: 'Weitere Aktionen',
  helpOn: (subject: string) => `Hilfe zu „${subject}“`,
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  retry: 'Erneut versuchen',
  discard: 'Verwerfen',
  undo: 'Rückgängig machen',
  none: 'keine',
  notKnown: 'nicht bekannt',
  loading: (what: string) => `${what} wird geladen`,
  asTable: 'Als Tabelle',
  showAll: (count: number) => `Alle ${formatWhole(count)} anzeigen`,

  filter: 'Liste filtern',
  filterHint: 'Filtern',
  columns: 'Spalten',
  chooseColumns: 'Spalten auswählen',
  sortBy: (column: string) => `Nach „${column}“ sortieren`,
  countOf: (shown: number, all: number, one: string, many: string) =>
    shown === all ? `${all} ${all === 1 ? one : many}` : `${shown} von ${all} ${many}`,
  nothingFits: (filter: string) => `Nichts passt zu „${filter}“.`,
  clearFilterHint: 'Ein anderes Wort oder die Taste Esc im Filter zeigt wieder alles.',

  openCalendar: 'Kalender öffnen',
  dateHint: 'TT.MM.JJJJ',
  dateNotUnderstood: 'Dieses Datum gibt es nicht. Beispiel: 19.11.2026',
  timeHint: 'HH:MM',
  timeNotUnderstood: 'Diese Uhrzeit gibt es nicht. Beispiel: 14:12',
  moneyNotUnderstood: 'Das ist kein Betrag in Euro. Beispiel: 45.000,00',
  countNotUnderstood: (least: number, most: number) => `Ganze Zahl von ${least} bis ${most}`,
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',

  chooseFiles: 'Dateien auswählen',
  dropFiles: 'oder hierher ziehen',
  largestFile: (limit: string) => `bis ${limit} je Datei`,
  fileTooLarge: (name: string, size: string, limit: string) =>
    `„${name}“ ist mit ${size} zu groß. Eine Datei darf höchstens ${limit} haben. Sie wurde nicht übernommen.`,
  fileEmpty: (name: string) => `„${name}“ ist leer und wurde nicht übernommen.`,
  tooManyFiles: (limit: number) => `Höchstens ${limit} Dateien. Die übrigen wurden nicht übernommen.`,
  removeFile: (name: string) => `„${name}“ entfernen`,

  draftRestored: (when: string) => `Ihre Eingaben vom ${when} sind wieder da.`,

  whatHappens: 'Was jetzt geschieht',
  whatStays: 'Was danach nicht mehr geändert werden kann',
  whatForbids: 'Was noch entgegensteht',
} as const
