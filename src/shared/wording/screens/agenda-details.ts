import type { DeferralKind } from '../../domain/meetings/agenda-item.ts'
import { formatWhole } from '../numbers.ts'
import { inQuotes } from '../quotes.ts'

/** What stands for an item that is not public where others than the members read along. */
export const NOT_PUBLIC_TITLE = 'Nichtöffentlicher Tagesordnungspunkt'

/** Words for what an agenda item says beyond its title, and for items that come late. */
export const agendaWords = {
  details: 'Einzelheiten',
  plannedMinutes: 'Dauer',
  noPlan: 'ohne Zeitplan',
  minutes: (count: number) => `${formatWhole(count)} Min.`,
  plannedAt: (time: string, minutes: number) => `${time} Uhr, ${formatWhole(minutes)} Min.`,
  isPublic: 'öffentlich',
  notPublic: 'nichtöffentlich',
  publicTitle: 'Bezeichnung nach außen',
  publicTitleHelp: `Steht statt des Titels auf der Leinwand, in Kalender und E-Mail; leer: ${inQuotes(NOT_PUBLIC_TITLE)}.`,
  rationale: 'Sachverhalt und Begründung',
  rationaleHelp: 'Für die Beschlussvorlage.',
  financialEffect: 'Finanzielle Auswirkungen',
  announcesResults: 'füllt sich selbst mit den Ergebnissen der Umlaufverfahren',
  reviewsTasks: 'füllt sich selbst mit den offenen Aufträgen früherer Sitzungen',
  papers: 'Unterlagen',
  addPapers: (title: string) => `Unterlagen zu ${inQuotes(title)}`,
  removePaper: (name: string) => `${name} entfernen`,
  proposal: 'Beschlussvorlage (Word)',
  history: 'Vertagt',
  deferredIn: (number: string, day: string, kind: DeferralKind, note: string) =>
    `${number} am ${day}, ${kind === 'lack-of-quorum' ? 'weil zu wenige anwesend waren' : 'durch Vertagung'}${note === '' ? '' : `: ${note}`}`,
  lateItem: 'Punkt nachtragen',
  lateItemLead:
    'Die versandten Nummern bleiben; ein nachgetragener Punkt heißt zum Beispiel 5a. Als Beschluss geht das nur, wenn die Geschäftsordnung es zulässt.',
  lateBehind: 'hinter',
  lateTitle: 'Titel',
  lateKind: 'Art',
  lateText: 'Beschlussvorschlag im Wortlaut',
  lateConsent: 'Wie alle zugestimmt haben',
  lateConsentHelp: 'Nur nötig, wenn die Geschäftsordnung Beschlüsse mit Zustimmung aller erlaubt.',
  lateSave: 'Nachtragen',
} as const
