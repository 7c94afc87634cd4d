import { approximate, type Indicator, type Measurement } from '#shared/domain/action-plan/indicator.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { PRECISION_LABELS } from '#shared/wording/figures.ts'
import { type CellValue, count, date, formula, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'

export interface ListedIndicator {
  readonly indicator: Indicator
  readonly project: Pick<Project, 'number' | 'shortTitle'>
  readonly measurements: readonly Measurement[]
}

/** One row for each value with its day and source; an indicator without a value has a row as well. */
export function indicatorSheet(indicators: readonly ListedIndicator[]): Sheet {
  const rows = indicators.flatMap(({ indicator, project, measurements }) =>
    (measurements.length === 0 ? [null] : measurements).map((measurement) => ({ indicator, project, measurement })),
  )
  return {
    name: 'Indikatoren',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Projekt-Nr.', 22),
      sheetColumn('Projekt', 26),
      sheetColumn('Indikator', 34),
      sheetColumn('Einheit', 16),
      sheetColumn('Zielwert', 11, 'count'),
      sheetColumn('Wert', 11, 'count'),
      sheetColumn('Genauigkeit', 11, 'center'),
      sheetColumn('Stichtag', 11.5, 'date'),
      sheetColumn('Quelle', 30),
      sheetColumn('erreicht', 11, 'percent'),
    ],
    rows: rows.map(({ indicator, project, measurement }, index) => [
      text(project.number),
      text(project.shortTitle),
      text(indicator.title),
      text(indicator.unit),
      count(indicator.target === null ? null : approximate(indicator.target)),
      count(measurement === null ? null : approximate(measurement.figure)),
      text(measurement === null ? '' : PRECISION_LABELS[measurement.precision]),
      date(measurement?.referenceDate ?? null),
      text(measurement?.source ?? ''),
      reached(indicator, measurement, index + 2),
    ]),
  }
}

function reached({ target }: Indicator, measurement: Measurement | null, row: number): CellValue {
  if (target === null || target.digits === 0 || measurement === null) return null
  return formula(`F${row}/E${row}`, approximate(measurement.figure) / approximate(target))
}
