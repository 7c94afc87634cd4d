import { cents } from '#shared/basics/money.ts'
import type { BudgetTitle } from '#shared/domain/projects/project-call.ts'
import { BUDGET_TITLE_LABELS } from '#shared/wording/screens/projects.ts'
import { type CellValue, count, euro, formula, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import type { ListedProject, YearBudget } from './content.ts'
import { PROJECT_SHEET, projectColumn, voteOf } from './projects.ts'

/** By budget year and title: allocation, endorsed, granted, free; everything but the allocation is a formula. */
export function budgetSheet(listed: readonly ListedProject[], budgets: readonly YearBudget[]): Sheet {
  const known = new Map<string, { readonly year: number; readonly title: BudgetTitle }>()
  for (const { year, title } of budgets) known.set(`${year} ${title}`, { year, title })
  for (const { budgetYear: year, project } of listed)
    known.set(`${year} ${project.budgetTitle}`, { year, title: project.budgetTitle })
  const keys = [...known.values()].toSorted((a, b) => a.year - b.year || (a.title < b.title ? 1 : -1))
  return {
    name: 'Budget',
    columns: [
      sheetColumn('Jahr', 10, 'center'),
      sheetColumn('Titel', 24),
      sheetColumn('Zuweisung', 18, 'euro', true),
      sheetColumn('befürwortet', 18, 'euro', true),
      sheetColumn('bewilligt', 18, 'euro', true),
      sheetColumn('frei (Zuweisung − befürwortet)', 18, 'euro', true),
    ],
    rows: keys.map(({ year, title }, index) => {
      const budget = budgets.find((one) => one.year === year && one.title === title)
      const own = listed.filter(({ budgetYear, project }) => budgetYear === year && project.budgetTitle === title)
      return budgetRow(year, title, index + 2, own, budget ?? null)
    }),
    hasSums: true,
    pageBreakAfter: null,
  }
}

function budgetRow(
  year: number,
  title: BudgetTitle,
  row: number,
  own: readonly ListedProject[],
  budget: YearBudget | null,
): readonly CellValue[] {
  const endorsedOnes = own.filter((one) => voteOf(one).startsWith('befürwortet'))
  const endorsed = endorsedOnes.reduce((sum, { project, granted }) => sum + (granted ?? project.finances.grant), 0)
  const granted = own.reduce((sum, one) => sum + (one.granted ?? cents(0)), 0)
  const allocation = budget?.allocation ?? null
  const isEndorsed = `${range('Votum')},"befürwortet*"`
  return [
    count(year),
    text(BUDGET_TITLE_LABELS[title]),
    euro(allocation),
    formula(
      `${sumOf('Zuwendung beantragt', row, `,${isEndorsed},${range('bewilligt')},""`)}+${sumOf('bewilligt', row, `,${isEndorsed}`)}`,
      endorsed / 100,
    ),
    formula(sumOf('bewilligt', row, ''), granted / 100),
    allocation === null ? null : formula(`C${row}-D${row}`, (allocation - endorsed) / 100),
  ]
}

/** Sum over the projects of the budget of this row; once the funder has decided, what it granted counts. */
function sumOf(header: string, row: number, condition: string): string {
  return `SUMIFS(${range(header)},${range('Budgetjahr')},A${row},${range('Budgettitel')},B${row}${condition})`
}

function range(header: string): string {
  const letters = projectColumn(header)
  return `${PROJECT_SHEET}!$${letters}$2:$${letters}$20000`
}
