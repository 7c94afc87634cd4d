/** What was done, by the acts of the journal. */
const ACTS: Readonly<Record<string, string>> = {
  'workspace.seed-alliance': 'Mit der Allianz angelegt',
  'members.change-contact': 'Kontaktdaten geändert',
  'members.change-person-contact': 'Kontaktdaten einer Person geändert',
  'projects.submit': 'Antrag erfasst',
  'projects.change': 'Antrag geändert',
  'circular-procedures.start': 'Umlaufverfahren eingeleitet',
  'circular-procedures.record-dispatch': 'Versand nachgetragen',
  'circular-procedures.record-response': 'Rückmeldung gespeichert',
  'circular-procedures.declare-result': 'Ergebnis festgestellt',
  'circular-procedures.confirm-notification': 'Mitteilung an alle bestätigt',
  'statements.draft': 'Stellungnahme begonnen',
  'statements.change': 'Entwurf geändert',
  'statements.issue': 'Stellungnahme ausgefertigt',
  'rules-of-procedure.enact': 'Neue Fassung in Kraft gesetzt',
}

export const historyWords = {
  title: 'Änderungen',
  one: (act: string) => ACTS[act] ?? (act.startsWith('meetings.') ? 'In der Sitzung bearbeitet' : 'Geändert'),
  several: (act: string, count: number) => `${historyWords.one(act)}, ${count}-mal`,
  who: (when: string, actor: string) => `${when}, ${actor}`,
  none: 'Noch keine Änderung verzeichnet.',
  more: (count: number) => `${count} ältere zeigen`,
} as const
