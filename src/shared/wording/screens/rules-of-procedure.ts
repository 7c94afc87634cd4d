import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { RulesOfProcedure } from '../../domain/rules-of-procedure/rules-of-procedure.ts'
import { formatDate, formatDateWithWeekday, formatDeadline, formatInstant } from '../dates.ts'
import { formatCount, formatList, formatWhole } from '../numbers.ts'

export const EDITION_SOURCES: Readonly<Record<RulesOfProcedure['source'], string>> = {
  'rules-of-procedure': 'Geschäftsordnung',
  'network-agreement': 'Netzwerkvereinbarung',
  none: 'Ohne Geschäftsordnung',
}

export const EDITION_STANDINGS = {
  'in-force': 'gilt heute',
  ahead: 'gilt noch nicht',
  past: 'gilt nicht mehr',
} as const

export const rulesWords = {
  title: 'Geschäftsordnung',
  unknownEdition: 'Diese Fassung gibt es nicht. Angezeigt wird, was heute gilt.',
  noEdition: 'Ohne hinterlegte Fassung gelten die Voreinstellungen.',
  editions: 'Fassungen',
  editionColumn: 'Fassung',
  edition: (number: number) => `Fassung ${formatWhole(number)}`,
  defaults: 'Voreinstellungen',
  standing: 'Stand',
  validFrom: 'gültig ab',
  validUntil: 'gültig bis',
  openEnd: 'ohne Ende',
  source: 'Grundlage',
  resolution: 'Beschluss',
  withoutResolution: 'ohne Beschluss',
  differences: 'Abweichungen',
  differencesOf: (count: number) => (count === 0 ? 'keine' : formatCount(count, 'Regel', 'Regeln')),
  shown: 'angezeigt',
  newEdition: 'Neue Fassung',
  compare: 'Fassungen vergleichen',
  tryOut: 'Im Rechner ausprobieren',

  searchRules: 'Regeln suchen',
  searchHint: 'Suchen, zum Beispiel „Frist“',
  onlyDifferent: 'nur Abweichungen',
  countOf: (shown: number, all: number) =>
    shown === all ? formatCount(all, 'Regel', 'Regeln') : `${formatWhole(shown)} von ${formatWhole(all)} Regeln`,
  nothingFound: 'Keine Regel passt.',
  nothingFoundHint: 'Ein anderes Wort suchen oder den Schalter ausschalten.',
  chosen: { 'in-force': 'gilt', ahead: 'wird gelten', past: 'galt' },
  byDefault: 'Voreinstellung',
  sourceOf: (source: string) => `[${source}]`,
  moreVariants: (count: number) => formatCount(count, 'weitere Möglichkeit', 'weitere Möglichkeiten'),
  noEffect: 'In diesem Beispiel ohne Wirkung.',
  exampleOpen: 'Wirkung erscheint, sobald das Beispiel stimmt.',

  example: 'Beispiel',
  exampleLead: 'An diesen Zahlen zeigt jede Wahl ihre Wirkung.',
  members: 'Mitglieder',
  recused: 'befangen',
  present: 'anwesend',
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltung',
  day: 'Tag',
  dayHelp: 'des Zugangs, des Versands oder der Sitzung',
  resetExample: 'Beispiel zurücksetzen',

  newTitle: 'Neue Fassung der Geschäftsordnung',
  copyOf: (number: number, from: LocalDate | null) =>
    `Beginnt als Kopie der Fassung ${formatWhole(number)}, die ${from === null ? 'heute' : `ab ${formatDate(from)}`} gilt.`,
  copyOfDefaults: 'Beginnt mit den Voreinstellungen.',
  validity: 'Gültigkeit und Grundlage',
  validFromLabel: 'Gültig ab',
  validFromHelp: 'Frühestens heute. Die bisherige Fassung endet am Tag davor.',
  sourceLabel: 'Grundlage',
  resolutionLabel: 'Beschluss, mit dem sich die Allianz diese Regeln gegeben hat',
  resolutionHelp: 'Angenommene Beschlüsse aus Sitzungen, die kein Projekt betreffen (R24).',
  noResolution: 'ohne Beschluss',
  chooseResolution: 'bitte wählen',
  noneInRegister:
    'Im Register steht noch kein solcher Beschluss. Er entsteht in einer Sitzung mit einem Tagesordnungspunkt dazu (R24).',
  resolutionChoice: (number: string, subject: string, on: LocalDate) => `${number} vom ${formatDate(on)}: ${subject}`,
  missing: 'Bitte ausfüllen',
  changes: 'Was sich ändert',
  changesCount: (count: number) =>
    count === 0 ? 'Noch keine Regel geändert.' : `${formatCount(count, 'Regel', 'Regeln')} geändert`,
  showChanges: 'Änderungen zeigen',
  changed: 'geändert',
  before: (value: string) => `bisher: ${value}`,
  undoChange: (name: string) => `„${name}“ auf den bisherigen Wert zurücksetzen`,
  undoShort: 'zurücksetzen',
  next: 'Weiter: in Kraft setzen',
  stillOpen: (count: number) =>
    count === 1 ? 'Eine Angabe fehlt oder passt nicht.' : `${formatWhole(count)} Angaben fehlen oder passen nicht.`,

  enactTitle: 'Neue Fassung in Kraft setzen',
  enact: 'Fassung in Kraft setzen',
  happensValid: (number: number, from: LocalDate) => `Fassung ${formatWhole(number)} gilt ab ${formatDateWithWeekday(from)}.`,
  happensEnds: (number: number, until: LocalDate) => `Fassung ${formatWhole(number)} endet am ${formatDateWithWeekday(until)}.`,
  happensChange: (name: string, before: string, after: string) => `${name}: bisher „${before}“, künftig „${after}“.`,
  happensNothing: 'Keine Regel ändert sich; neu sind nur Gültigkeit und Grundlage.',
  happensSource: (source: string, resolution: string | null) =>
    resolution === null ? `Grundlage: ${source}, ohne Beschluss.` : `Grundlage: ${source}, Beschluss ${resolution}.`,
  namedResolution: (number: string, subject: string) => `${number} („${subject}“)`,
  happensRunning: (procedures: readonly { readonly number: string; readonly endsAt: Instant }[]) =>
    procedures.length === 0
      ? 'Zurzeit läuft kein Umlaufverfahren; das nächste ab diesem Tag nimmt die neue Fassung.'
      : `Laufende Umlaufverfahren behalten die Regeln, mit denen sie begonnen haben: ${formatList(procedures.map(({ number, endsAt }) => `${number} (Frist ${formatDeadline(endsAt)})`))}.`,
  happensMeetings: (meetings: readonly { readonly number: string; readonly startsAt: Instant }[]) =>
    meetings.length === 0
      ? 'Sitzungen folgen der Fassung, die an ihrem Tag gilt; vorbereitet ist ab diesem Tag noch keine.'
      : `Sitzungen folgen der Fassung, die an ihrem Tag gilt; das betrifft schon ${formatList(meetings.map(({ number, startsAt }) => `${number} am ${formatInstant(startsAt)}`))}.`,
  staysEdition: 'Die Regeln dieser Fassung. Eine Korrektur ist eine weitere Fassung mit späterem Beginn.',
  staysEnd: (number: number) => `Das Ende der Fassung ${formatWhole(number)}.`,
  staysJournal: 'Der Eintrag im Journal mit den Regeln vorher und nachher.',
  enactedToast: (number: number) => `Fassung ${formatWhole(number)} ist festgehalten.`,

  compareTitle: 'Fassungen vergleichen',
  compareOld: 'Von',
  compareNew: 'Nach',
  compareFinding: (count: number) =>
    count === 0 ? 'Beide Fassungen haben dieselben Regeln.' : `${formatCount(count, 'Regel ist', 'Regeln sind')} verschieden.`,
  compareAlone: 'Am Beispiel ist jede Änderung für sich gerechnet.',
  compareSame: 'Beide Seiten zeigen dieselbe Fassung. Bitte eine andere wählen.',
  rule: 'Regel',
  old: 'alt',
  new: 'neu',
} as const
