import type { Instant } from '#shared/basics/instant.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import type { MeasureEvent } from '#shared/domain/action-plan/measure.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { formatCount } from '#shared/wording/numbers.ts'
import { evaluationBlocks } from '../action-plan/evaluation-part.ts'
import { eventTable, projectBlocks } from '../action-plan/fields.ts'
import { contradictionNotes, figureTable, numberCharts } from '../action-plan/figures.ts'
import type { PlanProject } from '../action-plan/input.ts'
import { fact, facts, heading, list, note, paragraph, plain, when } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What the Jahresbericht says: the evaluations, figures and events of one year, field by field. */
export interface YearlyReportInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly year: number
  /** The revision whose fields it follows: „2024“; empty where no plan was in force. */
  readonly revision: string
  readonly fields: readonly ReportedField[]
  /** Figures of the region of that year. */
  readonly region: readonly IndicatorSeries[]
  readonly preparedAt: Instant
}

export interface ReportedField {
  readonly number: number
  readonly title: string
  /** Those that ran in the year, each with its evaluation of that year. */
  readonly projects: readonly PlanProject[]
  readonly evaluation: Evaluation | null
  readonly events: readonly (MeasureEvent & { readonly format: string })[]
  /** Of measures and of the field itself. */
  readonly series: readonly IndicatorSeries[]
}

export function yearlyReportPaper(input: YearlyReportInput): Paper {
  const { alliance, year, preparedAt } = input
  return {
    title: `Jahresbericht ${year}`,
    subject: `Evaluierung des Handlungskonzepts im Jahr ${year}`,
    creator: alliance.name,
    fileReference: `Jahresbericht ${year}`,
    issuedAt: preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: numberCharts(reportBlocks(input)),
  }
}

function reportBlocks(input: YearlyReportInput): readonly Block[] {
  const { alliance, managingMembers, year, revision, fields, region, preparedAt } = input
  const basis = revision === '' ? '' : `Handlungskonzept, Fassung ${revision} · `
  return [
    letterheadOf(alliance, managingMembers),
    { kind: 'title', text: `Jahresbericht ${year}`, subtitle: `${basis}Stand ${formatDateLong(dateOf(preparedAt))}` },
    heading('1 Überblick'),
    ...overviewBlocks(input),
    ...fields.flatMap((field, index) => reportedField(field, index + 2, year)),
    heading(`${fields.length + 2} Zahlen der Region`),
    ...(region.length === 0
      ? [paragraph(plain(`Für ${year} ist kein Messwert der Region eingetragen.`))]
      : [figureTable(`Zahlen der Region ${year}`, region), ...contradictionNotes(region)]),
  ]
}

function overviewBlocks({ year, fields, region }: YearlyReportInput): readonly Block[] {
  const projects = fields.flatMap((field) => field.projects)
  const events = fields.flatMap((field) => field.events)
  const evaluated = projects.filter(({ evaluation }) => evaluation !== null)
  const open = projects.filter(({ evaluation }) => evaluation === null)
  const figures = [...region, ...fields.flatMap(({ series }) => series), ...projects.flatMap(({ series }) => series)]
  return [
    ...when(fields.length === 0, () => [paragraph(plain(`Im Jahr ${year} galt kein Handlungskonzept.`))]),
    facts('Überblick', [
      fact('Handlungsfelder', String(fields.length)),
      fact('Projekte', `${formatCount(projects.length, 'lief', 'liefen')} in diesem Jahr`),
      fact('Evaluiert', `${evaluated.length} von ${projects.length}`),
      fact('Veranstaltungen', String(events.length)),
      fact('Messwerte', String(figures.reduce((sum, { measurements }) => sum + measurements.length, 0))),
    ]),
    ...when(open.length > 0, () => [paragraph(plain(`Für ${year} noch nicht evaluiert:`)), list(open.map(({ title }) => title))]),
  ]
}

function reportedField(field: ReportedField, number: number, year: number): readonly Block[] {
  const { projects, evaluation, events, series } = field
  return [
    heading(`${number} Handlungsfeld ${field.number}: ${field.title}`),
    ...(evaluation === null ? [] : evaluationBlocks(evaluation)),
    ...when(evaluation === null && projects.length > 0, () => [note(`Das Handlungsfeld ist für ${year} noch nicht evaluiert.`)]),
    ...when(projects.length === 0, () => [paragraph(plain(`Im Jahr ${year} lief kein Projekt in diesem Feld.`))]),
    ...projects.flatMap((project) => projectBlocks(project, 2)),
    ...when(events.length > 0, () => [heading('Veranstaltungen', 2), eventTable(events)]),
    ...when(series.length > 0, () => [
      heading('Zahlen zu Maßnahmen', 2),
      figureTable(`Zahlen zu Maßnahmen in Handlungsfeld ${field.number}`, series),
      ...contradictionNotes(series),
    ]),
  ]
}

/** Parts of the file name. */
export function yearlyReportFileParts({ alliance, year }: YearlyReportInput): readonly string[] {
  return ['Jahresbericht', alliance.shortName, String(year)]
}
