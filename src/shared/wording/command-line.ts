const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ')

/** What the command line says: one line each, what is wrong and what to do. */
export const commandLineWords = {
  about: 'Koordination einer regionalen Fachkräfteallianz, ohne Fenster',
  commands: {
    demo: 'legt eine Demo-Arbeitsdatei an und führt die Hauptaufgabe von Anfang bis Ende daran aus',
    start: 'öffnet die Anwendung auf einer Arbeitsdatei',
    list: 'nennt Kennungen und Titel aus einer Arbeitsdatei',
    export: 'schreibt ein Dokument aus einer Arbeitsdatei',
    decide: 'wertet einen Abstimmungsfall mit den Regeln aus',
    deadline: 'berechnet eine Frist',
    bench: 'misst, wie lange das Programm braucht, jeweils bei zwei Größen',
    help: 'zeigt die Hilfe zu einem Befehl',
  },
  arguments: {
    workspace: 'Arbeitsdatei (*.allianz)',
    listKind: (kinds: readonly string[]) => `eines von: ${kinds.join(', ')}`,
    case: 'Datei mit dem Fall (JSON)',
  },
  options: {
    out: 'Datei, die geschrieben wird',
    outDir: 'Ordner, in den geschrieben wird',
    alliance: 'Allianz der Demo',
    clock: 'Zeitpunkt, an dem die Demo spielt (Vorgabe: jetzt)',
    workspace: 'Arbeitsdatei (*.allianz)',
    id: 'Kennung aus „list“',
    json: 'gibt ein JSON-Dokument aus',
    force: 'überschreibt vorhandene Dateien',
    host: 'Fenster (electron) oder Browser (web)',
    port: 'Anschluss für den Browser (Vorgabe: ein freier)',
    noOpen: 'öffnet keinen Browser',
    demo: 'öffnet die Demo-Allianz aus dem eigenen Benutzerordner',
    only: 'misst nur dieses eine',
    help: 'zeigt diese Hilfe',
  },
  headings: { Usage: 'Aufruf', Arguments: 'Angaben', Options: 'Optionen', Commands: 'Befehle' } as Readonly<
    Record<string, string>
  >,
  noCommand: (known: readonly string[]) => `Es fehlt ein Befehl. Es gibt: ${known.join(', ')}.`,
  unknownCommand: (name: string, known: readonly string[]) => `Den Befehl „${name}“ gibt es nicht. Es gibt: ${known.join(', ')}.`,
  unknownOption: (flag: string) => `Die Option „${flag}“ gibt es nicht. „--help“ nennt die vorhandenen.`,
  missingArgument: (name: string) => `Es fehlt die Angabe ${name}. „--help“ zeigt den Aufruf.`,
  missingOption: (flags: string) => `Es fehlt die Option „${flags}“.`,
  missingValue: (flags: string) => `Zur Option „${flags}“ fehlt der Wert.`,
  tooMany: (values: string) => `Zu viele Angaben: ${values}. „--help“ zeigt den Aufruf.`,
  notOneOf: (what: string, value: string, choices: readonly string[]) =>
    `„${value}“ ist kein gültiger Wert für ${what}. Möglich sind ${quoted(choices)}.`,
  notAPort: (value: string) => `„${value}“ ist kein Anschluss. Möglich sind ganze Zahlen von 1 bis 65535.`,
  notAnInstant: (value: string) => `„${value}“ ist kein Zeitpunkt mit Zeitzone. Beispiel: 2026-11-10T09:00:00+01:00`,
  badClock: (value: string) =>
    `ALLIANZ_CLOCK enthält mit „${value}“ keinen Zeitpunkt. Beispiele: 2026-11-10T09:00:00Z, fixed:2026-11-10T09:00:00Z`,
  clockIsSet: (setting: string) => `Die Uhr ist gestellt (ALLIANZ_CLOCK=${setting}).`,

  cannotRead: (path: string) => `„${path}“ lässt sich nicht lesen. Bitte Pfad und Berechtigung prüfen.`,
  cannotWrite: (path: string) => `„${path}“ lässt sich nicht schreiben. Bitte Ordner, Berechtigung und freien Platz prüfen.`,
  exists: (path: string) =>
    `„${path}“ gibt es schon. Mit „--force“ wird die Datei ersetzt, sonst bitte einen anderen Namen wählen.`,
  notFound: (kind: string, id: string) => `Unter der Kennung „${id}“ gibt es nichts zu „${kind}“. „list“ nennt die Kennungen.`,
  idNeeded: (kind: string, list: string) => `Für „${kind}“ fehlt „--id“. „list ${list}“ nennt die Kennungen.`,
  notDeclared: 'Dieses Dokument gibt es erst, wenn das Ergebnis festgestellt ist.',
  notYet: (kind: string) => `„${kind}“ kann diese Fassung noch nicht schreiben.`,
  fileOrDemo: 'Entweder eine Datei angeben oder „--demo“, nicht beides.',
  nothingToOpen:
    'Es wurde noch keine Arbeitsdatei geöffnet. Bitte eine angeben („start DATEI“) oder die Demo-Allianz öffnen („start --demo“).',
  noBench: 'Die Messungen gehören zum Quelltext und sind hier nicht installiert.',
  benchFailed: 'Die Messung ist abgebrochen; oben steht, warum.',
  portNeedsWeb: '„--port“ gilt nur für den Browser. Bitte „--host web“ dazu angeben.',
  wrote: (path: string) => `Geschrieben: ${path}`,
  nothingListed: 'Nichts vorhanden.',
  inBrowser: (why: string) => `Allianz öffnet im Browser: ${why}`,
  why: {
    noDisplay: 'Hier gibt es keine Anzeige für ein Fenster.',
    administrator: 'Als Administrator („root“) öffnet Electron kein abgesichertes Fenster.',
    noBinary: 'Electron ist nicht installiert und ließ sich nicht laden („npx install-electron“ versucht es erneut).',
    notBuilt: 'Das Fensterprogramm ist noch nicht gebaut („npm run build“).',
  },
  noWindow: (why: string) => `Das Fenster lässt sich nicht öffnen. ${why} „--host web“ öffnet den Browser.`,
  fetching: 'Electron wird einmalig geladen …',
  portTaken: (port: number) => `Der Anschluss ${port} ist belegt. Bitte mit „--port“ einen anderen wählen.`,
  ready: (url: string) => `Allianz: ${url}`,
  fault: 'Das Programm hat einen Fehler gemeldet; es wurde nichts geschrieben. Mit ALLIANZ_DEBUG=1 erscheinen die Einzelheiten.',
} as const
