import type { CompletionRequestInput } from '#main/documents/completion-request/content.ts'
import type { MemberVersionInput } from '#main/documents/member-version/content.ts'
import type { RankingListInput } from '#main/documents/ranking-list/content.ts'
import type { ScoreSheetInput } from '#main/documents/score-sheet/content.ts'
import type { SponsorNotificationInput } from '#main/documents/sponsor-notification/content.ts'
import type { StatementRegisterInput } from '#main/documents/statement-register/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import type { RankingLine } from '#shared/domain/projects/assessment.ts'
import { toMemberVersion } from '#shared/domain/projects/member-version.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { ERZGEBIRGE, exampleMember, FIELD_OF_ACTION } from './example-alliance.ts'
import { exampleResolution, PROJECT } from './example-decision.ts'
import { STATEMENT_INPUT, TWO_SIGNATURES } from './example-statement.ts'

const PREPARED_AT = instant('2027-02-12T09:30:00Z')
const WRITERS = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13).name],
  contact: STATEMENT_INPUT.contact,
  signatory: {
    personId: null,
    name: 'Alex Muster',
    position: 'Geschäftsführung',
    organization: exampleMember(13).name,
    capacity: 'managing-member',
  },
} as const

export const MEMBER_VERSION_INPUT: MemberVersionInput = {
  alliance: ERZGEBIRGE,
  managingMembers: WRITERS.managingMembers,
  application: toMemberVersion(PROJECT),
  fieldOfAction: FIELD_OF_ACTION,
  projectCall: '16. Projektaufruf',
  attachments: ['Projektbeschreibung.pdf', 'Absichtserklärung Größe & Söhne <Süd>.pdf'],
  preparedAt: PREPARED_AT,
}

export const COMPLETION_REQUEST_INPUT: CompletionRequestInput = {
  ...WRITERS,
  project: PROJECT,
  request: {
    id: toId('request-1'),
    projectId: PROJECT.id,
    items: ['description-61033', 'own-contribution-proven'],
    text: 'Bitte auch die Unterschrift der Leitung nachreichen.',
    sentOn: localDate('2027-02-12'),
    dueOn: localDate('2027-02-26'),
    settledOn: null,
  },
  preparedAt: PREPARED_AT,
}

export const SPONSOR_NOTIFICATION_INPUT: SponsorNotificationInput = {
  ...WRITERS,
  project: PROJECT,
  resolution: exampleResolution('jjjjnjjkjejkb'),
  ranking: { rank: 2, of: 5, isBelowBudget: false },
  statement: { ...TWO_SIGNATURES.statement, number: 'FKA-ERZ/2027/ST-002' },
  preparedAt: PREPARED_AT,
}

const CATALOGUE: ScoreSheetInput['catalogue'] = {
  id: toId('catalogue-1'),
  edition: 2,
  title: 'Kriterienkatalog 2027',
  validFrom: localDate('2027-01-01'),
  minimumPercent: 50,
  criteria: [
    {
      id: 'need',
      title: 'Regionaler Bedarf',
      help: 'Wie groß ist der Bedarf, und ist er belegt?',
      weight: 2,
      scaleMax: 4,
      minimum: 2,
    },
    { id: 'fit', title: '=Passung zum Handlungskonzept', help: '', weight: 1, scaleMax: 4, minimum: null },
  ],
}

export const SCORE_SHEET_INPUT: ScoreSheetInput = {
  alliance: ERZGEBIRGE,
  project: PROJECT,
  catalogue: CATALOGUE,
  member: { id: exampleMember(6).id, name: exampleMember(6).name },
  filled: {
    id: toId('sheet-1'),
    projectId: PROJECT.id,
    memberId: exampleMember(6).id,
    catalogueId: CATALOGUE.id,
    personName: 'Kim Beispiel-6',
    way: 'excel',
    receivedAt: PREPARED_AT,
    scores: [{ criterionId: 'need', points: 3, reason: 'Zahlen der Agentur liegen bei.' }],
  },
  preparedAt: PREPARED_AT,
}

const OTHER: Project = {
  ...PROJECT,
  id: toId('project-2'),
  number: 'FKA-ERZ/2026/P-012',
  title: '@Übergänge gestalten',
  shortTitle: 'Übergänge',
}

function rankingLine(project: Project, rank: number, change: Partial<RankingLine> = {}): RankingLine {
  return {
    projectId: project.id,
    rank,
    isTied: false,
    isBelowBudget: false,
    meetsMinimum: true,
    isJointlySupported: rank === 1,
    points: 42 - rank * 5,
    possible: 48,
    raters: 2,
    completeOn: localDate('2026-12-10'),
    bodyOrder: null,
    grant: project.finances.grant,
    ...change,
  }
}

export const RANKING_LIST_INPUT: RankingListInput = {
  alliance: ERZGEBIRGE,
  call: {
    id: toId('call-1'),
    number: '1/2027',
    title: '16. Projektaufruf',
    focus: 'Fachkräfte aus dem Ausland',
    budgetYear: 2027,
    budgetTitle: 'regional',
    budget: cents(20_000_000),
    publishedOn: localDate('2026-11-02'),
    submissionDeadline: localDate('2026-12-16'),
    presentedOn: localDate('2027-02-11'),
    latestEnd: localDate('2028-12-31'),
    channel: 'SAB-Förderportal',
  },
  ranking: {
    id: toId('ranking-1'),
    projectCallId: toId('call-1'),
    budget: cents(20_000_000),
    jointBonusPercent: null,
    drawnAt: PREPARED_AT,
    lines: [rankingLine(PROJECT, 1), rankingLine(OTHER, 2, { isBelowBudget: true, meetsMinimum: false })],
    resolutionId: null,
  },
  lines: [
    { line: rankingLine(PROJECT, 1), project: PROJECT, ground: null },
    { line: rankingLine(OTHER, 2, { isBelowBudget: true, meetsMinimum: false }), project: OTHER, ground: 'points' },
  ],
  resolution: { number: 'FKA-ERZ/2027/B-003', resolvedOn: localDate('2027-02-11') },
  preparedAt: PREPARED_AT,
}

export const STATEMENT_REGISTER_INPUT: StatementRegisterInput = {
  alliance: ERZGEBIRGE,
  statements: [
    {
      statement: STATEMENT_INPUT.statement,
      projectNumber: PROJECT.number,
      projectTitle: PROJECT.title,
      sponsorName: PROJECT.sponsor.name,
      resolutionNumber: 'FKA-ERZ/2026/B-014',
      dispatches: [
        {
          id: toId('dispatch-1'),
          statementId: STATEMENT_INPUT.statement.id,
          sentAt: instant('2026-11-23T08:00:00Z'),
          way: 'email',
          receiver: 'poststelle@example.org',
          remark: '',
          recordedAt: instant('2026-11-23T08:01:00Z'),
        },
      ],
      supersededBy: 'FKA-ERZ/2027/ST-001',
    },
    {
      statement: { ...TWO_SIGNATURES.statement, number: null, state: 'draft', signedOn: null, issued: null },
      projectNumber: OTHER.number,
      projectTitle: OTHER.title,
      sponsorName: '+49 Bildungswerk',
      resolutionNumber: 'FKA-ERZ/2027/B-003',
      dispatches: [],
      supersededBy: null,
    },
  ],
  preparedAt: PREPARED_AT,
}
