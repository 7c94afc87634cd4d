import { dateOf } from '#shared/basics/instant.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import { type Cents, cents, sumOf } from '#shared/basics/money.ts'
import type { BudgetRow, CallsPage } from '#shared/contract/project-calls.ts'
import type { GrantNotice } from '#shared/domain/projects/grant-notice.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { OverCommitment, ProjectCall, RegionalBudget } from '#shared/domain/projects/project-call.ts'
import { budgetStanding } from '#shared/rules/funding/budget-standing.ts'
import { listGrantNotices } from '../../store/repositories/grant-notices.ts'
import { listOverCommitments, listProjectCalls, listRegionalBudgets } from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Versioned } from '../../store/versioned.ts'
import type { Deps } from '../deps.ts'
import { loadSurroundings } from './project-row.ts'

/** Calls with what came in, budgets with how they stand, and what waits for a call. */
export function listCalls(deps: Deps): Promise<CallsPage> {
  const now = deps.now()
  const today = dateOf(now)
  return deps.store.read(async (tx) => {
    const projects = await listProjects(tx)
    const calls = await listProjectCalls(tx)
    const { rowOf } = await loadSurroundings(tx, now)
    return {
      calls: calls.map(({ version, ...call }) => {
        const applications = projects.filter(({ projectCallId, state }) => projectCallId === call.id && state !== 'withdrawn')
        return {
          call,
          version,
          isOpen: isOpenOn(call, today),
          applications: applications.length,
          appliedFor: sumOf(applications.map(({ finances }) => finances.grant)),
        }
      }),
      budgets: await loadBudgetRows(tx, projects),
      waiting: projects.filter(({ state }) => state === 'waiting-for-call').map(rowOf),
    }
  })
}

/** Closed is what the clock says: no job has to close a call. */
export function isOpenOn(call: ProjectCall, today: string): boolean {
  return call.publishedOn <= today && today <= call.submissionDeadline
}

/** How each budget stands by what `projects` take of it. */
export async function loadBudgetRows(tx: ReadTx, projects: readonly Project[]): Promise<readonly BudgetRow[]> {
  const calls = await listProjectCalls(tx)
  const notices = Map.groupBy(await listGrantNotices(tx), ({ projectId }) => projectId)
  const accepted = await listOverCommitments(tx)
  const shares = Map.groupBy(projects, (project) => `${budgetYearOf(project, calls)} ${project.budgetTitle}`)
  return (await listRegionalBudgets(tx)).map((budget) => {
    const own = shares.get(`${budget.year} ${budget.title}`) ?? []
    return budgetRow(budget, own, notices, accepted)
  })
}

function budgetRow(
  { version, ...budget }: Versioned<RegionalBudget>,
  own: readonly Project[],
  notices: ReadonlyMap<Project['id'], readonly GrantNotice[]>,
  all: readonly OverCommitment[],
): BudgetRow {
  const standing = budgetStanding(
    budget.allocation,
    own.map(({ id, state, finances }) => ({ state, grant: finances.grant, granted: grantedOf(notices.get(id) ?? []) })),
  )
  const accepted = all.filter(({ budgetId }) => budgetId === budget.id)
  const needsReason = standing.isOverCommitted && !accepted.some(({ endorsed }) => endorsed >= standing.endorsed)
  return { budget, version, standing, accepted, needsReason }
}

/** The budget of its call; outside of a call that of the year in which it begins. */
export function budgetYearOf(project: Pick<Project, 'projectCallId' | 'startsOn'>, calls: readonly ProjectCall[]): number {
  return calls.find(({ id }) => id === project.projectCallId)?.budgetYear ?? yearOf(project.startsOn)
}

/** What the newest of a project's notices gives; null while there is none. */
export function grantedOf(notices: readonly GrantNotice[]): Cents | null {
  const notice = notices.at(-1)
  if (notice === undefined) return null
  return notice.outcome === 'grant-refused' ? cents(0) : notice.amount
}
