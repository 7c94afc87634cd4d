import type { ActionPlanInput, PlanField } from '#main/documents/action-plan/input.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { compareRevisions } from '#shared/domain/action-plan/compare-revisions.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import { EMPTY_TEXT, type FieldText, type RevisionText } from '#shared/domain/action-plan/revision.ts'
import { fieldMap } from '#shared/wording/charts/field-map.ts'
import { memberMatrix } from '#shared/wording/charts/member-matrix.ts'
import { chartSource, fieldMapSource } from '#shared/wording/plans.ts'
import { ERZGEBIRGE, MEMBERS } from './example-alliance.ts'
import { exampleSeries, inYear } from './example-series.ts'

const RESOLVED_ON = localDate('2024-06-06')
const REPORT_2022 = ['2022-09-15', 'Handlungskonzept 2022', { isDayOfSource: true, precision: 'about' }] as const
const REPORT_2024 = ['2024-06-06', 'Handlungskonzept 2024', { isDayOfSource: true, precision: 'about' }] as const

const OLD_FIELD: FieldText = {
  key: 'field-1',
  fieldOfActionId: toId('field-2022-1'),
  continues: [],
  number: 1,
  title: 'Fachkräftenachwuchs',
  isCrossCutting: false,
  goals: ['Junge Menschen gewinnen'],
  approaches: [],
  futureApproaches: '',
  networking: ['Arbeitskreis Schule-Wirtschaft'],
  strategyGoals: [],
}

const FIELD: FieldText = {
  ...OLD_FIELD,
  fieldOfActionId: toId('field-2024-1'),
  continues: [toId('field-2022-1')],
  goals: ['Junge Menschen für Ausbildung und duales Studium gewinnen'],
  approaches: ['Unternehmen und Gymnasien zusammenbringen'],
  futureApproaches: 'Angebote sollen gemeinsam abgestimmt werden.\n\nAuch Jugendliche von außerhalb werden angesprochen.',
}

const DIGITAL: FieldText = {
  ...OLD_FIELD,
  key: 'field-6',
  fieldOfActionId: toId('field-2024-6'),
  continues: [],
  number: 6,
  title: 'Digitalisierung',
  isCrossCutting: true,
  goals: ['Digitale Werkzeuge in allen Feldern nutzen'],
  networking: [],
}

const TEXT: RevisionText = {
  foreword: 'Fachkräfte gewinnen wir gemeinsam.\n\nDieses Handlungskonzept sagt, woran wir arbeiten.',
  guidingGoal: 'Den Wirtschaftsstandort stärken.',
  subgoals: ['Arbeitslosigkeit senken', 'Aus- und Weiterbildung stärken'],
  challenges: [{ title: 'Weniger Nachwuchs', text: 'Die Jahrgänge werden kleiner.' }],
  chapters: [
    {
      key: 'economy',
      part: 'situation',
      heading: 'Wirtschaftsstruktur',
      text: 'Viele kleine Betriebe.',
      topic: 'economy',
      resolutionIds: [],
    },
    {
      key: 'general',
      part: 'alliance',
      heading: 'Allgemeines',
      text: 'Das Netzwerk besteht seit 2014.',
      topic: null,
      resolutionIds: [],
    },
    {
      key: 'strategy',
      part: 'alliance',
      heading: 'Strategie und Ziele',
      text: 'Grundlage ist die Strategie des Landes.',
      topic: null,
      resolutionIds: [],
    },
    {
      key: 'introduction',
      part: 'fields',
      heading: 'Einleitung',
      text: 'Die Felder richten sich nach der Lage.',
      topic: null,
      resolutionIds: [],
    },
    {
      key: 'organization',
      part: 'organization',
      heading: 'Organisation',
      text: 'Es gilt § 3 der Netzwerkvereinbarung.',
      topic: null,
      resolutionIds: [],
    },
    {
      key: 'closing',
      part: 'closing',
      heading: 'Schlussbestimmung',
      text: 'Die Mitglieder haben diese Fortschreibung beschlossen.',
      topic: null,
      resolutionIds: [],
    },
  ],
  fields: [FIELD, DIGITAL],
  droppedFields: [],
  strategyIds: [toId('strategy-1')],
  sources: ['Freistaat Sachsen: Fachkräftestrategie Sachsen 2030 (2019)'],
  attachments: ['Statistik-Steckbrief Erzgebirgskreis'],
}

const EVALUATION: Evaluation = {
  id: toId('evaluation-1'),
  projectId: toId('project-1'),
  fieldOfActionId: null,
  year: 2023,
  parts: {
    goal: 'Das duale Studium bekannter machen.',
    targetGroup: 'Jugendliche an Gymnasien.',
    currentState: 'Das Projekt läuft.\n\nDie nächste Messe wird vorbereitet.',
    results: '18 Veranstaltungen erreichten rund 725 Jugendliche.',
    outlook: 'Die Zusammenarbeit wird fortgesetzt.',
  },
  dueOn: localDate('2024-03-31'),
  finishedOn: localDate('2024-05-31'),
}

const PROJECT_SERIES = exampleSeries(
  'erreichte Schülerinnen und Schüler',
  'Personen',
  [inYear('560', 2022, 'Handlungskonzept 2024'), inYear('725', 2023, 'Handlungskonzept 2024')],
  { projectId: toId('project-1'), target: { digits: 500, decimals: 0 } },
)

const NEXT_GENERATION: PlanField = {
  text: FIELD,
  strategyGoals: ['Fachkräftestrategie Sachsen 2030: Fachkräfte ausbilden'],
  projects: [
    {
      title: 'Karriere Dual – für Gymnasiasten',
      sponsor: 'Wirtschaftsförderung Erzgebirge GmbH',
      partners: ['IHK Chemnitz, Regionalkammer Erzgebirge'],
      startsOn: localDate('2018-03-01'),
      endsOn: localDate('2024-12-31'),
      evaluation: EVALUATION,
      series: [PROJECT_SERIES],
    },
  ],
  measures: [
    {
      measure: {
        id: toId('measure-1'),
        fieldOfActionId: toId('field-2024-1'),
        kind: 'event-format',
        title: 'Studienmesse',
        description: 'Jährlich.',
        criteria: '',
        results: '',
        fundedBy: 'SMWA-Pauschale',
        startsOn: null,
        endsOn: null,
        actors: [{ memberId: null, name: 'Wirtschaftsförderung Erzgebirge GmbH' }],
      },
      version: 1,
      field: { id: toId('field-2024-1'), number: 1, title: FIELD.title, revision: '2024' },
      events: [
        {
          id: toId('event-1'),
          measureId: toId('measure-1'),
          title: '',
          heldFrom: localDate('2023-06-09'),
          heldUntil: localDate('2023-06-10'),
          place: 'Annaberg-Buchholz',
          remark: 'mit 40 Ständen',
          version: 1,
        },
      ],
      series: [exampleSeries('Stände', 'Stände', [['40', '2023-06-10', 'Zählung']], { measureId: toId('measure-1') })],
    },
  ],
  series: [],
  evaluation: {
    ...EVALUATION,
    projectId: null,
    fieldOfActionId: toId('field-2024-1'),
    parts: { ...EVALUATION.parts, goal: '', targetGroup: '', currentState: '' },
  },
}

/** The revision of 2024 in short: two fields, one of them cross-cutting, reports that contradict each other, a project with figures. */
export const ACTION_PLAN_INPUT: ActionPlanInput = {
  alliance: ERZGEBIRGE,
  managingMembers: ['Wirtschaftsförderung Erzgebirge GmbH'],
  title: 'Handlungskonzept zur regionalen Fachkräftesicherung',
  revision: '2024',
  adoption: {
    resolvedOn: RESOLVED_ON,
    signedOn: localDate('2024-06-10'),
    validFrom: RESOLVED_ON,
    resolution: { number: 'FKA-ERZ/2024/B-003', sentence: 'Angenommen: 13 von 13 Ja, einstimmig.' },
  },
  text: TEXT,
  asOf: RESOLVED_ON,
  members: MEMBERS.map(({ name, interestGroup, representedBy }, index) => ({
    name,
    interestGroup,
    representedBy,
    since: localDate('2014-01-16'),
    isManaging: index === MEMBERS.length - 1,
  })),
  strategies: [
    {
      id: toId('strategy-1'),
      title: 'Fachkräftestrategie Sachsen 2030',
      publisher: 'Freistaat Sachsen',
      year: 2019,
      goals: [{ key: 'ausbilden', title: 'Fachkräfte ausbilden' }],
    },
  ],
  series: [
    exampleSeries('Betriebe', 'Betriebe', [
      ['15.500', ...REPORT_2022],
      ['14.300', ...REPORT_2024],
    ]),
    exampleSeries('Arbeitslosenquote', '%', [inYear('8,5', 2016, 'Statistik'), inYear('4,5', 2021, 'Statistik')]),
  ],
  fields: [NEXT_GENERATION, { text: DIGITAL, strategyGoals: [], projects: [], measures: [], series: [], evaluation: null }],
  charts: {
    fieldMap: fieldMap(
      [
        {
          number: 1,
          title: FIELD.title,
          projects: [
            {
              number: 'FKA-ERZ/2018/P-001',
              title: 'Karriere Dual',
              startsOn: localDate('2018-03-01'),
              endsOn: localDate('2024-12-31'),
              isOpen: true,
              state: 'läuft',
            },
          ],
        },
        { number: 6, title: DIGITAL.title, projects: [] },
      ],
      fieldMapSource(RESOLVED_ON),
    ),
    memberMatrix: memberMatrix(
      [FIELD, DIGITAL],
      MEMBERS.map(({ name }, index) => ({ member: name, counts: [index === MEMBERS.length - 1 ? 2 : 0, 0] })),
      chartSource(RESOLVED_ON),
    ),
  },
  droppedFields: [{ number: 3, title: 'Qualifizierung / Weiterbildung', reason: 'Kein Projekt im Feld.' }],
  changes: compareRevisions(
    { revision: '2022', text: { ...TEXT, foreword: 'Früher.', fields: [OLD_FIELD], attachments: [] } },
    { revision: '2024', text: TEXT },
  ),
  signatories: [
    {
      personId: null,
      name: 'Robin Beispiel',
      position: 'Geschäftsführung',
      organization: 'Wirtschaftsförderung Erzgebirge GmbH',
      capacity: 'managing-member',
    },
  ],
  preparedAt: instant('2024-06-11T07:00:00Z'),
  journalHead: null,
}

/** The very first draft: a title and nothing else. */
export const EMPTY_PLAN_INPUT: ActionPlanInput = {
  ...ACTION_PLAN_INPUT,
  adoption: null,
  text: EMPTY_TEXT,
  members: [],
  strategies: [],
  series: [],
  fields: [],
  charts: null,
  droppedFields: [],
  changes: null,
  signatories: [],
}

const LONG = 'Wirtschaftsförderungsgesellschaft für Fachkräfteentwicklungsmaßnahmen im ländlichen Raum und für alle Berufe'

/** Much of everything: long names, long texts, two who sign, no day of signing yet. */
export const LONG_PLAN_INPUT: ActionPlanInput = {
  ...ACTION_PLAN_INPUT,
  title: `${ACTION_PLAN_INPUT.title} – ${LONG}`,
  adoption: { resolvedOn: RESOLVED_ON, signedOn: null, validFrom: RESOLVED_ON, resolution: null },
  text: { ...TEXT, foreword: Array.from({ length: 30 }, () => `${LONG}. `.repeat(3)).join('\n\n') },
  members: [...ACTION_PLAN_INPUT.members, ...ACTION_PLAN_INPUT.members].map((member) => ({
    ...member,
    name: `${member.name} – ${LONG}`,
  })),
  series: ACTION_PLAN_INPUT.series.map((one) => ({
    ...one,
    measurements: one.measurements.map((each) => ({ ...each, source: LONG, comment: LONG })),
  })),
  fields: [
    {
      ...NEXT_GENERATION,
      text: { ...FIELD, title: LONG, networking: Array.from({ length: 40 }, () => LONG) },
      projects: Array.from({ length: 3 }, () => NEXT_GENERATION.projects).flat(),
      measures: Array.from({ length: 12 }, () => NEXT_GENERATION.measures).flat(),
    },
  ],
  signatories: [...ACTION_PLAN_INPUT.signatories, ...ACTION_PLAN_INPUT.signatories].map((one) => ({
    ...one,
    organization: LONG,
  })),
}
