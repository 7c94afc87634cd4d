import type { InterestGroup, MembershipKind, OrganizationType } from '../../domain/members/member.ts'
import type { RepresentationRole } from '../../domain/members/person.ts'

export const MEMBERSHIP_LABELS: Readonly<Record<MembershipKind, string>> = {
  voting: 'stimmberechtigt',
  advisory: 'beratend',
  'network-partner': 'Netzwerkpartner',
}

export const ORGANIZATION_LABELS: Readonly<Record<OrganizationType, string>> = {
  'employment-agency': 'Arbeitsagentur',
  jobcenter: 'Jobcenter',
  chamber: 'Kammer',
  municipality: 'Kommune',
  union: 'Gewerkschaft',
  welfare: 'Wohlfahrtsverband',
  'business-association': 'Wirtschaftsverband',
  'economic-development': 'Wirtschaftsförderung',
  'school-authority': 'Schulverwaltung',
  university: 'Hochschule',
  other: 'Sonstige',
}

export const INTEREST_LABELS: Readonly<Record<InterestGroup, string>> = {
  public: 'öffentliche Hand',
  business: 'Wirtschaft',
  'social-partner': 'Sozialpartner',
  'civil-society': 'Zivilgesellschaft',
}

export const REPRESENTATION_LABELS: Readonly<Record<RepresentationRole, string>> = {
  representative: 'Vertretung',
  deputy: 'Stellvertretung',
  'authorized-signatory': 'zeichnungsberechtigt',
}

export const memberWords = {
  title: 'Mitglieder',
  lead: (voting: number, day: string) => `${voting} stimmberechtigt am ${day}; jedes Mitglied hat eine Stimme.`,
  one: 'Mitglied',
  many: 'Mitglieder',
  organization: 'Organisation',
  kind: 'Stellung',
  representative: 'Vertretung',
  deputies: 'Stellvertretung',
  since: 'Mitglied seit',
  managing: 'geschäftsführend',
  on: 'Stand am',
  emptyTitle: 'An diesem Tag gab es keine Mitglieder',
  emptyText: 'Wählen Sie oben einen anderen Tag.',
  exportList: 'Mitgliederliste (Excel)',

  contact: 'Kontakt',
  address: 'Anschrift',
  street: 'Straße und Hausnummer',
  postalCode: 'Postleitzahl',
  city: 'Ort',
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Internet',
  position: 'Funktion',
  organizationType: 'Art der Organisation',
  interestGroup: 'Interessengruppe',
  representedBy: 'Repräsentiert durch',
  membership: 'Mitgliedschaft',
  managingTerm: 'Geschäftsführung',
  from: (day: string) => `seit ${day}`,
  fromUntil: (from: string, until: string) => `${from} bis ${until}`,
  people: 'Personen',
  deputyRank: (rank: number) => `${rank}. Stellvertretung`,
  noRole: 'ohne Funktion in der Allianz',
  nobody: 'Noch niemand benannt',
  nobodyText: 'Ohne eine benannte Vertretung kann dieses Mitglied nicht abstimmen.',

  changeContact: 'Kontaktdaten ändern',
  changePerson: (name: string) => `Kontaktdaten von ${name} ändern`,
  save: 'Kontaktdaten speichern',
  saved: (name: string) => `Kontaktdaten gespeichert: ${name}`,
  undone: (name: string) => `Kontaktdaten wieder wie vorher: ${name}`,
  emailWrong: 'Das ist keine E-Mail-Adresse. Beispiel: name@example.org',
  contactHelp: 'Name und Mitgliedschaft ändern sich nur durch Beschluss, nicht hier.',
} as const
