import type { BackupReason } from '../domain/workspace/backup.ts'

/** The folder of backups beside „name.allianz“. */
export function backupFolderName(workspace: string): string {
  return `Sicherungen ${workspace}`
}

/** Why a backup was made, as a phrase after its time. */
export const BACKUP_REASON_WORDS: Readonly<Record<BackupReason, string>> = {
  opening: 'beim Öffnen',
  regular: 'während der Arbeit',
  closing: 'beim Schließen',
  wish: 'auf Wunsch',
  declaration: 'vor einer Feststellung',
  import: 'vor einer Übernahme',
  restore: 'vor einer Wiederherstellung',
  erasure: 'nach einer Löschung',
}

/** What stands against a backup or a restore, and what to do. */
export const BACKUP_SENTENCES = {
  WORKSPACE_GONE: ({ path }: { readonly path: string }) =>
    `Die Arbeitsdatei „${nameIn(path)}“ wurde verschoben, ersetzt oder entfernt, während sie geöffnet war. Diese Änderung wurde nicht gespeichert; was vorher gespeichert wurde, lässt sich unter Einstellungen › Sicherungen als Datei herunterladen.`,
  BACKUP_FAILED: ({ detail }: { readonly detail: string }) =>
    `Die Sicherung ist nicht gelungen (${detail}). Bitte freien Platz und Berechtigung des Ordners prüfen; die Arbeitsdatei ist unverändert.`,
  NO_BACKUP: () => 'Es gibt noch keine Sicherung, die sich prüfen ließe. Bitte zuerst eine anlegen.',
  BACKUP_NOT_READABLE: ({ name }: { readonly name: string }) =>
    `Die Sicherung „${name}“ lässt sich nicht öffnen: Sie ist beschädigt oder verschlüsselt. Bitte eine andere wählen; es wurde nichts geändert.`,
  OTHER_ALLIANCE: ({ name }: { readonly name: string }) =>
    `Diese Sicherung gehört zu einer anderen Allianz (${name}). Es wurde nichts geändert.`,
  PLACE_NOT_USABLE: ({ path, detail }: { readonly path: string; readonly detail: string }) =>
    `In „${path}“ lässt sich nichts schreiben (${detail}). Bitte prüfen, ob der Ordner da und beschreibbar ist.`,
  NOT_AN_ARCHIVE: () => 'Diese Datei ist kein Archiv von Allianz, oder sie ist beschädigt. Es wurde nichts geschrieben.',
  ARCHIVE_NEWER: () =>
    'Dieses Archiv stammt aus einer anderen Fassung von Allianz, deren Aufbau hier nicht bekannt ist. Bitte Allianz aktualisieren.',
  RECIPIENT_NOT_UNDERSTOOD: () => 'Das ist kein öffentlicher Schlüssel von age. Er beginnt mit „age1“.',
  BASE_ADDRESS_UNUSABLE: () =>
    'Das ist keine Adresse, unter der ein Ordner stehen kann. Sie beginnt mit „https://“ und hat kein „?“ und kein „#“, zum Beispiel https://www.beispiel.de/oparl/.',
} as const

function nameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
