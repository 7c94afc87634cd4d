import type { MembershipKind } from '../domain/members/member.ts'
import type { ImportField, ImportKind, ImportProblem } from '../domain/members/member-import.ts'
import { formatList, formatWhole } from './numbers.ts'
import { INTEREST_LABELS, MEMBERSHIP_LABELS, ORGANIZATION_LABELS, REPRESENTATION_LABELS } from './screens/members.ts'

/** What a column is called in the preview. */
export const IMPORT_FIELD_LABELS: Readonly<Record<ImportField, string>> = {
  name: 'Mitglied',
  shortName: 'Kurzname',
  organizationType: 'Art der Organisation',
  interestGroup: 'Interessengruppe',
  street: 'Straße',
  postalCode: 'PLZ',
  city: 'Ort',
  email: 'E-Mail',
  website: 'Internet',
  representedBy: 'repräsentiert durch',
  membershipKind: 'Stellung',
  memberSince: 'Mitglied seit',
  member: 'Mitglied',
  lastName: 'Nachname',
  firstName: 'Vorname',
  salutation: 'Anrede',
  title: 'Titel',
  position: 'Funktion',
  phone: 'Telefon',
  role: 'Rolle',
  roleSince: 'seit',
}

/** Other headings under which a column is found in tables of others. */
const HEADINGS: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, readonly string[]>>>>> = {
  members: {
    name: ['organisation', 'name', 'institution', 'mitglied', 'partner', 'firma', 'einrichtung', 'name der organisation'],
    shortName: ['kurzname', 'kürzel', 'kurzbezeichnung', 'abkürzung'],
    organizationType: ['art der organisation', 'organisationstyp', 'typ', 'art'],
    interestGroup: ['interessengruppe', 'gruppe', 'bank'],
    street: ['straße', 'strasse', 'straße und hausnummer', 'anschrift', 'str.'],
    postalCode: ['plz', 'postleitzahl'],
    city: ['ort', 'stadt', 'gemeinde'],
    email: ['e-mail', 'email', 'mail', 'e-mail-adresse', 'mailadresse'],
    website: ['internet', 'website', 'webseite', 'homepage', 'web'],
    representedBy: ['repräsentiert durch', 'vertreten durch'],
    membershipKind: ['stellung', 'stimmrecht', 'status', 'art der mitgliedschaft'],
    memberSince: ['mitglied seit', 'beitritt', 'seit', 'eintritt'],
  },
  people: {
    member: ['mitglied', 'organisation', 'institution', 'firma', 'einrichtung'],
    lastName: ['nachname', 'name', 'familienname'],
    firstName: ['vorname', 'rufname'],
    salutation: ['anrede'],
    title: ['titel', 'akademischer grad'],
    position: ['funktion', 'position', 'stelle'],
    email: ['e-mail', 'email', 'mail', 'e-mail-adresse', 'mailadresse'],
    phone: ['telefon', 'tel.', 'tel', 'telefonnummer', 'rufnummer'],
    role: ['rolle', 'vertretung'],
    roleSince: ['seit', 'rolle seit', 'vertretung seit'],
  },
}

/** The field that a heading means; null where none fits. */
export function fieldOfHeading(kind: ImportKind, heading: string): ImportField | null {
  const plain = plainText(heading)
  const found = Object.entries(HEADINGS[kind]).find(([, names]) => names.some((name) => plainText(name) === plain))
  return (found?.[0] as ImportField | undefined) ?? null
}

/** Words of a table compared without case, spaces and signs at the end. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replace(/[:*\s]+$/, '')
    .trim()
}

/** The codes of fields that take only certain words, with those words; the first one is what we write ourselves. */
export const IMPORT_VALUES: Readonly<Partial<Record<ImportField, Readonly<Record<string, readonly string[]>>>>> = {
  organizationType: asWords(ORGANIZATION_LABELS),
  interestGroup: { ...asWords(INTEREST_LABELS), public: [INTEREST_LABELS.public, 'öffentlich'] },
  membershipKind: {
    voting: [MEMBERSHIP_LABELS.voting, 'ja', 'mitglied', 'stimmberechtigtes Mitglied'],
    advisory: [MEMBERSHIP_LABELS.advisory, 'nein', 'beratendes Mitglied'],
    'network-partner': [MEMBERSHIP_LABELS['network-partner'], 'Netzwerk'],
  } satisfies Record<MembershipKind, readonly string[]>,
  salutation: { Frau: ['Frau', 'Fr.'], Herr: ['Herr', 'Hr.', 'Herrn'] },
  role: {
    representative: [REPRESENTATION_LABELS.representative, 'Vertreter', 'Vertreterin'],
    deputy: [REPRESENTATION_LABELS.deputy, '1. Stellvertretung', 'Stellvertreter', 'Stellvertreterin'],
    'authorized-signatory': [REPRESENTATION_LABELS['authorized-signatory'], 'Zeichnungsberechtigung'],
  },
}

/** What is wrong in a cell, and what to do. */
export function importProblemSentence(field: ImportField, value: string, problem: ImportProblem): string {
  const label = IMPORT_FIELD_LABELS[field]
  switch (problem.code) {
    case 'MISSING':
      return `${label} fehlt.`
    case 'FORMULA':
      return `${label}: Die Zelle enthält eine Formel. Bitte in der Tabelle durch ihren Wert ersetzen.`
    case 'UNKNOWN_VALUE':
      return `${label}: „${value}“ ist nicht bekannt. Möglich: ${formatList(problem.allowed)}.`
    case 'NO_EMAIL':
      return `${label}: „${value}“ ist keine E-Mail-Adresse.`
    case 'NO_DATE':
      return `${label}: „${value}“ ist kein Tag. Beispiel: 01.03.2026`
    case 'TOO_LONG':
      return `${label}: Der Text hat mehr als ${formatWhole(problem.most)} Zeichen.`
    case 'UNKNOWN_MEMBER':
      return `${label}: „${value}“ ist nicht im Mitgliederverzeichnis. Bitte zuerst die Mitglieder einlesen oder den Namen angleichen.`
    case 'TWICE_IN_FILE':
      return `${label}: „${value}“ steht schon in Zeile ${formatWhole(problem.row)}.`
    case 'AMBIGUOUS':
      return `${label}: „${value}“ passt zu mehreren Einträgen. Bitte den vollen Namen angeben.`
    case 'ROLE_TAKEN':
      return `${label}: Diese Rolle ist in dieser Zeit schon besetzt. Bitte die frühere vorher beenden oder die Spalte auslassen.`
  }
}

function asWords(labels: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, [label]]))
}
