/** What somebody reads who finds an archive and does not know Allianz. */
export function archiveReadMe(alliance: string): string {
  return `Archiv: ${alliance}

Dieses Paket enthält alles, was in der Arbeitsdatei der Allianz stand, in Formaten, die ohne das Programm „Allianz“ lesbar sind.

documents/     die ausgefertigten und abgelegten Dokumente (Word, Excel)
files/         Belege und Unterlagen, benannt nach ihrem Prüfwert (SHA-256)
records/       alle Datensätze als JSON, eine Datei je Tabelle: Spaltennamen, dann eine Zeile je Datensatz
manifest.json  Inhaltsverzeichnis mit Größe und Prüfwert (SHA-256) jeder Datei und dem letzten Prüfwert des Journals
pruefen.html   Seite zum Prüfen dieses Archivs: in einem Browser öffnen und die ZIP-Datei hineinziehen, ohne Internet

Das Journal steht in records/journal_entry.json. Der Prüfwert eines Eintrags ist SHA-256 über den vorigen Prüfwert und das
kanonische JSON (RFC 8785) von act, actor, at, changes und sequence. Er steht auch in ausgefertigten Dokumenten.

Wer das Archiv mit „allianz restore“ in eine leere Arbeitsdatei übernimmt und erneut archiviert, erhält dieselben Bytes.
`
}

/** Words of the page that checks an archive. */
export const verifierWords = {
  title: 'Archiv prüfen',
  lead: 'Diese Seite prüft ein Archivpaket von Allianz auf diesem Rechner. Es wird nichts übertragen; die Seite kommt ohne Internet aus.',
  choose: 'Archiv (ZIP) wählen',
  drop: 'Die ZIP-Datei hierher ziehen oder wählen.',
  reading: 'Das Archiv wird gelesen …',
  steps: {
    archive: 'Dateien und Prüfwerte',
    chain: 'Kette des Journals',
    records: 'Unveränderliche Datensätze',
    decisions: 'Beschlüsse werden nachgerechnet',
  } as Readonly<Record<string, string>>,
  progress: (what: string, done: number, of: number) => `${what}: ${done} von ${of}`,
  holds: 'Das Archiv ist unverändert, und alle Beschlüsse stimmen mit den Regeln überein.',
  fails: (count: number) =>
    count === 1 ? 'Ein Befund: Das Archiv ist nicht in Ordnung.' : `${count} Befunde: Das Archiv ist nicht in Ordnung.`,
  notAnArchive: 'Diese Datei ist kein Archiv von Allianz, oder sie ist beschädigt.',
  alliance: 'Allianz',
  demo: 'Demo-Daten, keine echten Beschlüsse',
  journal: 'Journal',
  journalValue: (entries: number, head: string) => `${entries} Einträge, letzter Prüfwert ${head}`,
  signature: 'Unterschrift',
  signedBy: (key: string) => `gültig, mit dem Schlüssel ${key}`,
  notSigned: 'keine; ob das Archiv echt ist, zeigt der letzte Prüfwert im Vergleich mit einem ausgefertigten Dokument',
  invalidSignature: 'ungültig',
  findings: 'Befunde',
  resolutions: 'Beschlüsse, neu berechnet',
  proof: 'Beweis',
  limits:
    'Die Seite zeigt, ob das Archiv in sich stimmt. Wer alles neu schreibt, auch das Journal, kann ein stimmiges anderes Archiv machen: Dagegen hilft die Unterschrift, und der Prüfwert des Journals, der in versandten Dokumenten steht.',
} as const
