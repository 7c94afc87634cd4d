import type { MemberListInput } from '#main/documents/member-list/content.ts'
import type { ProjectListInput } from '#main/documents/project-list/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import { newMembership } from '#shared/domain/members/member.ts'
import type { Person, Representation } from '#shared/domain/members/person.ts'
import { ERZGEBIRGE, FIELD_OF_ACTION, MEMBERS } from './example-alliance.ts'
import { PROJECT } from './example-decision.ts'

const PREPARED_AT = instant('2026-11-20T13:05:00Z')

/** An endorsed, an open and a rejected project in two years; a budget for one of them. */
export const PROJECT_LIST_INPUT: ProjectListInput = {
  alliance: ERZGEBIRGE,
  projects: [
    {
      project: PROJECT,
      fieldOfAction: FIELD_OF_ACTION,
      projectCall: '15. Projektaufruf',
      budgetYear: 2027,
      points: 21,
      rank: 2,
      resolution: { number: 'FKA-ERZ/2026/B-014', resolvedOn: localDate('2026-11-20') },
      statementNumber: 'FKA-ERZ/2026/ST-007',
      funderState: 'beantragt',
      granted: null,
      reportDueOn: localDate('2028-08-31'),
      reportReceivedOn: null,
    },
    {
      project: {
        ...PROJECT,
        number: 'FKA-ERZ/2026/P-012',
        title: '@SUM(A1:A9) Übergänge gestalten & Größe zeigen <Stollberg>',
        sponsor: { memberId: null, name: 'Bildungswerk „Übermorgen“ gGmbH' },
        partners: [],
        startsOn: localDate('2026-06-01'),
        endsOn: localDate('2026-12-31'),
        state: 'submitted',
        finances: {
          ...PROJECT.finances,
          totalCost: cents(5_000_000),
          staffCost: cents(3_500_000),
          materialCost: cents(1_500_000),
          grant: cents(4_500_000),
          ownContribution: cents(500_000),
        },
      },
      fieldOfAction: FIELD_OF_ACTION,
      projectCall: null,
      budgetYear: 2026,
      points: null,
      rank: null,
      resolution: null,
      statementNumber: null,
      funderState: '',
      granted: cents(4_000_000),
      reportDueOn: null,
      reportReceivedOn: null,
    },
    {
      project: { ...PROJECT, number: 'FKA-ERZ/2026/P-009', title: 'Nicht befürwortetes Projekt', state: 'not-endorsed' },
      fieldOfAction: FIELD_OF_ACTION,
      projectCall: '14. Projektaufruf',
      budgetYear: 2027,
      points: 11,
      rank: null,
      resolution: { number: 'FKA-ERZ/2026/B-012', resolvedOn: localDate('2026-09-17') },
      statementNumber: null,
      funderState: '',
      granted: null,
      reportDueOn: null,
      reportReceivedOn: null,
    },
  ],
  budgets: [{ year: 2027, title: 'regional', allocation: cents(34_800_000) }],
  indicators: [
    {
      indicator: {
        id: toId('indicator-1'),
        projectId: PROJECT.id,
        fieldOfActionId: null,
        measureId: null,
        topic: 'results',
        isCumulative: true,
        title: 'begleitete Unternehmen',
        unit: 'Unternehmen',
        target: { digits: 60, decimals: 0 },
      },
      project: PROJECT,
      measurements: [
        {
          id: toId('measurement-1'),
          indicatorId: toId('indicator-1'),
          figure: { digits: 12, decimals: 0 },
          precision: 'about',
          periodFrom: null,
          isDayOfSource: false,
          comment: '',
          importId: null,
          withdrawal: null,
          referenceDate: localDate('2027-06-30'),
          source: 'Sachbericht des Trägers',
          recordedAt: PREPARED_AT,
        },
      ],
    },
  ],
  preparedAt: PREPARED_AT,
}

export const MEMBER_LIST_INPUT: MemberListInput = {
  alliance: ERZGEBIRGE,
  asOf: localDate('2026-11-20'),
  members: MEMBERS.map((member, index) => ({
    member,
    membership: newMembership({
      id: toId(`membership-${index + 1}`),
      memberId: member.id,
      kind: 'voting',
      validFrom: localDate(index === 9 ? '2021-08-18' : '2016-04-01'),
      validUntil: null,
    }),
    isManaging: index === 12,
    people: [examplePerson(index, 'representative', 1), examplePerson(index, 'deputy', 1)],
  })),
  preparedAt: PREPARED_AT,
}

/** An invented person of a member with her dated right to speak for it. */
function examplePerson(
  index: number,
  role: 'representative' | 'deputy',
  rank: number,
): { person: Person; representation: Representation } {
  const member = MEMBERS[index]
  if (member === undefined) throw new Error(`There is no member ${index}`)
  const id = toId<'person'>(`person-${index}-${role}`)
  return {
    person: {
      id,
      memberId: member.id,
      salutation: '',
      title: index === 0 ? 'Dr.' : '',
      firstName: role === 'deputy' ? 'Änne' : 'Kim',
      lastName: `Beispiel-${index + 1}`,
      position: role === 'deputy' ? 'Referat' : 'Leitung',
      email: `${role}${index + 1}@example.org`,
      phone: '+49 3733 000-1',
    },
    representation: {
      id: toId(`representation-${index}-${role}`),
      memberId: member.id,
      personId: id,
      role,
      rank,
      validFrom: localDate('2024-01-01'),
      validUntil: null,
    },
  }
}
