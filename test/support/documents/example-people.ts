import type { AccessReportInput } from '#main/documents/access-report/content.ts'
import type { AttendanceTemplateInput } from '#main/documents/attendance-template/content.ts'
import type { DistributionListInput } from '#main/documents/distribution-list/content.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { noProtection } from '#shared/domain/members/person.ts'
import { ERZGEBIRGE, MEMBERS } from './example-alliance.ts'
import { MEMBER_LIST_INPUT } from './example-lists.ts'

const { members: LISTED, preparedAt: PREPARED_AT } = MEMBER_LIST_INPUT
const [FIRST] = LISTED
if (FIRST?.people[0] === undefined) throw new Error('There is nobody in the member list')
const { person } = FIRST.people[0]

/** The alliance's Verteiler: two people per member, the last one with nobody named, one name that begins like a formula. */
export const DISTRIBUTION_LIST_INPUT: DistributionListInput = {
  alliance: ERZGEBIRGE,
  bodyName: ERZGEBIRGE.name,
  asOf: localDate('2026-11-20'),
  recipients: LISTED.flatMap(({ member, people }, index): DistributionListInput['recipients'] =>
    index === LISTED.length - 1
      ? [{ memberName: `=${member.name}`, memberEmail: member.email, person: null, role: null }]
      : people.map((entry) => ({
          memberName: member.name,
          memberEmail: member.email,
          person: entry.person,
          role: entry.representation.role,
        })),
  ),
  preparedAt: PREPARED_AT,
}

export const ATTENDANCE_TEMPLATE_INPUT: AttendanceTemplateInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [MEMBERS.at(-1)?.name ?? ''],
  bodyName: 'Arbeitskreis Schule-Wirtschaft',
  asOf: localDate('2026-11-20'),
  seats: LISTED.slice(0, 6).map(({ member, people }, index) => ({
    memberName: member.name,
    people: people.map(({ person: { firstName, lastName } }) => `${firstName} ${lastName}`),
    hasVote: index !== 5,
  })),
  preparedAt: PREPARED_AT,
}

/** Somebody who has spoken and voted for years. */
export const ACCESS_REPORT_INPUT: AccessReportInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [MEMBERS.at(-1)?.name ?? ''],
  person,
  member: FIRST.member,
  protection: {
    ...noProtection(person.id),
    informedOn: localDate('2024-01-15'),
    consentedOn: localDate('2024-01-20'),
    retainedUntil: localDate('2028-12-31'),
  },
  roles: [
    { role: 'representative', validFrom: localDate('2019-01-01'), validUntil: null, powerOfAttorney: 'Vollmacht 2019.pdf' },
    { role: 'deputy', validFrom: localDate('2016-04-01'), validUntil: localDate('2018-12-31'), powerOfAttorney: null },
  ],
  seats: [{ title: 'Arbeitskreis Schule-Wirtschaft', validFrom: localDate('2019-01-01'), validUntil: null }],
  traces: Array.from({ length: 40 }, (_, index) => ({
    at: instant(`20${17 + Math.floor(index / 5)}-0${(index % 5) + 3}-12T09:30:00Z`),
    what: index % 3 === 0 ? 'Teilnahme an einer Sitzung' : 'Rückmeldung in einem Umlaufverfahren',
    where: `FKA-ERZ/20${17 + Math.floor(index / 5)}/${index % 3 === 0 ? 'S' : 'U'}-00${(index % 5) + 1}`,
  })),
  changes: [
    { at: instant('2024-01-15T08:00:00Z'), what: 'Datenschutz-Angaben geändert' },
    { at: instant('2025-06-02T08:00:00Z'), what: 'Kontaktdaten einer Person geändert' },
  ],
  earlierContacts: [{ email: 'frueher@example.org', phone: '03733 000-111' }],
  preparedAt: PREPARED_AT,
}

/** Somebody who was entered and whose contact data were erased. */
export const EMPTY_ACCESS_REPORT: AccessReportInput = {
  ...ACCESS_REPORT_INPUT,
  managingMembers: [],
  person: { ...person, position: '', email: '', phone: '' },
  protection: { ...noProtection(person.id), erasedAt: PREPARED_AT },
  roles: [],
  seats: [],
  traces: [],
  changes: [],
  earlierContacts: [],
}
