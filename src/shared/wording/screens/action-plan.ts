import type { ContradictionKind } from '../../domain/action-plan/contradiction.ts'
import type { IndicatorTopic } from '../../domain/action-plan/indicator.ts'
import type { MeasureKind } from '../../domain/action-plan/measure.ts'
import type { ChapterPart } from '../../domain/action-plan/revision.ts'
import { formatCount } from '../numbers.ts'

export const TOPIC_LABELS: Readonly<Record<IndicatorTopic, string>> = {
  economy: 'Wirtschaft',
  population: 'Bevölkerung',
  'labor-market': 'Arbeitsmarkt',
  education: 'Bildung',
  results: 'Ergebnisse',
}

export const MEASURE_KIND_LABELS: Readonly<Record<MeasureKind, string>> = {
  'starting-point': 'Anknüpfungspunkt',
  activity: 'Aktivität',
  'event-format': 'Veranstaltungsformat',
  portal: 'Portal',
  seal: 'Siegel',
  service: 'Servicestelle',
  tool: 'Werkzeug',
}

export const CHAPTER_PART_LABELS: Readonly<Record<ChapterPart, string>> = {
  situation: 'Ausgangslage',
  alliance: 'Fachkräfteallianz',
  fields: 'Handlungsfelder',
  organization: 'Organisation',
  closing: 'Schlussbestimmung',
}

export const CONTRADICTION_WORDS: Readonly<Record<ContradictionKind, string>> = {
  'same-period': 'Zwei Quellen nennen für dieselbe Zeit verschiedene Werte.',
  'no-own-day':
    'Zwei Berichte nennen verschiedene Werte, aber keinen eigenen Stichtag: Ob sich etwas verändert hat oder anders gezählt wurde, ist offen.',
  'sum-fell': 'Der Wert zählt von Beginn an zusammen und kann nicht sinken; die spätere Quelle nennt trotzdem weniger.',
}

/** Short, for lists. */
export const CONTRADICTION_LABELS: Readonly<Record<ContradictionKind, string>> = {
  'same-period': 'Quellen widersprechen sich',
  'no-own-day': 'Berichte weichen ab',
  'sum-fell': 'Quellen widersprechen sich',
}

/** The Handlungskonzept: overview, fields of action, revisions. */
export const planWords = {
  title: 'Handlungskonzept',
  overview: 'Übersicht',
  measures: 'Maßnahmen',
  indicators: 'Indikatoren',
  evaluation: 'Evaluierung',
  charts: 'Diagramme',
  strategies: 'Strategien',
  lead: (revision: string, day: string) => `Fassung ${revision}, gültig seit ${day}`,
  noPlan: 'Noch kein Handlungskonzept',
  noPlanText:
    'Beginnen Sie mit der geltenden Fassung Ihrer Allianz: Felder, Ziele und Kapitel eintragen und mit dem Tag ihres Beschlusses in Kraft setzen. Projekte brauchen ein Handlungsfeld.',
  firstPlan: 'Fassung erfassen',
  start: 'Fortschreibung beginnen',
  startLead: 'Die neue Fassung beginnt mit dem Wortlaut der geltenden. Bis sie beschlossen ist, ändert sich nichts.',
  startFirst:
    'Erfassen Sie die Fassung, die heute gilt. Gibt es sie schon länger als das Beschlussregister, genügt der Tag ihres Beschlusses.',
  revision: 'Bezeichnung',
  revisionHelp: 'Meist das Jahr, zum Beispiel 2026.',
  name: 'Titel',
  draftOpen: (revision: string, day: string) => `Die Fortschreibung ${revision} ist seit ${day} in Arbeit.`,
  toDraft: 'Weiterschreiben',
  fields: 'Handlungsfelder',
  field: 'Handlungsfeld',
  number: 'Nr.',
  crossCutting: 'Querschnitt',
  projects: 'Projekte',
  running: 'davon offen',
  fieldsOf: (revision: string) => `Handlungsfelder ${revision}`,
  revisions: 'Fassungen',
  resolvedOn: 'beschlossen',
  signedOn: 'unterschrieben',
  notSigned: 'noch nicht',
  validFrom: 'gültig ab',
  validUntil: 'gültig bis',
  open: 'offen',
  inForce: 'gilt',
  past: 'abgelöst',
  ahead: 'ab später',
  due: 'Offene Evaluierungen',
  dueMore: (count: number) => `Alle ansehen (${count})`,
  allEvaluated: 'Für dieses und das letzte Jahr ist alles evaluiert.',
  figures: 'Messwerte des Feldes',
  goals: 'Ziele',
  approaches: 'Umsetzungsansätze',
  networking: 'Tangierende Netzwerkarbeit',
  future: 'Künftige Ansätze',
  strategyGoals: 'Bezug zu Strategien',
  continues: (number: number, revision: string) => `führt Handlungsfeld ${number} der Fassung ${revision} weiter`,
  continuedBy: (number: number, revision: string) => `in Fassung ${revision} weitergeführt als Handlungsfeld ${number}`,
  fieldTitle: (number: number, title: string) => `${number} ${title}`,
  noProjects: 'Noch kein Projekt in diesem Feld.',
  noMeasures: 'Noch keine Maßnahme in diesem Feld.',
  notWritten: 'Zu dieser Fassung ist kein Wortlaut hinterlegt.',
  projectLine: (state: string, period: string) => `${state}, ${period}`,
  foreword: 'Vorwort',
  guidingGoal: 'Leitziel',
  subgoals: 'Teilziele',
  challenges: 'Herausforderungen',
  chapters: 'Kapitel',
  sources: 'Quellen',
  attachments: 'Anlagen',
  references: 'Strategien, auf denen die Fassung beruht',
  dropped: 'Entfallene Handlungsfelder',
  readLead: (resolvedOn: string) => `beschlossen am ${resolvedOn}; unveränderlich`,
  draftState: 'Entwurf',
  adoptedState: 'beschlossen',
  compare: 'Mit der vorigen Fassung vergleichen',
  preview: 'Als Dokument ansehen',
  word: 'Als Word-Datei herunterladen',
  restsOn: (number: string) => `Beschluss ${number} stützt sich auf dieses Kapitel`,
  topicFigures: (topic: string) => `darunter die Messwerte: ${topic}`,
} as const

/** Writing a revision. */
export const draftWords = {
  save: 'Speichern',
  saved: 'Fortschreibung gespeichert',
  unsaved: 'Nicht gespeicherte Änderungen',
  onePerLine: 'Eine Zeile je Punkt.',
  linesOf: (count: number) => formatCount(count, 'Punkt', 'Punkte'),
  addChapter: 'Kapitel hinzufügen',
  removeChapter: (heading: string) => `Kapitel „${heading}“ entfernen`,
  heading: 'Überschrift',
  part: 'Teil',
  text: 'Text',
  topic: 'Messwerte darunter',
  noTopic: 'keine',
  newHeading: 'Neues Kapitel',
  addField: 'Handlungsfeld hinzufügen',
  removeField: (title: string) => `Handlungsfeld „${title}“ entfernen`,
  newField: 'Neues Handlungsfeld',
  continues: 'führt weiter',
  continuesHelp: 'Projekte der alten Felder werden unter dem neuen mitgezählt; ihre Zuordnung bleibt, wie sie war.',
  crossCutting: 'Querschnittsfeld',
  droppedReason: (number: number, title: string) => `Warum Handlungsfeld ${number} „${title}“ endet`,
  openProjects: (count: number) => formatCount(count, 'offenes Projekt', 'offene Projekte'),
  stillOpen: 'Vor dem Beschluss noch zu klären',
  adopt: 'In Kraft setzen',
  discard: 'Entwurf verwerfen',
  discardNow: 'Endgültig verwerfen',
  discarded: 'Entwurf verworfen',
  discardSure: (revision: string) => `Den Entwurf ${revision} mit allen Texten verwerfen? Das Journal behält den letzten Stand.`,
  resolutions: 'Beschlüsse, die sich darauf stützen',
  resolutionsHelp: 'Solange hier einer steht, kann die nächste Fassung das Kapitel ändern, aber nicht entfernen.',
} as const

/** Bringing a revision into force, and signing it. */
export const adoptWords = {
  title: (revision: string) => `Fassung ${revision} in Kraft setzen`,
  resolution: 'Beschluss',
  noResolution: 'vor Beginn des Registers gefasst',
  none: 'Im Register steht noch kein passender Beschluss. Setzen Sie die Fortschreibung als Grundsatzfrage auf die Tagesordnung einer Sitzung.',
  resolvedOn: 'beschlossen am',
  validFrom: 'gültig ab',
  happensValid: (revision: string, day: string) => `Ab ${day} gilt das Handlungskonzept in der Fassung ${revision}.`,
  happensEnd: (revision: string, day: string) => `Die Fassung ${revision} endet am ${day}.`,
  happensFields: (count: number) =>
    `Neue Projekte wählen aus ${formatCount(count, 'Handlungsfeld', 'Handlungsfeldern')} der neuen Fassung.`,
  happensProjects:
    'Bestehende Projekte bleiben bei dem Feld, unter dem sie bewilligt wurden, und werden unter dem neuen mitgezählt.',
  staysText: 'Der Wortlaut lässt sich nicht mehr ändern; Neues gehört in die nächste Fortschreibung.',
  staysOld: 'Auch die abgelöste Fassung bleibt, wie sie war.',
  verb: 'Fassung in Kraft setzen',
  done: (revision: string) => `Fassung ${revision} ist in Kraft gesetzt`,
  chooseDays: 'Bitte beide Tage angeben.',
  sign: 'Unterschrift vermerken',
  signHelp: 'Der Tag der Unterschrift kann nach dem des Beschlusses liegen.',
  signed: 'Unterschrift vermerkt',
  issue: 'Ausfertigen',
  issueHelp:
    'Schreibt die Word-Datei und bewahrt sie auf, wie sie ist: Spätere Messwerte, Evaluierungen und Mitglieder ändern nichts mehr daran.',
  issued: 'Fassung ausgefertigt',
  issuedFile: 'ausgefertigt',
  issuedLine: (fileName: string, at: string) => `${fileName}, ${at}`,
} as const

/** Comparison of two revisions. */
export const compareWords = {
  title: (before: string, after: string) => `Fassung ${before} und ${after} im Vergleich`,
  changes: { added: 'neu', removed: 'entfallen', changed: 'geändert', same: 'unverändert' },
  texts: 'Texte',
  fields: 'Handlungsfelder',
  what: 'Was',
  change: 'Änderung',
  before: (revision: string) => `Fassung ${revision}`,
  renumbered: (before: number, after: number) => `Nr. ${before} wird Nr. ${after}`,
  added: 'neu',
  removed: 'entfallen',
  kept: (count: number) => formatCount(count, 'Punkt unverändert', 'Punkte unverändert'),
  reason: 'Grund',
  noBefore: 'Vor dieser Fassung gibt es keine, mit der sie sich vergleichen ließe.',
  nothing: 'Nichts hat sich geändert.',
  onlyChanges: 'nur Änderungen',
} as const
