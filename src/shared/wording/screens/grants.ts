import type { GrantOutcome, ProgressReportKind } from '../../domain/projects/grant-notice.ts'

export const GRANT_OUTCOMES: Readonly<Record<GrantOutcome, string>> = {
  granted: 'bewilligt',
  'partly-granted': 'teilweise bewilligt',
  'grant-refused': 'abgelehnt',
}

export const REPORT_KINDS: Readonly<Record<ProgressReportKind, string>> = {
  progress: 'Sachbericht',
  'proof-of-use': 'Verwendungsnachweis mit Sachbericht',
}

export const grantWords = {
  notices: 'Bescheide',
  noNotices: 'Noch kein Bescheid.',
  notBefore: 'Ein Bescheid lässt sich erfassen, sobald die Stellungnahme ausgefertigt ist.',
  first: 'Bescheid',
  change: 'Änderung',
  record: 'Bescheid erfassen',
  outcome: 'Entscheidung',
  notifiedOn: 'Bescheid vom',
  reference: 'Aktenzeichen der SAB',
  amount: 'Bewilligter Betrag',
  startsOn: 'Bewilligt von',
  endsOn: 'Bewilligt bis',
  proofDueOn: 'Verwendungsnachweis fällig am',
  proofHelp: 'Der Tag steht im Bescheid. Ohne Angabe keine Erinnerung.',
  remark: 'Bemerkung',
  saved: 'Bescheid erfasst',
  save: 'Bescheid speichern',
  reports: 'Berichte',
  noReports: 'Noch kein Bericht vorgesehen.',
  kind: 'Art',
  dueOn: 'Fällig am',
  receivedOn: 'Eingegangen am',
  summary: 'Ergebnis in Kürze',
  plan: 'Bericht vormerken',
  planned: 'Bericht vorgemerkt',
  receive: 'Eingang vermerken',
  receiveOf: (kind: string, due: string) => `Eingang vermerken: ${kind}, fällig ${due}`,
  received: 'Eingang vermerkt',
  receivedState: (day: string) => `da seit ${day}`,
  open: 'offen',
  overdue: 'überfällig',
  indicators: 'Indikatoren',
  noIndicators: 'Noch kein Indikator. Die Zielwerte stehen im Antrag.',
  toIndicators: 'Indikatoren und Messwerte erfassen',
  noMeasurement: 'noch kein Messwert',
  measured: (value: string, period: string, source: string) => `${value}, ${period}, ${source}`,
  aim: (target: string, unit: string) => `Ziel: ${target} ${unit}`,
} as const
