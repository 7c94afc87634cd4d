/** The few words that the kit itself prints; everything else comes from a document's content. */
export const FURNITURE = {
  page: 'Seite',
  of: 'von',
  version: 'Fassung',
  hash: 'Prüfwert',
  journal: 'Journal',
  draft: 'ENTWURF',
  foldMark: 'Faltmarke',
  punchMark: 'Lochmarke',
  logo: 'Logo',
  signaturePicture: 'Unterschriftsbild',
  application: 'Allianz',
  sum: 'Summe',
  cut: ' … (gekürzt)',
  nameless: 'Dokument',
} as const

/** Names of the paragraph styles, as Word lists them; texts carry styles, never fonts. */
export const STYLE = {
  subject: 'Betreff',
  table: 'Tabelle',
  tableHead: 'Tabellenkopf',
  tableLabel: 'Tabellenmerkmal',
  detail: 'Infoblock',
  addressLine: 'Anschrift',
  returnLine: 'Absenderzeile',
  letterheadName: 'Briefkopf',
  letterheadLine: 'Briefkopfzeile',
  furniture: 'Seitenrand',
  note: 'Hinweis',
  result: 'Ergebnis',
  signature: 'Unterschrift',
  signingRoom: 'Unterschriftsraum',
  gap: 'Abstand',
} as const
