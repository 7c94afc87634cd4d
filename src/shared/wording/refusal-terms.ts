import { formatWhole } from './numbers.ts'

/** What does not fit at one place of a case file. */
export type Misfit =
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown-value'; readonly value: unknown; readonly allowed: readonly string[] }
  | { readonly kind: 'wrong-type'; readonly expected: string }
  | { readonly kind: 'too-small'; readonly least: number; readonly isText: boolean }
  | { readonly kind: 'too-big'; readonly most: number; readonly isList: boolean }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-an-instant' }
  | { readonly kind: 'not-a-clock-time' }
  | { readonly kind: 'twice'; readonly earlier: number }
  | { readonly kind: 'second-chair' }
  | { readonly kind: 'posted-after-receipt' }
  | { readonly kind: 'named-and-secret' }
  | { readonly kind: 'too-many-papers'; readonly most: number }

/** One line: the place in the case file and what is wrong there, „roll[3].member: doppelt, steht schon in roll[0]“. */
export function misfitSentence(path: readonly PropertyKey[], misfit: Misfit): string {
  const place = formatPlace(path)
  return `${place === '' ? 'Fall' : place}: ${misfitWords(misfit)}`
}

/** The file is no JSON at all; `message` is what the reader of JSON says, of which only the place is used. */
export function notJsonSentence(message: string): string {
  const found = /line (\d+) column (\d+)/.exec(message)
  const place = found === null ? '' : ` (Zeile ${found[1]}, Spalte ${found[2]})`
  return `Fall: kein gültiges JSON${place}; bitte Klammern, Kommas und Anführungszeichen prüfen`
}

/** A place in a case file: „roll[3].member“, in a list of cases „[17].roll[3].member“. */
export function formatPlace(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Objekt',
}

function misfitWords(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'unknown-key':
      return 'unbekannte Angabe; bitte entfernen oder den Namen prüfen'
    case 'missing':
      return 'fehlt'
    case 'unknown-value':
      return `unbekannter Wert ${inLine(misfit.value)}${allowedWords(misfit.allowed)}`
    case 'wrong-type':
      return `${TYPES[misfit.expected] ?? misfit.expected} erwartet`
    case 'too-small':
      return misfit.isText ? 'leer' : `zu klein, mindestens ${formatWhole(misfit.least)}`
    case 'too-big':
      return `${misfit.isList ? 'zu viele Einträge' : 'zu groß'}, höchstens ${formatWhole(misfit.most)}`
    case 'not-a-date':
      return 'kein Tag zwischen 1900 und 2999 in der Form JJJJ-MM-TT'
    case 'not-an-instant':
      return 'kein Zeitpunkt mit Zeitzone in der Form 2026-11-19T23:59:59+01:00'
    case 'not-a-clock-time':
      return 'keine Uhrzeit in der Form HH:MM'
    case 'twice':
      return `doppelt, steht schon in roll[${misfit.earlier}]`
    case 'second-chair':
      return 'zweite Sitzungsleitung; höchstens eine ist möglich'
    case 'posted-after-receipt':
      return 'Poststempel nach dem Eingang; bitte beide Tage prüfen'
    case 'named-and-secret':
      return 'geheime Summen und Stimmen mit Namen zugleich; bitte eines von beiden entfernen'
    case 'too-many-papers':
      return `mehr Stimmzettel als anwesende Stimmberechtigte, höchstens ${formatWhole(misfit.most)}`
  }
}

function allowedWords(allowed: readonly string[]): string {
  return allowed.length === 0 ? '' : `; erlaubt: ${allowed.join(', ')}`
}

/** A value as it stands in the file, cut to a length that fits into one line. */
function inLine(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return `„${short.replace(/\s+/g, ' ')}“`
}
