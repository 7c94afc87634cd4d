import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AssessmentPage } from '#shared/contract/assessments.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CriteriaCatalogue, CriterionScore, ScoreSheet, ScoreWay } from '#shared/domain/projects/assessment.ts'
import { findCatalogueOn, listScoreSheets, saveScoreSheet as storeSheet } from '../../store/repositories/assessments.ts'
import { findProject } from '../../store/repositories/projects.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadAssessmentPage, mayBeRated, ratersOf } from './assessment-facts.ts'

export interface NewSheet {
  readonly projectId: Id<'project'>
  readonly memberId: Id<'member'>
  readonly personName: string
  readonly way: ScoreWay
  readonly scores: readonly CriterionScore[]
}

export type SheetRefusal = Refusal<
  'NOT_FOUND' | 'CATALOGUE_MISSING' | 'NOT_IN_ASSESSMENT' | 'RATER_RECUSED' | 'RATER_UNKNOWN' | 'SCORES_DO_NOT_FIT'
>

/** Stores what one member gives one project; every criterion within its scale, no recused rater (R40). */
export function saveScoreSheet(deps: Deps, input: NewSheet): Promise<Result<AssessmentPage, SheetRefusal>> {
  return deps.store.write(acting(deps, 'assessments.save-sheet'), async (tx) => {
    const kept = await keepSheet(tx, deps, input)
    return kept.ok ? loadAssessmentPage(tx, input.projectId, deps.now()) : kept
  })
}

/** The same inside a transaction that takes in several; says whether a sheet was there before. */
export async function keepSheet(
  tx: WriteTx,
  deps: Deps,
  input: NewSheet,
): Promise<Result<{ readonly memberName: string; readonly replaced: boolean }, SheetRefusal>> {
  const now = deps.now()
  const project = await findProject(tx, input.projectId)
  if (project === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: input.projectId })
  const catalogue = await findCatalogueOn(tx, dateOf(now))
  if (catalogue === undefined) return err({ code: 'CATALOGUE_MISSING' })
  if (!mayBeRated(project.state)) return err({ code: 'NOT_IN_ASSESSMENT', state: project.state })
  const before = await listScoreSheets(tx, input.projectId)
  const rater = (await ratersOf(tx, project, before, catalogue, now)).find(({ memberId }) => memberId === input.memberId)
  if (rater === undefined) return err({ code: 'RATER_UNKNOWN', name: input.personName })
  if (rater.recused) return err({ code: 'RATER_RECUSED', memberName: rater.name })
  const misfit = misfitOf(catalogue, input.scores)
  if (misfit !== null) return err(misfit)
  const sheet: ScoreSheet = {
    id: rater.sheet?.id ?? deps.newId('score-sheet'),
    projectId: input.projectId,
    memberId: input.memberId,
    catalogueId: catalogue.id,
    personName: input.personName,
    way: input.way,
    receivedAt: now,
    scores: catalogue.criteria.map(({ id }) => scoreOn(input.scores, id)),
  }
  await storeSheet(tx, sheet)
  const old = rater.sheet === null ? null : toJson(rater.sheet)
  tx.note({ subject: 'score-sheet', subjectId: sheet.id, before: old, after: toJson(sheet), reason: null })
  tx.note({ subject: 'project', subjectId: input.projectId, before: null, after: toJson({ ratedBy: rater.name }), reason: null })
  return ok({ memberName: rater.name, replaced: rater.sheet !== null })
}

function misfitOf(catalogue: CriteriaCatalogue, scores: readonly CriterionScore[]): Refusal<'SCORES_DO_NOT_FIT'> | null {
  for (const { id, title, scaleMax } of catalogue.criteria) {
    const given = scores.filter(({ criterionId }) => criterionId === id)
    const points = given.length === 1 ? (given[0]?.points ?? null) : null
    if (points === null || !Number.isInteger(points) || points < 0 || points > scaleMax)
      return { code: 'SCORES_DO_NOT_FIT', criterion: title, points, most: scaleMax }
  }
  return null
}

function scoreOn(scores: readonly CriterionScore[], criterionId: string): CriterionScore {
  const score = scores.find((one) => one.criterionId === criterionId)
  if (score === undefined) throw new Error(`No points on ${criterionId}`)
  return { criterionId, points: score.points, reason: score.reason }
}
