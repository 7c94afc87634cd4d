import type { DocumentKind } from '../domain/documents/issued-document.ts'
import { DOCUMENT_LABELS } from './screens/documents.ts'

/** Whom a paper is meant for; a file that was downloaded goes on by hands that the program does not see. */
const MEANT_FOR: Readonly<Record<DocumentKind, string>> = {
  statement: 'Zuwendungsgeber, Projektträger',
  minutes: 'Mitglieder',
  invitation: 'Mitglieder',
  'attendance-list': 'Sitzungsleitung',
  'circular-letter': 'Mitglieder',
  'ballot-paper': 'Mitglieder',
  'circular-record': 'Mitglieder',
  'resolution-register': 'Mitglieder, prüfende Stellen',
  'project-list': 'Mitglieder, Zuwendungsgeber',
  'member-list': 'Mitglieder',
  'action-plan': 'Öffentlichkeit',
  proposal: 'Mitglieder',
  'resolution-extract': 'betroffene Stellen',
  'vote-list': 'Mitglieder, prüfende Stellen',
  'public-agenda': 'Öffentlichkeit',
  'public-minutes': 'Öffentlichkeit',
  'distribution-list': 'Koordination',
  'attendance-template': 'Sitzungsleitung',
  'contact-cards': 'Koordination',
  'access-report': 'die betroffene Person',
  'access-record': 'die betroffene Person',
  'calendar-entry': 'Mitglieder',
  'invitation-mail': 'Mitglieder',
  'member-version': 'Mitglieder',
  'completion-request': 'Projektträger',
  'score-sheet': 'Mitglieder',
  'ranking-list': 'Mitglieder, Zuwendungsgeber',
  'opinion-poll': 'Mitglieder',
  'statement-register': 'Mitglieder, prüfende Stellen',
  'sponsor-notification': 'Projektträger',
  'funder-attachment': 'Fördermittelgeber, Projektträger',
  'statement-mail': 'Fördermittelgeber, Projektträger',
  cancellation: 'Mitglieder',
  'cancellation-mail': 'Mitglieder',
  'minutes-mail': 'Mitglieder',
  'correction-of-minutes': 'Mitglieder',
  'public-register': 'Öffentlichkeit',
  'processing-record': 'Verantwortliche, Aufsichtsbehörde',
  'retention-review': 'Verantwortliche',
  handover: 'Nachfolge',
  'plan-comparison': 'Mitglieder',
  'yearly-report': 'Mitglieder, Zuwendungsgeber',
  'fact-sheet': 'Öffentlichkeit',
  'indicator-list': 'Mitglieder, Zuwendungsgeber',
}

const OTHER_KINDS: Readonly<Record<string, { readonly label: string; readonly meantFor: string }>> = {
  archive: { label: 'Archivpaket', meantFor: 'Archiv, Nachfolge, prüfende Stellen' },
  backup: { label: 'Sicherung der ganzen Datei', meantFor: 'Koordination' },
  delivery: { label: 'Paket für die Mitglieder', meantFor: 'Mitglieder' },
  'public-part': { label: 'Öffentliche Daten (OParl)', meantFor: 'Öffentlichkeit' },
  'stored-file': { label: 'Beleg oder Anlage', meantFor: 'Koordination' },
}

function isDocumentKind(kind: string): kind is DocumentKind {
  return kind in DOCUMENT_LABELS
}

/** What left, in the words of the register of documents. */
export function exportLabel(kind: string): string {
  return isDocumentKind(kind) ? DOCUMENT_LABELS[kind] : (OTHER_KINDS[kind]?.label ?? kind)
}

export function exportRecipient(kind: string): string {
  return isDocumentKind(kind) ? MEANT_FOR[kind] : (OTHER_KINDS[kind]?.meantFor ?? '')
}

export const deliveryWords = {
  title: 'Ausgaben und Versand',
  lead: 'Alles, was dieses Programm mit personenbezogenen Angaben verlassen hat oder als versandt eingetragen wurde: wer, wann, was, für wen. Wohin eine heruntergeladene Datei danach ging, sieht das Programm nicht.',
  at: 'Wann',
  actor: 'Wer',
  what: 'Was',
  file: 'Datei',
  recipient: 'Für wen',
  one: 'Ausgabe',
  many: 'Ausgaben',
  commandLine: 'über die Befehlszeile',
  allMembers: 'alle Mitglieder',
  emptyTitle: 'Noch nichts ausgegeben',
  emptyText: 'Hier erscheint jede Datei, die heruntergeladen oder als versandt eingetragen wird.',
  more: 'Ältere zeigen',
} as const
