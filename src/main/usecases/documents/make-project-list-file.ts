import { dateOf } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { stateLabel } from '#shared/wording/screens/projects.ts'
import type { ListedProject, ProjectListInput } from '../../documents/project-list/content.ts'
import { makeProjectList } from '../../documents/project-list/xlsx.ts'
import type { ProjectLine } from '../../store/project-line.ts'
import { listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listGrantNotices, listProgressReports } from '../../store/repositories/grant-notices.ts'
import { listProjectCalls, listRegionalBudgets } from '../../store/repositories/project-calls.ts'
import { listProjectLines, listProjectResolutions, listStatementNumbers } from '../../store/repositories/project-lines.ts'
import { listRankings } from '../../store/repositories/rankings.ts'
import type { ReadTx } from '../../store/store.ts'
import { loadSeries } from '../action-plan/load-series.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { budgetYearOf, grantedOf } from '../projects/list-calls.ts'
import { stateToday } from '../projects/project-row.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Projektliste as it stands now, with budgets and indicators. */
export async function makeProjectListFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx): Promise<ProjectListInput> => {
    const projects = await listProjectLines(tx)
    return {
      alliance: await theAlliance(tx),
      projects: await listedProjects(tx, deps, projects),
      budgets: (await listRegionalBudgets(tx)).map(({ year, title, allocation }) => ({ year, title, allocation })),
      indicators: await listedIndicators(tx, projects),
      preparedAt: deps.now(),
    }
  })
  return ok(await makeProjectList(input))
}

async function listedProjects(tx: ReadTx, deps: Deps, projects: readonly ProjectLine[]): Promise<readonly ListedProject[]> {
  const fields = new Map((await listFieldsOfAction(tx)).map((field) => [field.id, field]))
  const calls = await listProjectCalls(tx)
  // Of several the last one holds.
  const resolutions = new Map((await listProjectResolutions(tx)).map((resolution) => [resolution.projectId, resolution]))
  const statements = new Map((await listStatementNumbers(tx)).map(({ projectId, number }) => [projectId, number]))
  const rankings = (await listRankings(tx)).filter(({ resolutionId }) => resolutionId !== null)
  const ranked = new Map(rankings.flatMap(({ lines }) => lines.map((line) => [line.projectId, line] as const)))
  const notices = Map.groupBy(await listGrantNotices(tx), ({ projectId }) => projectId)
  const reports = Map.groupBy(await listProgressReports(tx), ({ projectId }) => projectId)
  const today = dateOf(deps.now())
  return projects.flatMap((project): readonly ListedProject[] => {
    const fieldOfAction = fields.get(project.fieldOfActionId)
    if (fieldOfAction === undefined) return []
    const line = ranked.get(project.id)
    const own = reports.get(project.id) ?? []
    const state = stateToday(project, own, today)
    return [
      {
        project: project.state === state ? project : { ...project, state },
        fieldOfAction,
        projectCall: calls.find(({ id }) => id === project.projectCallId)?.number ?? null,
        budgetYear: budgetYearOf(project, calls),
        points: line === undefined ? null : Math.round(line.points / Math.max(1, line.raters)),
        rank: line?.rank ?? null,
        resolution: resolutions.get(project.id) ?? null,
        statementNumber: statements.get(project.id) ?? null,
        funderState: stateLabel(state),
        granted: grantedOf(notices.get(project.id) ?? []),
        reportDueOn: own.find(({ receivedOn }) => receivedOn === null)?.dueOn ?? own.at(-1)?.dueOn ?? null,
        reportReceivedOn: own.findLast(({ receivedOn }) => receivedOn !== null)?.receivedOn ?? null,
      },
    ]
  })
}

async function listedIndicators(tx: ReadTx, all: readonly ProjectLine[]): Promise<ProjectListInput['indicators']> {
  const projects = new Map(all.map((project) => [project.id, project]))
  return (await loadSeries(tx)).flatMap(({ indicator, measurements }) => {
    const project = indicator.projectId === null ? undefined : projects.get(indicator.projectId)
    return project === undefined ? [] : [{ indicator, project, measurements: countingOf(measurements) }]
  })
}
