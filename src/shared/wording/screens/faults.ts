/** What people read when something failed that should not. */
export const faultWords = {
  title: 'Das hat nicht geklappt',
  notSaved: 'Das Programm hat einen Fehler gemeldet. Es wurde nichts gespeichert; alles vorher Gesicherte ist unverändert.',
  noAnswer:
    'Das Programm antwortet nicht. Ist es noch geöffnet? Es wurde nichts gespeichert; alles vorher Gesicherte ist unverändert.',
  dismiss: 'Meldung schließen',
  screenTitle: 'Diese Seite konnte nicht gezeigt werden',
  screenText: 'Ihre Daten sind davon nicht betroffen. Versuchen Sie es erneut oder gehen Sie zur Übersicht.',
  technical: 'Angaben für die Fehlersuche',
  toOverview: 'Zur Übersicht',
  notFoundTitle: 'Hier ist nichts',
  notFoundText: 'Die Adresse führt zu keinem Eintrag dieser Arbeitsdatei. Vielleicht stammt der Link aus einer anderen.',
  signInTitle: 'Bitte über das Programm öffnen',
  signInText:
    'Diese Seite gehört zu einem laufenden Programm „Allianz“ und lässt sich nur von dort aus öffnen. So kann niemand sonst auf diesem Rechner Ihre Daten lesen.',
  signInHow: 'Starten Sie „Allianz“ neu: Das Programm öffnet diese Seite selbst.',
} as const
