import type { ProjectIndicator, ProjectMeasurement } from '#shared/domain/projects/grant-notice.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { type CellValue, count, date, formula, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'

export interface ListedIndicator {
  readonly indicator: ProjectIndicator
  readonly project: Project
  readonly measurements: readonly ProjectMeasurement[]
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
      sheetColumn('Einheit', 14),
      sheetColumn('Zielwert', 11, 'count'),
      sheetColumn('Wert', 11, 'count'),
      sheetColumn('ungefähr', 11, 'center'),
      sheetColumn('Stichtag', 11.5, 'date'),
      sheetColumn('Quelle', 30),
      sheetColumn('erreicht', 11, 'percent'),
    ],
    rows: rows.map(({ indicator, project, measurement }, index) => [
      text(project.number),
      text(project.shortTitle),
      text(indicator.title),
      text(indicator.unit),
      count(indicator.target),
      count(measurement?.amount ?? null),
      text(measurement === null ? '' : measurement.isApproximate ? 'ja' : 'nein'),
      date(measurement?.referenceDate ?? null),
      text(measurement?.source ?? ''),
      reached(indicator, measurement, index + 2),
    ]),
  }
}

function reached({ target }: ProjectIndicator, measurement: ProjectMeasurement | null, row: number): CellValue {
  if (target === null || target === 0 || measurement === null) return null
  return formula(`F${row}/E${row}`, measurement.amount / target)
}
