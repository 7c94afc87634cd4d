import type { Sha256 } from '#shared/basics/bytes.ts'
import { toId } from '#shared/basics/id.ts'
import type { ClockTime } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { ActionPlan, FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import { PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import type { JournalHead } from '#shared/domain/journal/journal-entry.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { aPng } from '../pictures/make-picture.ts'

/** How far the journal was when the examples were issued. */
export const JOURNAL_HEAD: JournalHead = { sequence: 1432, hash: '3f9a1c02e7b84d56'.repeat(4) as Sha256 }

/** The alliance of the examples: a real region with invented contact data. */
export const ERZGEBIRGE: Alliance = {
  id: toId('alliance-1'),
  name: 'Fachkräfteallianz Erzgebirge',
  shortName: 'FKA Erzgebirge',
  region: 'Erzgebirgskreis',
  foundedOn: localDate('2016-04-01'),
  address: { street: 'Musterstraße 16', postalCode: '09456', city: 'Annaberg-Buchholz' },
  placeOfSignature: 'Annaberg-Buchholz',
  email: 'fachkraefteallianz@example.org',
  phone: '03733 000-0',
  website: 'www.example.org',
  filePrefix: 'FKA-ERZ',
  corpusChristi: false,
  closeOfBusiness: '17:00' as ClockTime,
  fundingNote:
    'Die Arbeit der Fachkräfteallianz wird mitfinanziert mit Steuermitteln auf Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.',
  isDemo: true,
  letterhead: PLAIN_LETTERHEAD,
}

/** The same alliance with everything that a letterhead can have. */
export const WITH_LETTERHEAD: Alliance = {
  ...ERZGEBIRGE,
  letterhead: {
    accent: '#1F4E79',
    logo: {
      mediaType: 'image/png',
      base64: aPng(480, 120, [31, 78, 121]).toString('base64'),
      width: 480,
      height: 120,
      altText: 'Logo der Fachkräfteallianz Erzgebirge',
    },
    lines: ['Gemeinsam für Fachkräfte in der Region'],
    contactInHead: true,
    returnLine: 'FKA Erzgebirge · Postfach 1234 · 09456 Annaberg-Buchholz',
    footer: [
      { title: 'Geschäftsstelle', lines: ['Musterstraße 16', '09456 Annaberg-Buchholz', 'Mo–Do 9–15 Uhr'] },
      { title: 'Kontakt', lines: ['Telefon 03733 000-0', 'fachkraefteallianz@example.org', 'www.example.org'] },
      {
        title: 'Träger',
        lines: ['Wirtschaftsförderung Erzgebirge GmbH', 'Amtsgericht Chemnitz HRB 00000', 'Geschäftsführung: M. Muster'],
      },
    ],
  },
}

const MEMBER_NAMES = [
  'Agentur für Arbeit Annaberg-Buchholz',
  'DGB Region Südwestsachsen',
  'Große Kreisstadt Annaberg-Buchholz',
  'Große Kreisstadt Stollberg',
  'IGA Industrie- & Gewerbevereinigung Westerzgebirge e.V.',
  'IHK Chemnitz, Regionalkammer Erzgebirge',
  'Jobcenter Erzgebirgskreis',
  'Kreishandwerkerschaft Erzgebirge',
  'Landesamt für Schule und Bildung, Standort Zwickau',
  'Liga der freien Wohlfahrtspflege in Sachsen – Kreisarbeitsgemeinschaft Erzgebirge',
  'RBV Regionalbauernverband Erzgebirge e.V.',
  'Verband erzgebirgischer Kunsthandwerker und Spielzeughersteller e.V.',
  'Wirtschaftsförderung Erzgebirge GmbH',
] as const

export const MEMBERS: readonly Member[] = MEMBER_NAMES.map((name, index) => ({
  id: toId(`member-${index + 1}`),
  name,
  shortName: name.split(/[ ,]/)[0] ?? name,
  organizationType: 'other',
  interestGroup: 'public',
  address: { street: `Musterweg ${index + 1}`, postalCode: '09456', city: 'Annaberg-Buchholz' },
  email: `mitglied${index + 1}@example.org`,
  website: '',
  representedBy: index === 9 ? 'Kreisverband Erzgebirge' : '',
}))

export function exampleMember(number: number): Member {
  const member = MEMBERS[number - 1]
  if (member === undefined) throw new Error(`There is no member ${number}`)
  return member
}

export const ACTION_PLAN: ActionPlan = {
  id: toId('action-plan-2024'),
  title: 'Handlungskonzept zur regionalen Fachkräftesicherung',
  revision: '2024',
  resolvedOn: localDate('2024-06-06'),
  signedOn: localDate('2024-06-06'),
  validFrom: localDate('2024-06-06'),
  validUntil: null,
}

export const FIELD_OF_ACTION: FieldOfAction = {
  id: toId('field-4'),
  actionPlanId: ACTION_PLAN.id,
  number: 4,
  title: 'Heimkehrer, Zuwanderung, Willkommenskultur',
}
