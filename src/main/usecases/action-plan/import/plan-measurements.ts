import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { IndicatorSeries, NewMeasurement } from '#shared/contract/indicators.ts'
import { type Figure, PRECISIONS, type Precision } from '#shared/domain/action-plan/indicator.ts'
import {
  MEASUREMENT_FIELDS,
  type MeasurementField,
  type MeasurementProblem,
  type MeasurementRow,
} from '#shared/domain/action-plan/measurement-table.ts'
import { formatPeriod, formatWithUnit, PRECISION_LABELS, readFigure, readStoredFigure } from '#shared/wording/figures.ts'
import { plainText } from '#shared/wording/import-fields.ts'
import type { TableCell, TableRow } from '../../../documents/import/table.ts'
import { isSame } from '../measure-indicator.ts'
import { readPeriod } from './read-period.ts'

type Value = Omit<NewMeasurement, 'referenceDate'> & { readonly referenceDate: LocalDate }

/** A row of the preview with the value that it would add. */
export interface PlannedMeasurement {
  readonly shown: MeasurementRow
  readonly value: Value | null
}

export interface MeasurementQuestion {
  readonly rows: readonly TableRow[]
  readonly mapping: readonly (MeasurementField | null)[]
  readonly series: readonly IndicatorSeries[]
  readonly today: LocalDate
}

const REQUIRED = ['indicator', 'value', 'referenceDate', 'source'] as const
const LONGEST = 300

/** Holds every row of a table against the indicators and their values. Changes nothing; asked twice it answers the same. */
export function planMeasurements({ rows, mapping, series, today }: MeasurementQuestion): readonly PlannedMeasurement[] {
  const seen = new Map<string, number>()
  return rows.map(({ row, cells }) => {
    const cellOf = (field: MeasurementField) => cells[mapping.indexOf(field)] ?? null
    const textOf = (field: MeasurementField) => cellOf(field)?.text ?? ''
    const problems: MeasurementProblem[] = [...cellProblems(cellOf), ...unitProblems(series, textOf)]
    const found = indicatorsCalled(series, textOf)
    if (textOf('indicator') !== '' && found.length !== 1) problems.push(unclear(textOf('indicator'), found))
    const [target] = found
    const { value, problems: wrong } = readValue(target?.indicator.id, cellOf, today)
    problems.push(...wrong)
    const key = value === null ? null : keyOf(value)
    const earlier = key === null ? undefined : seen.get(key)
    if (key !== null && earlier !== undefined) problems.push({ code: 'TWICE_IN_FILE', row: earlier })
    else if (key !== null) seen.set(key, row)
    const isKnown = value !== null && target?.measurements.some((known) => isSame(known, value)) === true
    const state = problems.length > 0 ? 'error' : isKnown ? 'known' : 'new'
    const text =
      value === null || target === undefined
        ? textOf('value')
        : `${formatWithUnit(value, target.indicator.unit)}, ${formatPeriod(value)}, ${value.source}`
    return { shown: { row, title: textOf('indicator'), text, state, problems }, value: state === 'new' ? value : null }
  })
}

type CellOf = (field: MeasurementField) => TableCell | null
type TextOf = (field: MeasurementField) => string

function cellProblems(cellOf: CellOf): readonly MeasurementProblem[] {
  return MEASUREMENT_FIELDS.flatMap((field): readonly MeasurementProblem[] => {
    const cell = cellOf(field)
    if (cell?.isFormula === true) return [{ code: 'FORMULA', field }]
    if ((cell?.text.length ?? 0) > LONGEST) return [{ code: 'TOO_LONG', field, most: LONGEST }]
    const isRequired = REQUIRED.some((one) => one === field)
    return isRequired && (cell?.text ?? '') === '' ? [{ code: 'MISSING', field }] : []
  })
}

function indicatorsCalled(series: readonly IndicatorSeries[], textOf: TextOf): readonly IndicatorSeries[] {
  const [title, subject] = [plainText(textOf('indicator')), plainText(textOf('subject'))]
  const called = series.filter(({ indicator }) => plainText(indicator.title) === title)
  return subject === '' ? called : called.filter((one) => plainText(one.subject.title) === subject)
}

function unclear(title: string, found: readonly IndicatorSeries[]): MeasurementProblem {
  if (found.length === 0) return { code: 'UNKNOWN_INDICATOR', title }
  return { code: 'AMBIGUOUS_INDICATOR', title, subjects: found.map(({ subject }) => subject.title) }
}

function unitProblems(series: readonly IndicatorSeries[], textOf: TextOf): readonly MeasurementProblem[] {
  const unit = textOf('unit')
  const [target, other] = indicatorsCalled(series, textOf)
  if (unit === '' || target === undefined || other !== undefined) return []
  const { unit: expected } = target.indicator
  return plainText(unit) === plainText(expected) ? [] : [{ code: 'UNIT_DIFFERS', unit, expected }]
}

function readValue(
  indicatorId: Id<'indicator'> | undefined,
  cellOf: CellOf,
  today: LocalDate,
): { readonly value: Value | null; readonly problems: readonly MeasurementProblem[] } {
  const textOf: TextOf = (field) => cellOf(field)?.text ?? ''
  const problems: MeasurementProblem[] = []
  const cell = cellOf('value')
  const figure = figureOf(cell)
  if (figure === null && (cell?.text ?? '') !== '') problems.push({ code: 'NO_FIGURE', value: cell?.text ?? '' })
  const period = readPeriod(textOf('referenceDate'))
  if (period === null && textOf('referenceDate') !== '')
    problems.push({ code: 'NO_PERIOD', field: 'referenceDate', value: textOf('referenceDate') })
  const begin = textOf('periodFrom') === '' ? null : readPeriod(textOf('periodFrom'))
  if (begin === null && textOf('periodFrom') !== '')
    problems.push({ code: 'NO_PERIOD', field: 'periodFrom', value: textOf('periodFrom') })
  const periodFrom = begin === null ? (period?.from ?? null) : (begin.from ?? begin.until)
  if (period !== null && periodFrom !== null && periodFrom > period.until) problems.push({ code: 'PERIOD_REVERSED' })
  if (period !== null && period.until > today) problems.push({ code: 'IN_FUTURE', day: period.until })
  const precision = precisionOf(textOf('precision'))
  if (precision === null) problems.push({ code: 'UNKNOWN_PRECISION', value: textOf('precision') })
  if (figure === null || period === null || precision === null || indicatorId === undefined || problems.length > 0)
    return { value: null, problems }
  return {
    value: {
      indicatorId,
      figure,
      precision,
      periodFrom,
      referenceDate: period.until,
      isDayOfSource: false,
      source: textOf('source'),
      comment: textOf('comment'),
    },
    problems,
  }
}

function figureOf(cell: TableCell | null): Figure | null {
  if (cell === null) return null
  return cell.isNumber ? readStoredFigure(cell.text) : readFigure(cell.text)
}

/** „ca.“ and „ca“ alike; nothing is exact. */
function precisionOf(text: string): Precision | null {
  if (text === '') return 'exact'
  const plain = plainText(text).replace('.', '')
  return PRECISIONS.find((one) => plainText(PRECISION_LABELS[one]).replace('.', '') === plain) ?? null
}

function keyOf({ indicatorId, figure, periodFrom, referenceDate, source }: Value): string {
  return JSON.stringify([indicatorId, figure, periodFrom, referenceDate, source])
}
