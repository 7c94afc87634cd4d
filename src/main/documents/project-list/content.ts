import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { BudgetTitle } from '#shared/domain/projects/project-call.ts'
import { formatDate } from '#shared/wording/dates.ts'
import type { Book } from '../kit/excel/sheet.ts'
import { inOrderOfReferences } from '../numbering/by-file-reference.ts'
import { budgetSheet } from './budget.ts'
import { indicatorSheet, type ListedIndicator } from './indicators.ts'
import { projectSheet } from './projects.ts'

/** Everything that the Projektliste lists; what is not known yet is null. */
export interface ProjectListInput {
  readonly alliance: Alliance
  readonly projects: readonly ListedProject[]
  /** Regional budgets by year and title; those with projects and without an allocation appear as well. */
  readonly budgets: readonly YearBudget[]
  readonly indicators: readonly ListedIndicator[]
  readonly preparedAt: Instant
}

export interface ListedProject {
  readonly project: Pick<
    Project,
    | 'number'
    | 'title'
    | 'sponsor'
    | 'partners'
    | 'eligibleActivity'
    | 'startsOn'
    | 'endsOn'
    | 'finances'
    | 'budgetTitle'
    | 'receivedOn'
    | 'funderReference'
    | 'jointOverride'
    | 'state'
  >
  readonly fieldOfAction: FieldOfAction
  readonly projectCall: string | null
  /** Year of the budget it takes money from. */
  readonly budgetYear: number
  readonly points: number | null
  readonly rank: number | null
  readonly resolution: { readonly number: string; readonly resolvedOn: LocalDate } | null
  readonly statementNumber: string | null
  /** How the funder stands to it: „beantragt“, „bewilligt“ … */
  readonly funderState: string
  readonly granted: Cents | null
  readonly reportDueOn: LocalDate | null
  readonly reportReceivedOn: LocalDate | null
}

export interface YearBudget {
  readonly year: number
  readonly title: BudgetTitle
  readonly allocation: Cents
}

/** The list as sheets of typed rows: projects in the order of their numbers, the budget with formulas, the indicators. */
export function projectListBook(input: ProjectListInput): Book {
  const listed = inOrderOfReferences(input.projects, ({ project }) => project.number)
  const asOf = formatDate(dateOf(input.preparedAt))
  return {
    properties: {
      title: `Projektliste ${input.alliance.name}`,
      subject: `Projekte und Regionalbudget, Stand ${asOf}`,
      creator: input.alliance.name,
      issuedAt: input.preparedAt,
    },
    printTitle: `Projektliste ${input.alliance.name}`,
    printNote: `Stand ${asOf}`,
    sheets: [projectSheet(listed), budgetSheet(listed, input.budgets), indicatorSheet(input.indicators)],
  }
}

/** Parts of the file name. */
export function projectListFileParts({ alliance, preparedAt }: ProjectListInput): readonly string[] {
  return ['Projektliste', alliance.shortName, dateOf(preparedAt)]
}
