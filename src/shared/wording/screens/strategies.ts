/** Strategies of others that the Handlungskonzept serves. */
export const strategyWords = {
  title: 'Strategien',
  lead: 'Worauf sich das Handlungskonzept bezieht. Handlungsfelder nennen die Ziele, denen sie dienen.',
  none: 'Noch keine Strategie',
  noneText: 'Zum Beispiel die Fachkräftestrategie Sachsen 2030 mit ihren vier Handlungsfeldern.',
  add: 'Strategie hinzufügen',
  change: 'Ändern',
  changeOf: (title: string) => `Strategie „${title}“ ändern`,
  save: 'Strategie speichern',
  saved: 'Strategie gespeichert',
  name: 'Titel',
  publisher: 'Herausgeber',
  year: 'Jahr',
  goals: 'Ziele',
  from: (publisher: string, year: number) => (publisher === '' ? String(year) : `${publisher}, ${year}`),
} as const
