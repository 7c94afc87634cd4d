/** A command line that is refused, and what its one line on stderr says. */
export interface RefusedCase {
  readonly title: string
  readonly args: readonly string[]
  readonly says: string
}

const KNOWN =
  'Es gibt: demo, start, vote, list, export, sign, verify, decide, deadline, check, backup, restore, archive, oparl, bench, ballot.'

export const REFUSED_CASES: readonly RefusedCase[] = [
  { title: 'kein Befehl', args: [], says: `Es fehlt ein Befehl. ${KNOWN}` },
  { title: 'ein unbekannter Befehl', args: ['frobnicate'], says: `Den Befehl „frobnicate“ gibt es nicht. ${KNOWN}` },
  { title: 'eine unbekannte Option vor dem Befehl', args: ['--frob', 'list'], says: 'Die Option „--frob“ gibt es nicht.' },
  {
    title: 'eine unbekannte Option wird nicht übergangen',
    args: ['demo', '--out', 'x', '--frob'],
    says: 'Die Option „--frob“ gibt es nicht.',
  },
  {
    title: 'eine Option eines anderen Befehls',
    args: ['decide', 'x.json', '--out', 'y'],
    says: 'Die Option „--out“ gibt es nicht.',
  },
  { title: 'eine fehlende Pflichtoption', args: ['demo'], says: 'Es fehlt die Option „--out <ordner>“.' },
  { title: 'eine Option ohne Wert', args: ['demo', '--out'], says: 'Zur Option „--out <ordner>“ fehlt der Wert.' },
  { title: 'eine fehlende Angabe', args: ['list', '--workspace', 'x'], says: 'Es fehlt die Angabe art.' },
  { title: 'eine Angabe zu viel', args: ['deadline', 'a.json', 'b.json'], says: 'Zu viele Angaben: a.json, b.json.' },
  {
    title: 'eine unbekannte Liste',
    args: ['list', 'poems', '--workspace', 'x'],
    says: '„poems“ ist kein gültiger Wert für KIND.',
  },
  {
    title: 'ein unbekanntes Dokument',
    args: ['export', 'poem', '--workspace', 'x', '--out', 'y'],
    says: '„poem“ ist kein gültiger Wert für KIND.',
  },
  {
    title: 'eine unbekannte Allianz',
    args: ['demo', '--out', 'x', '--alliance', 'berlin'],
    says: 'Möglich sind „erzgebirge“, „chemnitz“, „sachsen“.',
  },
  {
    title: 'ein Zeitpunkt ohne Zone',
    args: ['demo', '--out', 'x', '--clock', '2026-11-10T09:00'],
    says: 'ist kein Zeitpunkt mit Zeitzone',
  },
  { title: 'ein Anschluss, der keiner ist', args: ['start', '--port', '70000'], says: '„70000“ ist kein Anschluss.' },
  { title: 'ein unbekannter Träger', args: ['start', '--host', 'phone'], says: 'Möglich sind „electron“, „web“.' },
  {
    title: 'Datei und Demo zugleich',
    args: ['start', 'x.allianz', '--demo'],
    says: 'Entweder eine Datei angeben oder „--demo“, nicht beides.',
  },
  {
    title: 'eine Datei zum Öffnen, die es nicht gibt, noch bevor etwas gebaut oder gestartet wird',
    args: ['start', 'weg.allianz', '--no-open'],
    says: 'Die Datei „weg.allianz“ gibt es nicht',
  },
  {
    title: 'ein Anschluss für das Fenster',
    args: ['start', 'x.allianz', '--host', 'electron', '--port', '8080'],
    says: '„--port“ gilt nur für den Browser.',
  },
  {
    title: 'eine Datei, die es nicht gibt',
    args: ['list', 'members', '--workspace', '/nirgends/x.allianz'],
    says: 'Die Datei „x.allianz“ gibt es nicht',
  },
  {
    title: 'eine Datei, die keine Arbeitsdatei ist',
    args: ['list', 'members', '--workspace', 'package.json'],
    says: 'ist keine Arbeitsdatei von Allianz',
  },
  {
    title: 'ein Dokument ohne Kennung',
    args: ['export', 'statement', '--workspace', 'x', '--out', 'y'],
    says: 'Für „statement“ fehlt „--id“. „list statements“ nennt die Kennungen.',
  },
  {
    title: 'eine Falldatei, die es nicht gibt',
    args: ['decide', 'gibt-es-nicht.json'],
    says: '„gibt-es-nicht.json“ lässt sich nicht lesen.',
  },
  { title: 'eine Falldatei, die kein Fall ist', args: ['decide', 'package.json'], says: '' },
  {
    title: 'ein Ordner, in den niemand schreiben kann',
    args: ['demo', '--out', '/proc/demo'],
    says: '„/proc/demo“ lässt sich nicht schreiben.',
  },
]
