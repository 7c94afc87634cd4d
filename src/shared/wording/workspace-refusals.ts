import type { Instant } from '../basics/instant.ts'
import type { Damage, OpenRefusal } from '../domain/workspace/open-refusal.ts'
import { formatInstant } from './dates.ts'

export const DAMAGE_WORDS: Readonly<Record<Damage, string>> = {
  empty: 'Sie ist leer',
  'cut-off': 'Ihr Ende fehlt, vermutlich wurde sie nicht vollständig kopiert',
  inconsistent: 'Ihr Inhalt passt nicht zusammen',
}

/** One German line: why the file was not opened, and what to do. */
export function openRefusalSentence(refusal: OpenRefusal): string {
  const file = `„${fileName(refusal.path)}“`
  switch (refusal.code) {
    case 'FILE_NOT_FOUND':
      return `Die Datei ${file} gibt es nicht (mehr). Bitte prüfen, ob sie verschoben oder umbenannt wurde.`
    case 'FILE_EXISTS':
      return `Die Datei ${file} gibt es schon; sie wurde nicht verändert. Bitte einen anderen Namen wählen.`
    case 'FILE_NOT_ACCESSIBLE':
      return `Die Datei ${file} lässt sich nicht öffnen oder nicht schreiben (${refusal.detail}). Bitte Berechtigung und freien Platz prüfen.`
    case 'NOT_A_WORKSPACE':
      return `${file} ist keine Arbeitsdatei von Allianz. Arbeitsdateien enden auf „.allianz“; die Datei wurde nicht verändert.`
    case 'WORKSPACE_ENCRYPTED':
      return `${file} ist eine verschlüsselte Sicherung. Mit „allianz restore“ und dem Schlüssel oder der Passphrase wird daraus eine Arbeitsdatei, oder mit dem Programm age; ohne beides kann niemand sie öffnen.`
    case 'NEWER_WORKSPACE':
      return `${file} wurde mit einer neueren Fassung von Allianz gespeichert (Stand ${refusal.version}, hier bis ${refusal.supported}). Bitte Allianz aktualisieren; die Datei wurde nicht verändert.`
    case 'WORKSPACE_LOCKED':
      return `${file} ist ${lockedBy(refusal)} geöffnet. Bitte dort zuerst schließen.`
    case 'WORKSPACE_DAMAGED':
      return `Die Arbeitsdatei ${file} ist beschädigt. ${DAMAGE_WORDS[refusal.detail]}. Sie wurde nicht verändert; bitte die letzte Sicherung öffnen.`
  }
}

/** Where the copy goes that is made before a file gets the shape of a newer release: beside the file, with its shape and time. */
export function migrationBackupPath(path: string, version: number, at: Instant): string {
  const time = at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `${path.replace(/\.allianz$/, '')}.Sicherung-Stand-${version}-${time}.allianz`
}

/** Where the damaged file is kept, and what could be read of it, when a backup takes its place: beside it, with the time. */
export function recoveryFileNames(fileName: string, at: Instant): { readonly kept: string; readonly salvaged: string } {
  const [name, time] = [fileName.replace(/\.allianz$/, ''), at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')]
  return { kept: `${name}.beschädigt-${time}.allianz`, salvaged: `${name}.gerettet-${time}.zip` }
}

function lockedBy({ by, host, since }: Extract<OpenRefusal, { code: 'WORKSPACE_LOCKED' }>): string {
  if (by === null || host === null || since === null) return 'gerade in einem anderen Programm'
  return `seit ${formatInstant(since)} von ${by} am Rechner ${host}`
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
