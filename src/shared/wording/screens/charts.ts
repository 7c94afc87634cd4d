/** Charts and the tables behind them. */
export const chartWords = {
  title: 'Diagramme',
  lead: 'Jedes Bild ist dasselbe wie in den Dokumenten; die Zahlen stehen auch als Tabelle dahinter.',
  fields: 'Handlungsfelder',
  region: 'Region',
  results: 'Ergebnisse',
  asTable: 'Als Tabelle',
  none: 'Noch kein Diagramm',
  noneText: 'Diagramme entstehen aus Handlungsfeldern, Projekten und Indikatoren mit mindestens zwei Messwerten.',
  download: (format: string) => `Als ${format} speichern`,
  downloadOf: (format: string, title: string) => `Als ${format} speichern: ${title}`,
} as const
