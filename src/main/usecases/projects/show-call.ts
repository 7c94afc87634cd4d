import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CallRanking, ProjectCallPage, RankedRow, ResolutionChoice } from '#shared/contract/project-calls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Ranking } from '#shared/domain/projects/assessment.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { ProjectCall } from '#shared/domain/projects/project-call.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { leftForFurtherOrder } from '#shared/rules/ranking/further-order.ts'
import { settlingResolutions } from '#shared/rules/ranking/settling-resolutions.ts'
import { orderSentence } from '#shared/wording/ranking.ts'
import { findProcedure } from '../../store/repositories/circular-procedures.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { findRankings } from '../../store/repositories/rankings.ts'
import { findResolution, findResolutionsOnOrder, listResolutions } from '../../store/repositories/resolutions.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Versioned } from '../../store/versioned.ts'
import type { Deps } from '../deps.ts'
import { isOpenOn } from './list-calls.ts'
import { loadSurroundings } from './project-row.ts'
import { groundsOf } from './ranking-order.ts'

/** One call with its applications, their order, and what can be issued in one go. */
export function showCall(
  deps: Deps,
  { callId }: { readonly callId: Id<'project-call'> },
): Promise<Result<ProjectCallPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadCallPage(tx, callId, deps.now()))
}

export async function loadCallPage(
  tx: ReadTx,
  callId: Id<'project-call'>,
  now: Instant,
): Promise<Result<ProjectCallPage, Refusal<'NOT_FOUND'>>> {
  const found = await findProjectCall(tx, callId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project-call', id: callId })
  const { version, ...call } = found
  const projects = (await listProjects(tx)).filter(({ projectCallId }) => projectCallId === callId)
  const { rowOf } = await loadSurroundings(tx, now)
  const rankings = await findRankings(tx, callId)
  const ranking = rankings.at(-1)
  const resolutions = await listResolutions(tx)
  return ok({
    call,
    version,
    isOpen: isOpenOn(call, dateOf(now)),
    projects: projects.map(rowOf),
    ranking: ranking === undefined ? null : await rankingOf(tx, ranking, projects, rowOf),
    earlierRankings: await Promise.all(rankings.slice(0, -1).map((earlier) => rankingOf(tx, earlier, projects, rowOf))),
    leftForFurther: leftForFurtherOrder(call.budget, rankings, projects),
    resolutionChoices: ranking?.resolutionId === null ? await choicesOf(tx, found, ranking, resolutions) : [],
    batch: await batchOf(tx, projects, resolutions),
  })
}

async function choicesOf(
  tx: ReadTx,
  { id: callId, number: callNumber }: ProjectCall,
  { drawnAt }: Ranking,
  resolutions: readonly Resolution[],
): Promise<ProjectCallPage['resolutionChoices']> {
  const order = { callNumber, drawnOn: dateOf(drawnAt), begunOnCall: await findResolutionsOnOrder(tx, callId) }
  const choices: ResolutionChoice[] = []
  for (const resolution of settlingResolutions(resolutions, order)) {
    const { id, number, subject, resolvedOn, procedure, circularProcedureId, meetingId, isOnCall } = resolution
    const meeting = meetingId === null ? undefined : await findMeeting(tx, meetingId)
    const circular = circularProcedureId === null ? undefined : await findProcedure(tx, circularProcedureId)
    const madeIn = meeting?.number ?? circular?.number ?? ''
    choices.push({ id, number, subject, resolvedOn, procedure, madeIn, isOnCall })
  }
  return choices
}

async function rankingOf(
  tx: ReadTx,
  ranking: Versioned<Ranking>,
  projects: readonly Project[],
  rowOf: (project: Project) => RankedRow['project'],
): Promise<CallRanking> {
  const grounds = groundsOf(ranking.lines, ranking.jointBonusPercent)
  const resolution = ranking.resolutionId === null ? undefined : await findResolution(tx, ranking.resolutionId)
  return {
    id: ranking.id,
    version: ranking.version,
    budget: ranking.budget,
    jointBonusPercent: ranking.jointBonusPercent,
    rows: ranking.lines.flatMap((line, index): readonly RankedRow[] => {
      const project = projects.find(({ id }) => id === line.projectId)
      if (project === undefined) return []
      return [{ project: rowOf(project), line, because: orderSentence(line, grounds[index] ?? null) }]
    }),
    isTied: ranking.lines.some(({ isTied }) => isTied),
    resolution:
      resolution === undefined ? null : { id: resolution.id, number: resolution.number, resolvedOn: resolution.resolvedOn },
  }
}

async function batchOf(
  tx: ReadTx,
  projects: readonly Project[],
  resolutions: readonly Resolution[],
): Promise<ProjectCallPage['batch']> {
  const ids = new Set(projects.map(({ id }) => id))
  const statements = (await listStatements(tx)).filter(({ projectId }) => ids.has(projectId))
  const decided = projects.filter(({ id }) => resolutions.some(({ projectId }) => projectId === id))
  const drafts = statements.filter(({ state }) => state === 'draft').length
  const issued = statements.filter(({ state }) => state === 'issued' || state === 'sent').length
  return { ready: drafts, open: Math.max(0, decided.length - drafts - issued), issued }
}
