/** Sentences that nearly every minutes need; an alliance adds its own. */
export const STANDARD_TEXTS = [
  {
    title: 'Eröffnung',
    text: 'Die Sitzungsleitung eröffnet die Sitzung, begrüßt die Anwesenden und stellt die form- und fristgerechte Ladung sowie die Beschlussfähigkeit fest.',
  },
  { title: 'Tagesordnung genehmigt', text: 'Gegen die Tagesordnung werden keine Einwände erhoben.' },
  { title: 'Niederschrift genehmigt', text: 'Einwendungen gegen die Niederschrift der letzten Sitzung liegen nicht vor.' },
  { title: 'Vorstellung', text: 'Der Träger stellt das Vorhaben vor und beantwortet Fragen der Mitglieder.' },
  { title: 'Keine Wortmeldungen', text: 'Wortmeldungen liegen nicht vor.' },
  { title: 'Kenntnisnahme', text: 'Die Mitglieder nehmen den Bericht zur Kenntnis.' },
  { title: 'Ende', text: 'Die Sitzungsleitung dankt den Teilnehmenden und schließt die Sitzung.' },
] as const
