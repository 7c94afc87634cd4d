import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { listGrantNotices, listProgressReports } from '../../store/repositories/grant-notices.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { loadSeries } from '../action-plan/load-series.ts'
import type { Deps } from '../deps.ts'
import { stateToday } from './project-row.ts'

/** What the funder decided, which reports are due or here, and what was reached. */
export function showFunding(
  deps: Deps,
  { projectId }: { readonly projectId: Id<'project'> },
): Promise<Result<FundingPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadFundingPage(tx, projectId, deps.now()))
}

export async function loadFundingPage(
  tx: ReadTx,
  projectId: Id<'project'>,
  now: Instant,
): Promise<Result<FundingPage, Refusal<'NOT_FOUND'>>> {
  const found = await findProject(tx, projectId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
  const { version: _version, ...project } = found
  const reports = (await listProgressReports(tx)).filter((report) => report.projectId === projectId)
  return ok({
    project,
    stateToday: stateToday(project, reports, dateOf(now)),
    notices: (await listGrantNotices(tx)).filter((notice) => notice.projectId === projectId),
    reports,
    series: (await loadSeries(tx)).filter(({ indicator }) => indicator.projectId === projectId),
    mayNotify: (await findStatementsByProject(tx, projectId)).some(({ state }) => state === 'issued' || state === 'sent'),
  })
}
