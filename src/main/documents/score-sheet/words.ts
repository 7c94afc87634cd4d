/** Names of sheets, columns and rows by which a score sheet is recognized when it comes back. */
export const SHEET_WORDS = {
  criteria: 'Bewertung',
  marks: 'Kennung (nicht ändern)',
  points: 'Punkte',
  reason: 'Begründung',
  project: 'Projekt',
  projectMark: 'Projekt-Kennung',
  member: 'Mitglied',
  memberMark: 'Mitglied-Kennung',
  edition: 'Fassung des Kriterienkatalogs',
  catalogueMark: 'Katalog-Kennung',
  person: 'Ausgefüllt von',
} as const
