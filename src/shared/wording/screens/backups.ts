import type { Instant } from '../../basics/instant.ts'
import type { Backup, BackupState, RestoreProof, SecondPlace } from '../../domain/workspace/backup.ts'
import { BACKUP_REASON_WORDS } from '../backups.ts'
import { formatInstant } from '../dates.ts'
import { formatCount, formatWhole } from '../numbers.ts'
import { formatFileSize } from './file-size.ts'

export const backupWords = {
  title: 'Sicherungen',
  lead: 'Gesichert wird von selbst: beim Öffnen und Schließen, alle 30 Minuten nach Änderungen, vor jeder Feststellung und Ausfertigung.',
  backUp: 'Jetzt sichern',
  backedUp: 'Die Sicherung ist angelegt und geprüft.',
  prove: 'Wiederherstellung proben',
  proven: 'Die neueste Sicherung wurde probeweise wiederhergestellt und geprüft.',
  download: 'Sicherung herunterladen',
  archive: 'Archivpaket erstellen',
  archiveTitle: 'Archivpaket',
  archiveLead:
    'Das Archivpaket (ZIP) enthält alle Dokumente, Belege, Datensätze und das Journal in Formaten, die ohne dieses Programm lesbar sind, und eine Seite, die es ohne Internet prüft.',

  archiveSign: 'Mit dem Schlüssel dieses Geräts unterschreiben',
  archiveSignHelp: (fingerprint: string | null) =>
    fingerprint === null
      ? 'Dieses Gerät hat noch keinen Schlüssel; er wird jetzt erzeugt. Die Unterschrift belegt, wer das Archiv erstellt hat.'
      : `Die Unterschrift belegt, wer das Archiv erstellt hat. Fingerabdruck: ${fingerprint}`,
  archivePassphraseNew: 'Kennsatz für den neuen Schlüssel',
  archivePassphrase: 'Kennsatz des Schlüssels',
  archivePassphraseHelp: 'Niemand kann ihn wiederherstellen, auch nicht der Hersteller.',
  archiveMade: 'Das Archivpaket ist fertig.',
  archiveHash: 'Prüfwert (SHA-256)',
  archiveSignedBy: 'Unterschrieben mit',
  archiveNotSigned: 'nicht unterschrieben',
  archiveDownload: 'Herunterladen (einmal möglich)',
  archiveKeyDamaged:
    'Die Schlüsseldatei dieses Geräts ist beschädigt. Einen neuen Schlüssel erzeugt „Stimme abgeben“; das Archiv geht auch ohne Unterschrift.',

  state: 'Stand',
  folder: 'Ordner',
  last: 'Letzte Sicherung',
  none: 'noch keine',
  lastValue: (backup: Backup) => `${formatInstant(backup.at)}, ${BACKUP_REASON_WORDS[backup.reason]}`,
  failed: (detail: string) => `Die letzte Sicherung ist nicht gelungen (${detail}).`,
  proof: 'Letzte geprobte Wiederherstellung',
  proofValue: ({ at, madeAt, entries, findings }: RestoreProof) =>
    findings === 0
      ? `${formatInstant(at)}: die Sicherung vom ${formatInstant(madeAt)} mit ${formatCount(entries, 'Eintrag', 'Einträgen')} ist in Ordnung`
      : `${formatInstant(at)}: nicht gelungen, ${formatCount(findings, 'Befund', 'Befunde')}`,
  noProof: 'noch keine; sie läuft einmal in der Woche von selbst',
  second: 'Zweiter Ort',
  noSecond: 'keiner gewählt',
  secondValue: ({ path, recipient, lastAt, trouble }: SecondPlace) =>
    `${path}${recipient === null ? '' : ', verschlüsselt'}: ${trouble !== null ? `zuletzt nicht erreichbar (${trouble})` : lastAt === null ? 'noch keine Kopie' : `zuletzt ${formatInstant(lastAt)}`}`,
  check: 'Prüfung beim Öffnen',
  checking: 'läuft',
  checkValue: (at: Instant, findings: number) =>
    `${formatInstant(at)}: ${findings === 0 ? 'in Ordnung' : formatCount(findings, 'Befund', 'Befunde')}`,

  list: 'Vorhandene Sicherungen',
  listLead: 'Es bleiben drei von heute, eine je Tag für vierzehn Tage und eine je Monat.',
  at: 'Zeitpunkt',
  reason: 'Anlass',
  size: 'Größe',
  hash: 'Prüfwert',
  one: 'Sicherung',
  many: 'Sicherungen',
  emptyTitle: 'Noch keine Sicherung',
  emptyText: '„Jetzt sichern“ legt die erste an. Danach geschieht es von selbst.',
  reasonOf: (backup: Backup) => BACKUP_REASON_WORDS[backup.reason],
  sizeOf: (backup: Backup) => formatFileSize(backup.size),

  secondTitle: 'Kopien an einem zweiten Ort',
  secondLead:
    'Eine Sicherung neben der Arbeitsdatei hilft nicht, wenn der Rechner verloren geht. Nach jeder Sicherung geht eine Kopie auch hierhin, zum Beispiel auf einen USB-Stick oder in einen Netzordner.',
  secondPath: 'Ordner des zweiten Orts',
  secondPathHint: 'vollständiger Pfad, zum Beispiel E:\\Sicherung; leer: keine Kopien',
  recipient: 'Öffentlicher Schlüssel (age)',
  recipientHint: 'leer: unverschlüsselt; sonst „age1…“. Öffnen lässt sich die Kopie dann nur mit dem geheimen Schlüssel.',
  makeKey: 'Schlüsselpaar erzeugen',
  keyTitle: 'Der geheime Schlüssel, nur jetzt zu sehen',
  keyText:
    'Bitte ausdrucken oder in einem Passwortspeicher ablegen, nicht auf diesem Rechner. Ohne ihn kann niemand die Kopien öffnen, auch nicht der Hersteller. Geöffnet wird mit „allianz restore“ oder dem Programm „age“.',
  saveSecond: 'Zweiten Ort übernehmen',
  secondSaved: 'Der zweite Ort ist eingerichtet; die neueste Sicherung liegt dort.',
  secondRemoved: 'Es gehen keine Kopien mehr an einen zweiten Ort.',

  fullCheck: 'Vollständig prüfen',
  checkTitle: 'Arbeitsdatei prüfen',
  checkLead:
    'Geprüft werden die Datenbank, die Kette des Journals, alle unveränderlichen Datensätze, jede abgelegte Datei, und jeder Beschluss wird nach seinen Regeln neu berechnet.',
  stop: 'Abbrechen',
  steps: {
    database: 'Datenbank',
    chain: 'Kette des Journals',
    records: 'Unveränderliche Datensätze',
    decisions: 'Beschlüsse',
    files: 'Dateien',
  },
  progress: (what: string, done: number, of: number) => `${what}: ${formatWhole(done)} von ${formatWhole(of)}`,
  checkHolds: 'Alles in Ordnung.',
  checkFails: (count: number) =>
    `${formatCount(count, 'Befund', 'Befunde')}. Bitte nichts ändern und die letzte gute Sicherung vergleichen.`,

  restoreTitle: 'Wiederherstellen',
  restoreLead: (backup: Backup) => `Sicherung vom ${formatInstant(backup.at)}, ${BACKUP_REASON_WORDS[backup.reason]}`,
  restore: 'Sicherung wiederherstellen',
  happensReplace: 'Die Arbeitsdatei wird durch diese Sicherung ersetzt.',
  happensWayBack: 'Vorher wird der jetzige Stand gesichert; von dort führt „Rückgängig“ zurück.',
  losesNothing: 'Im Journal der Sicherung fehlt nichts: Beide Stände sind gleich.',
  loses: (count: number) =>
    `${formatCount(count, 'Eintrag des Journals ist', 'Einträge des Journals sind')} danach nicht mehr da:`,
  bringsBack:
    'Nach dieser Sicherung wurden personenbezogene Angaben gelöscht. Sie kommen mit ihr zurück und sind danach noch einmal zu löschen.',
  more: (count: number) => `und ${formatCount(count, 'älterer', 'ältere')}`,
  foreign: (count: number) =>
    `Die Sicherung enthält ${formatCount(count, 'Eintrag', 'Einträge')}, die es in der jetzigen Datei nicht gibt: Sie ist einen anderen Weg gegangen.`,
  backupFails: 'Diese Sicherung ist nicht in Ordnung:',
  restored: 'Die Sicherung ist wiederhergestellt.',
  undone: 'Der Stand von vorher ist wieder da.',

  cardTitle: 'Sicherung',
  cardLink: 'Sicherungen',
} as const

/** One line for the frame: when it was last backed up, or what is wrong. */
export function safetyLine({ lastBackup, trouble, check, proof }: BackupState): {
  readonly text: string
  readonly isBad: boolean
} {
  if (check !== null && check.findings > 0)
    return { text: `Prüfung: ${formatCount(check.findings, 'Befund', 'Befunde')}`, isBad: true }
  if (trouble !== null) return { text: `Sicherung misslungen (${trouble})`, isBad: true }
  if (proof !== null && proof.findings > 0) return { text: 'Probe der Sicherung misslungen', isBad: true }
  return lastBackup === null
    ? { text: 'noch keine Sicherung', isBad: false }
    : { text: `Sicherung ${formatInstant(lastBackup.at)}`, isBad: false }
}
