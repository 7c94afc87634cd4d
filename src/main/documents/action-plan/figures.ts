import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { Chart } from '#shared/domain/action-plan/chart.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { Block, TableBlock, TableColumn } from '#shared/domain/documents/block.ts'
import { seriesChart } from '#shared/wording/charts/series-chart.ts'
import { formatMeasured, formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { CONTRADICTION_WORDS } from '#shared/wording/screens/action-plan.ts'
import { column, note, row, when } from '../kit/blocks.ts'

/** Figures as they stand in a paper: developments as charts with their table, the others in one table, contradictions below it. */
export function figureBlocks(caption: string, series: readonly IndicatorSeries[]): readonly Block[] {
  const shown = series.filter(({ measurements }) => countingOf(measurements).length > 0)
  const single = shown.filter((one) => !isDevelopment(one))
  return [
    ...when(single.length > 0, () => [figureTable(caption, single)]),
    ...contradictionNotes(single),
    ...shown.filter(isDevelopment).flatMap((one) => chartBlocks(seriesChart(one))),
    ...contradictionNotes(shown.filter(isDevelopment)),
  ]
}

/** More than one value, and not only of reports that name no day: only then a line or bars say more than a table. */
function isDevelopment({ measurements }: IndicatorSeries): boolean {
  const values = countingOf(measurements)
  return values.length > 1 && values.some(({ isDayOfSource }) => !isDayOfSource)
}

/** Every value of several indicators with day or period and source. */
export function figureTable(caption: string, series: readonly IndicatorSeries[]): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [column('Indikator', 44), column('Wert', 42, 'right'), column('Stichtag oder Zeitraum', 40), column('Quelle', 39)],
    rows: series.flatMap(({ indicator, measurements }) =>
      countingOf(measurements).map((measurement, index) =>
        row([
          index === 0 ? indicator.title : '',
          formatWithUnit(measurement, indicator.unit),
          formatPeriod(measurement),
          measurement.source,
        ]),
      ),
    ),
    rowHeight: null,
  }
}

/** Which figures of a table contradict each other, and why both stand there. */
export function contradictionNotes(series: readonly IndicatorSeries[]): readonly Block[] {
  const disputed = series.flatMap(({ indicator, contradictions }) => {
    const last = contradictions.at(-1)
    if (last === undefined) return []
    const [earlier, later] = [last.earlier, last.later].map((one) => `${formatMeasured(one)} (${one.source})`)
    return [{ because: last.because, text: `${indicator.title}: ${earlier} und ${later}` }]
  })
  return [...Map.groupBy(disputed, ({ because }) => because)].map(([because, own]) =>
    note(`${own.map(({ text }) => text).join('; ')}. ${CONTRADICTION_WORDS[because]}`),
  )
}

/** A picture and the table behind it; the label is numbered when the paper is whole. */
export function chartBlocks(chart: Chart, columns: readonly TableColumn[] = seriesColumns(chart)): readonly Block[] {
  return [
    { kind: 'chart', label: '', chart },
    {
      kind: 'table',
      caption: `Werte zum Diagramm: ${chart.title}`,
      columns,
      rows: chart.table.rows.map((cells) => row(cells.slice(0, columns.length))),
      rowHeight: null,
    },
  ]
}

/** Value, period, source and, where there is one, the comment. */
function seriesColumns({ table: { columns, rows } }: Chart): readonly TableColumn[] {
  const hasComments = rows.some((cells) => (cells[3] ?? '') !== '')
  const shares = hasComments ? [42, 40, 40, 43] : [55, 50, 60]
  return shares.map((share, index) => column(columns[index] ?? '', share))
}

/** Charts are numbered through the whole paper. */
export function numberCharts(blocks: readonly Block[]): readonly Block[] {
  let number = 0
  return blocks.map((block) => {
    if (block.kind !== 'chart') return block
    number += 1
    return { ...block, label: `Abbildung ${number}` }
  })
}
