import type { AllianceSeed, MemberSeed } from '#main/usecases/workspace/alliance-seed.ts'
import type { ClockTime } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'

const FOUNDED = localDate('2020-01-01')

/** An alliance with three members, for tests that need one but not a particular one. Persons are invented. */
export const SMALL_ALLIANCE: AllianceSeed = {
  alliance: {
    name: 'Fachkräfteallianz Musterkreis',
    shortName: 'FKA Musterkreis',
    region: 'Musterkreis',
    foundedOn: FOUNDED,
    address: { street: 'Markt 1', postalCode: '09999', city: 'Musterstadt' },
    placeOfSignature: 'Musterstadt',
    email: 'allianz@example.org',
    phone: '',
    website: '',
    filePrefix: 'FKA-MK',
    corpusChristi: false,
    closeOfBusiness: '17:00' as ClockTime,
    fundingNote: '',
  },
  rules: { source: 'none', validFrom: FOUNDED, options: {} },
  actionPlans: [
    {
      title: 'Handlungskonzept Musterkreis',
      revision: '2025',
      resolvedOn: FOUNDED,
      signedOn: null,
      validFrom: FOUNDED,
      validUntil: null,
      fields: [{ key: 'field-1', number: 1, title: 'Ausbildung stärken' }],
    },
  ],
  members: [aMember('mk', 'Landkreis Musterkreis', true), aMember('hwk', 'Ärztekammer Muster'), aMember('ihk', 'IHK Muster')],
  bodies: [],
  projects: [],
}

function aMember(key: string, name: string, isManaging = false): MemberSeed {
  const period = { validFrom: FOUNDED, validUntil: null }
  return {
    key,
    name,
    shortName: key.toUpperCase(),
    organizationType: 'other',
    interestGroup: 'public',
    address: { street: '', postalCode: '', city: '' },
    email: `${key}@example.org`,
    website: '',
    representedBy: '',
    memberships: [{ ...period, kind: 'voting' }],
    managing: isManaging ? [period] : [],
    people: [
      {
        salutation: 'Frau',
        title: '',
        firstName: 'Erika',
        lastName: `Beispiel-${key}`,
        position: 'Leitung',
        email: `leitung-${key}@example.org`,
        phone: '',
        roles: [{ role: 'representative', rank: 1, validFrom: FOUNDED }],
      },
    ],
  }
}
