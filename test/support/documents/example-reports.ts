import type { FactSheetInput } from '#main/documents/fact-sheet/content.ts'
import type { PlanComparisonInput } from '#main/documents/plan-comparison/content.ts'
import type { YearlyReportInput } from '#main/documents/yearly-report/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { ERZGEBIRGE } from './example-alliance.ts'
import { ACTION_PLAN_INPUT } from './example-plan.ts'
import { exampleSeries, inYear } from './example-series.ts'

const WRITERS = {
  alliance: ERZGEBIRGE,
  managingMembers: ['Wirtschaftsförderung Erzgebirge GmbH'],
  preparedAt: instant('2024-04-02T07:00:00Z'),
}

const [FIELD] = ACTION_PLAN_INPUT.fields
if (FIELD === undefined) throw new Error('The example plan has no field')

const LONG = 'Fachkräfteentwicklungsmaßnahmen im ländlichen Raum. '

/** One field with an evaluated and an open project, an event, figures of the region. */
export const YEARLY_REPORT_INPUT: YearlyReportInput = {
  ...WRITERS,
  year: 2023,
  revision: '2022',
  fields: [
    {
      number: 1,
      title: 'Fachkräftenachwuchs',
      projects: [
        ...FIELD.projects,
        ...FIELD.projects.map((project) => ({ ...project, title: 'Jugendplattform', evaluation: null, series: [] })),
      ],
      evaluation: FIELD.evaluation,
      events: FIELD.measures.flatMap(({ measure, events }) => events.map((event) => ({ ...event, format: measure.title }))),
      series: FIELD.measures.flatMap(({ series }) => series),
    },
    { number: 3, title: 'Qualifizierung / Weiterbildung', projects: [], evaluation: null, events: [], series: [] },
  ],
  region: [exampleSeries('Arbeitslosenquote', '%', [inYear('4,9', 2023, 'Statistik')])],
}

/** A year without a plan. */
export const EMPTY_YEARLY_REPORT: YearlyReportInput = { ...YEARLY_REPORT_INPUT, revision: '', fields: [], region: [] }

/** Long evaluations of many projects. */
export const LONG_YEARLY_REPORT: YearlyReportInput = {
  ...YEARLY_REPORT_INPUT,
  fields: YEARLY_REPORT_INPUT.fields.map((field) => ({
    ...field,
    title: `${field.title} – ${LONG}`,
    projects: [...field.projects, ...field.projects].map((project) => ({
      ...project,
      title: `${project.title} – ${LONG}`,
      evaluation: project.evaluation && {
        ...project.evaluation,
        parts: { ...project.evaluation.parts, results: LONG.repeat(30), outlook: LONG.repeat(30) },
      },
    })),
  })),
}

/** Values of the region and of a project, one of them withdrawn, one pair that contradicts itself, one with decimals, one negative. */
export const FACT_SHEET_INPUT: FactSheetInput = {
  ...WRITERS,
  series: [
    ...ACTION_PLAN_INPUT.series,
    exampleSeries('Geburten abzüglich Sterbefälle', 'Personen', [inYear('−3.800', 2021, '=Statistik()')], {
      topic: 'population',
    }),
    exampleSeries('noch nie gezählt', '', []),
    ...FIELD.projects.flatMap((project) =>
      project.series.map((one) => ({
        ...one,
        subject: { kind: 'project', id: toId<'project'>('project-1'), title: project.title } as const,
        measurements: one.measurements.map((each, index) =>
          index === 0 ? { ...each, withdrawal: { at: WRITERS.preparedAt, reason: 'Doppelt gezählt' } } : each,
        ),
      })),
    ),
  ],
}

const { changes: CHANGES } = ACTION_PLAN_INPUT
if (CHANGES === null) throw new Error('The example plan continues none')

/** A changed and a new field, a changed foreword, long on one side. */
export const PLAN_COMPARISON_INPUT: PlanComparisonInput = {
  ...WRITERS,
  changes: {
    ...CHANGES,
    texts: CHANGES.texts.map((text) =>
      text.key === 'foreword' ? { ...text, before: `${LONG.repeat(8)}\n\n${text.before}` } : text,
    ),
  },
  draft: false,
}
