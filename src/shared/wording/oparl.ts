import { formatCount } from './numbers.ts'

/** What somebody reads who opens the package. */
export function oparlReadMe(alliance: string, base: string): string {
  return `${alliance}: öffentliche Daten nach OParl 1.1 (https://oparl.org)

Den Inhalt dieses Ordners so auf einen Webserver legen, dass er unter dieser Adresse steht:

  ${base}

Einstieg ist ${base}system.json. Jedes Objekt ist eine Datei; die Listen heißen index.json; im Ordner content
liegen die öffentlichen Niederschriften und der Wortlaut der Beschlüsse. Der Server liefert die JSON-Dateien als
application/json aus und erlaubt den Abruf von überall (Access-Control-Allow-Origin: *).

Enthalten ist nur, was öffentlich ist: von nichtöffentlichen Punkten der Tagesordnung nur Nummer und äußerer Name,
keine Stimmen mit Namen, keine Kontaktdaten. Soll sich etwas ändern: neu erstellen und den Ordner ersetzen.
`
}

export const oparlWords = {
  title: 'Öffentliche Daten (OParl)',
  lead: 'Sitzungen, öffentliche Tagesordnungen, Beschlüsse im Wortlaut und genehmigte Niederschriften in ihrer öffentlichen Fassung als Ordner nach dem Standard OParl 1.1, zum Ablegen auf der eigenen Website. Was nicht öffentlich ist, bleibt hier; Stimmen mit Namen und Kontaktdaten sind nie dabei.',
  baseUrl: 'Adresse, unter der der Ordner stehen wird',
  baseUrlHelp: 'Sie steht in jeder Datei; ändert sie sich, wird der Ordner neu erstellt.',
  withPeople: 'Namen der Vertretungen und Stellvertretungen aufnehmen',
  withPeopleHelp:
    'Nur, wenn die Genannten mit der Veröffentlichung einverstanden sind. Wer an einer Sitzung teilnahm, steht auch in der öffentlichen Niederschrift.',
  make: 'Öffentliche Daten erstellen',
  minutes: 'Niederschriften',
  made: 'Die öffentlichen Daten sind fertig.',
  content: (objects: number, files: number) =>
    `${formatCount(objects, 'Objekt', 'Objekte')}, ${formatCount(files, 'Datei', 'Dateien')} mit Niederschriften und Beschlüssen.`,
  download: 'Herunterladen (einmal möglich)',
} as const
