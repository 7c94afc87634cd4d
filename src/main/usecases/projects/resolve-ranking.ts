import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectCallPage } from '#shared/contract/project-calls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { settlingRefusal } from '#shared/rules/ranking/settling-resolutions.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { findRankings, updateRanking } from '../../store/repositories/rankings.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadCallPage } from './show-call.ts'

interface ResolveInput {
  readonly callId: Id<'project-call'>
  readonly version: number
  readonly resolutionId: Id<'resolution'>
}

type ResolveRefusal = Refusal<
  'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'RANKING_TIED' | 'RESOLUTION_SETTLES_NO_ORDER' | 'RANKING_NOT_DECIDED'
>

/**
 * Makes a proposal the alliance's order by an adopted resolution of a sitting or an Umlauf (R38). No ties are left, and each
 * project has been voted on by itself.
 */
export function resolveRanking(
  deps: Deps,
  { callId, version, resolutionId }: ResolveInput,
): Promise<Result<ProjectCallPage, ResolveRefusal>> {
  return deps.store.write(acting(deps, 'project-calls.resolve-ranking'), async (tx) => {
    const proposal = (await findRankings(tx, callId)).find((ranking) => ranking.resolutionId === null)
    if (proposal === undefined) return err({ code: 'NOT_FOUND', what: 'ranking', id: callId })
    if (proposal.lines.some(({ isTied }) => isTied)) return err({ code: 'RANKING_TIED' })
    const resolution = await findResolution(tx, resolutionId)
    if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: resolutionId })
    const because = settlingRefusal(resolution, dateOf(proposal.drawnAt))
    if (because !== null) return err({ code: 'RESOLUTION_SETTLES_NO_ORDER', number: resolution.number, because })
    const projects = []
    for (const { projectId } of proposal.lines) projects.push(await findProject(tx, projectId))
    const undecided = projects.filter(
      (project) => project !== undefined && project.state !== 'endorsed' && project.state !== 'endorsed-with-conditions',
    )
    if (undecided.length > 0)
      return err({ code: 'RANKING_NOT_DECIDED', projects: undecided.map((project) => project?.shortTitle ?? '') })

    const resolved = { ...proposal, resolutionId }
    if (!(await updateRanking(tx, resolved, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'ranking' })
    tx.note({
      subject: 'ranking',
      subjectId: proposal.id,
      before: toJson({ resolutionId: null }),
      after: toJson({ resolutionId }),
      reason: resolution.number,
    })
    for (const project of projects) {
      if (project === undefined) continue
      await setProjectState(tx, project.id, 'ranked')
      tx.note({
        subject: 'project',
        subjectId: project.id,
        before: project.state,
        after: 'ranked',
        reason: resolution.number,
      })
    }
    return loadCallPage(tx, callId, deps.now())
  })
}
