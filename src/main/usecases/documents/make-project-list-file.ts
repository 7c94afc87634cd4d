import { ok, type Result } from '#shared/basics/result.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { stateLabel } from '#shared/wording/screens/projects.ts'
import type { ListedProject, ProjectListInput } from '../../documents/project-list/content.ts'
import { makeProjectList } from '../../documents/project-list/xlsx.ts'
import { listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listProjectCalls, listRegionalBudgets } from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listRankings } from '../../store/repositories/rankings.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { loadSeries } from '../action-plan/load-series.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { budgetYearOf, grantedOf } from '../projects/list-calls.ts'
import { loadSurroundings } from '../projects/project-row.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Projektliste as it stands now, with budgets and indicators. */
export async function makeProjectListFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(
    async (tx): Promise<ProjectListInput> => ({
      alliance: await theAlliance(tx),
      projects: await listedProjects(tx, deps),
      budgets: (await listRegionalBudgets(tx)).map(({ year, title, allocation }) => ({ year, title, allocation })),
      indicators: await listedIndicators(tx),
      preparedAt: deps.now(),
    }),
  )
  return ok(await makeProjectList(input))
}

async function listedProjects(tx: ReadTx, deps: Deps): Promise<readonly ListedProject[]> {
  const fields = new Map((await listFieldsOfAction(tx)).map((field) => [field.id, field]))
  const calls = await listProjectCalls(tx)
  const resolutions = Map.groupBy(await listResolutions(tx), ({ projectId }) => projectId)
  const statements = Map.groupBy(await listStatements(tx), ({ projectId }) => projectId)
  const rankings = (await listRankings(tx)).filter(({ resolutionId }) => resolutionId !== null)
  const { noticesOf, reportsOf, rowOf } = await loadSurroundings(tx, deps.now())
  return (await listProjects(tx)).flatMap((project): readonly ListedProject[] => {
    const fieldOfAction = fields.get(project.fieldOfActionId)
    if (fieldOfAction === undefined) return []
    const resolution = resolutions.get(project.id)?.at(-1)
    const line = rankings.findLast(({ lines }) => lines.some(({ projectId }) => projectId === project.id))
    const ranked = line?.lines.find(({ projectId }) => projectId === project.id)
    const own = reportsOf(project)
    const state = rowOf(project).state
    return [
      {
        project: { ...project, state },
        fieldOfAction,
        projectCall: calls.find(({ id }) => id === project.projectCallId)?.number ?? null,
        budgetYear: budgetYearOf(project, calls),
        points: ranked === undefined ? null : Math.round(ranked.points / Math.max(1, ranked.raters)),
        rank: ranked?.rank ?? null,
        resolution: resolution === undefined ? null : { number: resolution.number, resolvedOn: resolution.resolvedOn },
        statementNumber: statements.get(project.id)?.findLast(({ number }) => number !== null)?.number ?? null,
        funderState: stateLabel(state),
        granted: grantedOf(noticesOf(project)),
        reportDueOn: own.find(({ receivedOn }) => receivedOn === null)?.dueOn ?? own.at(-1)?.dueOn ?? null,
        reportReceivedOn: own.findLast(({ receivedOn }) => receivedOn !== null)?.receivedOn ?? null,
      },
    ]
  })
}

async function listedIndicators(tx: ReadTx): Promise<ProjectListInput['indicators']> {
  const projects = new Map((await listProjects(tx)).map((project) => [project.id, project]))
  return (await loadSeries(tx)).flatMap(({ indicator, measurements }) => {
    const project = indicator.projectId === null ? undefined : projects.get(indicator.projectId)
    return project === undefined ? [] : [{ indicator, project, measurements: countingOf(measurements) }]
  })
}
