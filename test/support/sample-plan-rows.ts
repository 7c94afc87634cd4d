import type { SampleTable } from './sample-table.ts'

const T2 = '2026-11-10T09:15:00.000Z'

const TEXT = {
  foreword: 'Fachkräfte sichern heißt gemeinsam handeln.',
  guidingGoal: '',
  subgoals: ['Zuwanderung begleiten'],
  challenges: [],
  chapters: [
    {
      key: 'economy',
      part: 'situation',
      heading: 'Wirtschaftsstruktur',
      text: 'Kleine Betriebe.',
      topic: 'economy',
      resolutionIds: [],
    },
  ],
  fields: [
    {
      key: 'f4',
      fieldOfActionId: 'fa1',
      continues: [],
      number: 4,
      title: 'Heimkehrer / Zuwanderung',
      isCrossCutting: false,
      goals: ['Ankommen erleichtern'],
      approaches: [],
      futureApproaches: '',
      networking: [],
      strategyGoals: [{ strategyId: 'sg1', goalKey: 'talente' }],
    },
  ],
  droppedFields: [],
  strategyIds: ['sg1'],
  sources: [],
  attachments: [],
}

/** Rows of the Handlungskonzept: strategies, revisions, measures, indicators, evaluations. */
export const PLAN_ROWS: readonly SampleTable[] = [
  [
    'strategy',
    [
      {
        strategy_id: 'sg1',
        title: 'Fachkräftestrategie Sachsen 2030',
        publisher: 'Freistaat Sachsen',
        year: 2019,
        goals: JSON.stringify([{ key: 'talente', title: 'Talente gewinnen' }]),
        version: 1,
      },
    ],
  ],
  [
    'revision',
    [
      {
        revision_id: 'rv1',
        action_plan_id: 'ap1',
        based_on_id: null,
        revision: '2024',
        title: 'Handlungskonzept',
        text: JSON.stringify(TEXT),
        resolution_id: null,
        started_at: T2,
        version: 1,
      },
    ],
  ],
  [
    'measure',
    [
      {
        measure_id: 'ms1',
        field_of_action_id: 'fa1',
        kind: 'event-format',
        title: 'Welcome-Hutzn',
        description: 'Abende für Neubürger',
        criteria: '',
        results: '',
        funded_by: '',
        starts_on: '2022-01-01',
        ends_on: null,
        version: 1,
      },
    ],
  ],
  ['measure_actor', [{ measure_id: 'ms1', position: 1, member_id: 'm1', name: 'WFE' }]],
  [
    'measure_event',
    [
      {
        measure_event_id: 'mv1',
        measure_id: 'ms1',
        title: '',
        held_from_on: '2026-09-18',
        held_until_on: null,
        place: 'Stollberg',
        remark: '',
        version: 1,
      },
    ],
  ],
  [
    'indicator',
    [
      {
        indicator_id: 'in1',
        title: 'begleitete Betriebe',
        unit: 'Betriebe',
        topic: 'results',
        field_of_action_id: null,
        project_id: 'pr1',
        measure_id: null,
        is_cumulative: 1,
        target_digits: 60,
        target_decimals: 0,
      },
    ],
  ],
  ['measurement_import', [{ measurement_import_id: 'mi1', at: T2, file_name: 'messwerte.xlsx', undone_at: null }]],
  [
    'measurement',
    [
      {
        measurement_id: 'mt1',
        indicator_id: 'in1',
        digits: 125,
        decimals: 1,
        precision: 'about',
        period_from_on: '2027-01-01',
        reference_on: '2027-06-30',
        is_day_of_source: 0,
        taken_from: 'Sachbericht',
        comment: '',
        recorded_at: T2,
        measurement_import_id: 'mi1',
      },
    ],
  ],
  [
    'measurement_withdrawal',
    [{ measurement_id: 'mt1', withdrawn_at: '2027-07-02T08:00:00.000Z', reason: 'In der falschen Zeile gelesen' }],
  ],
  [
    'evaluation',
    [
      {
        evaluation_id: 'ev1',
        project_id: 'pr1',
        field_of_action_id: null,
        year: 2027,
        goal: 'Betriebe begleiten',
        target_group: 'Kleine Betriebe',
        standing: '',
        results: '',
        outlook: '',
        due_on: '2028-03-31',
        finished_on: null,
        version: 1,
      },
    ],
  ],
]
