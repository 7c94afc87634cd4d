import type { DocumentKind } from '../../domain/documents/issued-document.ts'

export const DOCUMENT_LABELS: Readonly<Record<DocumentKind, string>> = {
  statement: 'Stellungnahme',
  minutes: 'Niederschrift',
  invitation: 'Einladung',
  'attendance-list': 'Anwesenheitsliste',
  'circular-letter': 'Anschreiben zum Umlauf',
  'ballot-paper': 'Stimmzettel',
  'circular-record': 'Ergebnisniederschrift',
  'resolution-register': 'Beschlussregister',
  'project-list': 'Projektliste',
  'member-list': 'Mitgliederliste',
  'action-plan': 'Handlungskonzept',
  proposal: 'Beschlussvorlage',
  'resolution-extract': 'Auszug eines Beschlusses',
  'vote-list': 'Abstimmungsliste',
  'public-agenda': 'Tagesordnung (öffentlich)',
  'public-minutes': 'Niederschrift (öffentlich)',
  'distribution-list': 'Verteiler',
  'attendance-template': 'Anwesenheitsliste (Vorlage)',
  'contact-cards': 'Kontaktkarten',
  'access-report': 'Auskunft nach Art. 15 DSGVO',
  'access-record': 'Auskunft als Datensatz',
}

export const documentWords = {
  title: 'Dokumente',
  one: 'Dokument',
  many: 'Dokumente',
  lead: 'Jede Datei, die das Programm geschrieben hat, mit ihrem Prüfwert.',
  emptyTitle: 'Noch kein Dokument',
  emptyText: 'Hier erscheint alles, was als Word- oder Excel-Datei heruntergeladen oder ausgefertigt wurde.',
  fileName: 'Datei',
  kind: 'Art',
  madeAt: 'Geschrieben',
  size: 'Größe',
  hash: 'Prüfwert',
} as const
