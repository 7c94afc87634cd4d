import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { Cents } from '#shared/basics/money.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectCallPage } from '#shared/contract/project-calls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Ranking, RankingLine } from '#shared/domain/projects/assessment.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { isRankable } from '#shared/rules/ranking/further-order.ts'
import { countsAsJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { type Candidate, rankProjects } from '#shared/rules/ranking/rank-projects.ts'
import { findCatalogueOn, listScoreSheets } from '../../store/repositories/assessments.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { findRankings, insertRanking, updateRanking } from '../../store/repositories/rankings.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { ratersOf, scoreOfProject } from './assessment-facts.ts'
import { preferenceOf } from './ranking-order.ts'
import { loadCallPage } from './show-call.ts'

interface DrawInput {
  readonly callId: Id<'project-call'>
  readonly jointBonusPercent: number | null
  readonly budget: Cents
  /** Where the body put an order among equals, first to last; empty where it did not. */
  readonly bodyOrder: readonly Id<'project'>[]
}

/** Draws the order of a call from the score sheets, with the budget line (R38, R39, R40). A proposal is drawn anew. */
export function drawRanking(
  deps: Deps,
  input: DrawInput,
): Promise<Result<ProjectCallPage, Refusal<'NOT_FOUND' | 'NOTHING_TO_RANK' | 'SCORES_MISSING'>>> {
  const { callId, jointBonusPercent, budget } = input
  return deps.store.write(acting(deps, 'project-calls.draw-ranking'), async (tx) => {
    if ((await findProjectCall(tx, callId)) === undefined) return err({ code: 'NOT_FOUND', what: 'project-call', id: callId })
    const projects = (await listProjects(tx)).filter((project) => project.projectCallId === callId && isRankable(project))
    if (projects.length === 0) return err({ code: 'NOTHING_TO_RANK' })
    const scored = await scoredProjects(tx, deps, projects, input.bodyOrder)
    const missing = scored.filter(({ candidate }) => candidate === null).map(({ project }) => project.shortTitle)
    if (missing.length > 0) return err({ code: 'SCORES_MISSING', projects: missing })
    const candidates = scored.flatMap(({ candidate }) => candidate ?? [])
    const ranked = rankProjects(candidates, budget, preferenceOf(jointBonusPercent))
    const lines = ranked.flatMap(({ project: id, rank, isTied, isBelowBudget }): readonly RankingLine[] => {
      const found = scored.find(({ project }) => project.id === id)
      if (found === undefined || found.candidate === null) return []
      const { candidate, project, raters } = found
      return [
        {
          projectId: project.id,
          rank,
          isTied,
          isBelowBudget,
          meetsMinimum: candidate.meetsMinimum,
          isJointlySupported: candidate.jointlySupported,
          points: candidate.score.numerator,
          possible: candidate.score.denominator,
          raters,
          completeOn: candidate.completeOn,
          bodyOrder: candidate.bodyOrder,
          grant: candidate.grant,
        },
      ]
    })
    const proposal = (await findRankings(tx, callId)).find(({ resolutionId }) => resolutionId === null)
    const ranking: Ranking = {
      id: proposal?.id ?? deps.newId('ranking'),
      projectCallId: callId,
      budget,
      jointBonusPercent,
      drawnAt: deps.now(),
      lines,
      resolutionId: null,
    }
    if (proposal === undefined) await insertRanking(tx, ranking)
    else await updateRanking(tx, ranking, proposal.version)
    const before = proposal === undefined ? null : toJson(proposal)
    tx.note({ subject: 'ranking', subjectId: ranking.id, before, after: toJson(ranking), reason: null })
    return loadCallPage(tx, callId, deps.now())
  })
}

interface ScoredProject {
  readonly project: Project
  /** Null while nobody rated it by the edition in force. */
  readonly candidate: Candidate | null
  readonly raters: number
}

async function scoredProjects(
  tx: ReadTx,
  deps: Deps,
  projects: readonly Project[],
  bodyOrder: readonly Id<'project'>[],
): Promise<readonly ScoredProject[]> {
  const catalogue = await findCatalogueOn(tx, dateOf(deps.now()))
  const scored: ScoredProject[] = []
  for (const project of projects) {
    const sheets = await listScoreSheets(tx, project.id)
    const raters = catalogue === undefined ? [] : await ratersOf(tx, project, sheets, catalogue, deps.now())
    const score = catalogue === undefined ? null : scoreOfProject(catalogue, raters)
    const position = bodyOrder.indexOf(project.id)
    scored.push({
      project,
      raters: score?.raters ?? 0,
      candidate: score && {
        project: project.id,
        meetsMinimum: score.meetsMinimum,
        jointlySupported: countsAsJointlySupported(project),
        score: score.share,
        completeOn: project.completeOn ?? project.receivedOn,
        bodyOrder: position < 0 ? null : position + 1,
        grant: project.finances.grant,
      },
    })
  }
  return scored
}
