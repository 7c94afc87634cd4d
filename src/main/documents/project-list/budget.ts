import { yearOf } from '#shared/basics/local-date.ts'
import { cents, sumOf } from '#shared/basics/money.ts'
import { type CellValue, count, euro, formula, type Sheet, sheetColumn } from '../kit/excel/sheet.ts'
import type { ListedProject, YearBudget } from './content.ts'
import { PROJECT_SHEET, projectColumn, voteOf } from './projects.ts'

/** By year of the project's begin: allocation, endorsed, granted, free; everything but the allocation is a formula. */
export function budgetSheet(listed: readonly ListedProject[], budgets: readonly YearBudget[]): Sheet {
  const years = new Set([...budgets.map((budget) => budget.year), ...listed.map(({ project }) => yearOf(project.startsOn))])
  return {
    name: 'Budget',
    columns: [
      sheetColumn('Jahr', 10, 'center'),
      sheetColumn('Zuweisung', 18, 'euro', true),
      sheetColumn('befürwortet', 18, 'euro', true),
      sheetColumn('bewilligt', 18, 'euro', true),
      sheetColumn('frei (Zuweisung − befürwortet)', 18, 'euro', true),
    ],
    rows: [...years]
      .toSorted((a, b) => a - b)
      .map((year, index) => budgetRow(year, index + 2, listed, budgets.find((budget) => budget.year === year) ?? null)),
    hasSums: true,
    pageBreakAfter: null,
  }
}

function budgetRow(year: number, row: number, listed: readonly ListedProject[], budget: YearBudget | null): readonly CellValue[] {
  const ofYear = listed.filter(({ project }) => yearOf(project.startsOn) === year)
  const endorsed = sumOf(
    ofYear.filter(({ project }) => voteOf(project.state).startsWith('befürwortet')).map(({ project }) => project.finances.grant),
  )
  const granted = sumOf(ofYear.map((one) => one.granted ?? cents(0)))
  const allocation = budget?.allocation ?? null
  return [
    count(year),
    euro(allocation),
    formula(sumOfYear('Zuwendung beantragt', row, `,${range('Votum')},"befürwortet*"`), endorsed / 100),
    formula(sumOfYear('bewilligt', row, ''), granted / 100),
    allocation === null ? null : formula(`B${row}-C${row}`, (allocation - endorsed) / 100),
  ]
}

/** Sum over the projects that begin in the year of this row. */
function sumOfYear(header: string, row: number, condition: string): string {
  const from = range('von')
  return `SUMIFS(${range(header)},${from},">="&DATE(A${row},1,1),${from},"<="&DATE(A${row},12,31)${condition})`
}

function range(header: string): string {
  const letters = projectColumn(header)
  return `${PROJECT_SHEET}!$${letters}$2:$${letters}$5000`
}
