import { takesBudget } from '#shared/rules/funding/budget-standing.ts'
import { countsAsJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { BUDGET_TITLE_LABELS } from '#shared/wording/screens/projects.ts'
import {
  type CellValue,
  columnLetters,
  count,
  date,
  euro,
  formula,
  rowsOf,
  type Sheet,
  type SheetColumn,
  sheetColumn,
  text,
} from '../kit/excel/sheet.ts'
import type { ListedProject } from './content.ts'

/** Name of the sheet, used in the formulas of the budget. */
export const PROJECT_SHEET = 'Projekte'

const COLUMNS: readonly SheetColumn[] = [
  sheetColumn('Nr.', 22),
  sheetColumn('Titel', 36),
  sheetColumn('Träger', 26),
  sheetColumn('Partner', 30),
  sheetColumn('gemeinsam getragen', 11, 'center'),
  sheetColumn('HF', 5, 'count'),
  sheetColumn('FKRL-Nr.', 7, 'count'),
  sheetColumn('Aufruf', 14),
  sheetColumn('Eingang', 11.5, 'date'),
  sheetColumn('von', 11.5, 'date'),
  sheetColumn('bis', 11.5, 'date'),
  sheetColumn('Gesamtausgaben', 15, 'euro', true),
  sheetColumn('Personal', 14, 'euro', true),
  sheetColumn('Sach', 14, 'euro', true),
  sheetColumn('Zuwendung beantragt', 14, 'euro', true),
  sheetColumn('%', 8, 'percent'),
  sheetColumn('Eigenanteil', 14, 'euro', true),
  sheetColumn('Punkte', 8, 'count'),
  sheetColumn('Rang', 6, 'count'),
  sheetColumn('Votum', 17),
  sheetColumn('Beschluss-Nr.', 22),
  sheetColumn('Beschluss am', 11.5, 'date'),
  sheetColumn('Stellungnahme-Nr.', 22),
  sheetColumn('Antrags-Nr. SAB', 13),
  sheetColumn('SAB-Status', 13),
  sheetColumn('bewilligt', 14, 'euro', true),
  sheetColumn('Sachbericht fällig', 11.5, 'date'),
  sheetColumn('Sachbericht erhalten', 11.5, 'date'),
  sheetColumn('Budgetjahr', 11, 'center'),
  sheetColumn('Budgettitel', 22),
]

/** Letters of a column by its header, for formulas. */
export function projectColumn(header: string): string {
  const index = COLUMNS.findIndex((column) => column.header === header)
  if (index === -1) throw new Error(`The project list has no column ${header}`)
  return columnLetters(index)
}

/** One row per project with sums at the end; the share of the grant is a formula. */
export function projectSheet(listed: readonly ListedProject[]): Sheet {
  return { name: PROJECT_SHEET, columns: COLUMNS, rows: rowsOf(listed, projectRow), hasSums: true, pageBreakAfter: 'Sach' }
}

function projectRow(listed: ListedProject, index: number): readonly CellValue[] {
  const { project, resolution } = listed
  const { finances } = project
  return [
    text(project.number),
    text(project.title),
    text(project.sponsor.name),
    text(project.partners.map((partner) => partner.name).join('\n')),
    text(countsAsJointlySupported(project) ? 'ja' : 'nein'),
    count(listed.fieldOfAction.number),
    count(project.eligibleActivity),
    text(listed.projectCall),
    date(project.receivedOn),
    date(project.startsOn),
    date(project.endsOn),
    euro(finances.totalCost),
    euro(finances.staffCost),
    euro(finances.materialCost),
    euro(finances.grant),
    shareOfGrant(listed, index + 2),
    euro(finances.ownContribution),
    count(listed.points),
    count(listed.rank),
    text(voteOf(listed)),
    text(resolution?.number ?? null),
    date(resolution?.resolvedOn ?? null),
    text(listed.statementNumber),
    text(project.funderReference),
    text(listed.funderState),
    euro(listed.granted),
    date(listed.reportDueOn),
    date(listed.reportReceivedOn),
    count(listed.budgetYear),
    text(BUDGET_TITLE_LABELS[project.budgetTitle]),
  ]
}

function shareOfGrant({ project }: ListedProject, row: number): CellValue {
  const { grant, totalCost } = project.finances
  if (totalCost <= 0) return null
  return formula(`${projectColumn('Zuwendung beantragt')}${row}/${projectColumn('Gesamtausgaben')}${row}`, grant / totalCost)
}

/** What the alliance resolved; empty while it has not. The budget counts what begins with „befürwortet“. */
export function voteOf({
  project,
  granted,
}: { readonly project: Pick<ListedProject['project'], 'state'> } & Pick<ListedProject, 'granted'>): string {
  const { state } = project
  if (state === 'endorsed-with-conditions') return 'befürwortet mit Auflagen'
  if (state === 'archived') return granted === null ? '' : 'befürwortet'
  if (takesBudget(state)) return 'befürwortet'
  switch (state) {
    case 'not-endorsed':
      return 'nicht befürwortet'
    case 'deferred':
      return 'zurückgestellt'
    case 'withdrawn':
      return 'zurückgezogen'
    case 'grant-refused':
      return 'befürwortet, von der SAB abgelehnt'
    default:
      return ''
  }
}
