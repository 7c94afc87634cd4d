import { type LocalDate, yearOf } from '../../basics/local-date.ts'
import type { Chart, ChartMark, ChartTable } from '../../domain/action-plan/chart.ts'
import type { Contradiction } from '../../domain/action-plan/contradiction.ts'
import { approximate, countingOf, type Indicator, type Measurement } from '../../domain/action-plan/indicator.ts'
import { formatMeasured, formatPeriod, formatWithUnit } from '../figures.ts'
import { formatCount, formatList } from '../numbers.ts'
import { bar, CHART_WIDTH, label, line, point, round, tickLabel, ticksOf } from './scale.ts'

export interface SeriesFacts {
  readonly indicator: Pick<Indicator, 'title' | 'unit' | 'target'>
  readonly measurements: readonly Measurement[]
  readonly contradictions: readonly Contradiction[]
}

const HEIGHT = 260
const PLOT = { left: 64, right: 24, top: 26, bottom: 46 } as const

/** The values of one indicator over time: bars for whole years, points on a line for days; contradicting reports stand apart. */
export function seriesChart(facts: SeriesFacts): Chart {
  const values = countingOf(facts.measurements)
  const amounts = values.map(({ figure }) => approximate(figure))
  const target = facts.indicator.target === null ? [] : [approximate(facts.indicator.target)]
  const ticks = ticksOf(Math.min(...amounts, ...target), Math.max(...amounts, ...target))
  const scale = { ticks, y: heightOn(ticks) }
  return {
    title: findingOf(facts, values),
    source: sourceOf(values),
    width: CHART_WIDTH,
    height: HEIGHT,
    marks: [
      ...axis(scale, facts.indicator.unit),
      ...(values.length > 0 && values.every(isWholeYear) ? yearBars(values, scale) : points(values, facts.contradictions, scale)),
      ...targetLine(facts.indicator, scale),
    ],
    table: tableOf(facts.indicator, values),
  }
}

interface Scale {
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
}

function heightOn(ticks: readonly number[]): Scale['y'] {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const span = HEIGHT - PLOT.top - PLOT.bottom
  return (value) => round(HEIGHT - PLOT.bottom - (span * (value - low)) / (high - low))
}

function axis({ ticks, y }: Scale, unit: string): readonly ChartMark[] {
  return [
    ...ticks.flatMap((tick) => [
      line(PLOT.left, y(tick), CHART_WIDTH - PLOT.right, y(tick), tick === 0 ? 'soft' : 'line'),
      label(PLOT.left - 8, y(tick) + 4, tickLabel(tick), { align: 'end', tone: 'soft' }),
    ]),
    ...(unit === '' ? [] : [label(0, 12, unit, { tone: 'soft' })]),
  ]
}

function yearBars(values: readonly Measurement[], { y }: Scale): readonly ChartMark[] {
  const years = yearsBetween(values)
  const step = (CHART_WIDTH - PLOT.left - PLOT.right) / years.length
  const width = Math.min(64, step * 0.62)
  return years.flatMap((year, index) => {
    const center = PLOT.left + step * (index + 0.5)
    const own = values.filter(({ referenceDate }) => yearOf(referenceDate) === year)
    const each = width / Math.max(1, own.length)
    return [
      ...(step > 30 || index % 2 === 0
        ? [label(center, HEIGHT - PLOT.bottom + 18, String(year), { align: 'middle' as const, tone: 'soft' as const })]
        : []),
      ...own.flatMap((measurement, place) => {
        const amount = approximate(measurement.figure)
        const x = center - width / 2 + each * place
        const [top, foot] = [Math.min(y(amount), y(0)), Math.max(y(amount), y(0))]
        const above = amount < 0 ? foot + 14 : top - 6
        return [
          bar(x, top, Math.max(1, each - 2), Math.max(1, foot - top), place === 0 ? 'accent' : 'second'),
          label(x + each / 2, above, formatMeasured(measurement), { align: 'middle' }),
        ]
      }),
    ]
  })
}

/** Days on a true time scale; values that contradict each other are hollow and never joined by the line. */
function points(values: readonly Measurement[], contradictions: readonly Contradiction[], { y }: Scale): readonly ChartMark[] {
  const disputed = new Set(contradictions.flatMap(({ earlier, later }) => [earlier.id, later.id]))
  const x = placeOn(values, disputed.size > 0 ? 140 : 100)
  const joined = values.filter(({ id }) => !disputed.has(id))
  const marks = values.flatMap((measurement): readonly ChartMark[] => {
    const [left, top] = [x(measurement.referenceDate), y(approximate(measurement.figure))]
    const isDisputed = disputed.has(measurement.id)
    return [
      point(left, top, 5, isDisputed ? 'warn' : 'accent', isDisputed),
      label(left, top - 10, formatMeasured(measurement), { align: 'middle', isStrong: true }),
      label(left, HEIGHT - PLOT.bottom + 18, periodLabel(measurement), { align: 'middle', tone: 'soft' }),
      ...(isDisputed
        ? [label(left, HEIGHT - PLOT.bottom + 34, measurement.source, { align: 'middle', tone: 'warn', size: 11 })]
        : []),
    ]
  })
  const path = joined.map(({ referenceDate, figure }) => [x(referenceDate), y(approximate(figure))] as const)
  return [...(path.length > 1 ? [{ kind: 'path' as const, points: path, tone: 'accent' as const }] : []), ...marks]
}

/** Where a day stands; days that lie too close for their labels are moved apart in their order. */
function placeOn(values: readonly Measurement[], apart: number): (day: LocalDate) => number {
  const days = [...new Set(values.map(({ referenceDate }) => referenceDate))].toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const [from, to] = [PLOT.left + 60, CHART_WIDTH - PLOT.right - 60]
  if (first === undefined || last === undefined || first === last) return () => (from + to) / 2
  const least = Math.min(apart, (to - from) / Math.max(1, days.length - 1))
  const places = days.map((day) => from + ((to - from) * (stamp(day) - stamp(first))) / (stamp(last) - stamp(first)))
  for (let index = days.length - 2; index >= 0; index -= 1)
    places[index] = Math.min(places[index] ?? 0, (places[index + 1] ?? 0) - least)
  const shift = Math.max(0, from - (places[0] ?? from))
  return (day) => round((places[days.indexOf(day)] ?? from) + shift * (1 - days.indexOf(day) / (days.length - 1)))
}

function targetLine({ target }: SeriesFacts['indicator'], { y }: Scale): readonly ChartMark[] {
  if (target === null) return []
  const top = y(approximate(target))
  return [
    line(PLOT.left, top, CHART_WIDTH - PLOT.right, top, 'warn', true),
    label(CHART_WIDTH - PLOT.right, 12, `gestrichelt: Ziel ${formatMeasured({ figure: target, precision: 'exact' })}`, {
      align: 'end',
      tone: 'warn',
    }),
  ]
}

function findingOf({ indicator, contradictions }: SeriesFacts, values: readonly Measurement[]): string {
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return `${indicator.title}: noch kein Messwert`
  const newest = `${formatWithUnit(last, indicator.unit)} (${periodLabel(last)})`
  if (first === last) return `${indicator.title}: ${newest}`
  const disputed = contradictions.at(-1)
  if (disputed !== undefined)
    return `${indicator.title}: ${formatMeasured(disputed.earlier)} oder ${formatWithUnit(disputed.later, indicator.unit)}, je nach Quelle`
  return `${indicator.title}: von ${formatMeasured(first)} (${periodLabel(first)}) auf ${newest}`
}

function sourceOf(values: readonly Measurement[]): string {
  const sources = [...new Set(values.map(({ source }) => source))]
  return sources.length === 0
    ? ''
    : `${formatCount(sources.length, 'Quelle', 'Quellen').replace(/^\d+ /, '')}: ${formatList(sources)}`
}

function tableOf({ title, unit }: SeriesFacts['indicator'], values: readonly Measurement[]): ChartTable {
  return {
    columns: [unit === '' ? title : `${title} (${unit})`, 'Stichtag oder Zeitraum', 'Quelle', 'Anmerkung'],
    rows: values.map((measurement) => [
      formatMeasured(measurement),
      formatPeriod(measurement),
      measurement.source,
      measurement.comment,
    ]),
  }
}

function periodLabel(measurement: Measurement): string {
  return measurement.isDayOfSource ? `Bericht ${yearOf(measurement.referenceDate)}` : shortPeriod(measurement)
}

function shortPeriod(measurement: Measurement): string {
  const text = formatPeriod(measurement)
  return text.includes(' bis ') ? `bis ${text.slice(text.indexOf(' bis ') + 5)}` : text
}

function isWholeYear({ periodFrom, referenceDate }: Measurement): boolean {
  return periodFrom === `${referenceDate.slice(0, 4)}-01-01` && referenceDate.endsWith('-12-31')
}

function yearsBetween(values: readonly Measurement[]): readonly number[] {
  const years = values.map(({ referenceDate }) => yearOf(referenceDate))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return all.length <= 12 ? all : [...new Set(years)].toSorted((a, b) => a - b)
}

function stamp(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8))
}
