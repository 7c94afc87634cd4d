import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AssessmentPage, Rater } from '#shared/contract/assessments.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { CriteriaCatalogue, ScoreSheet } from '#shared/domain/projects/assessment.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { type Rating, type Score, scoreOf } from '#shared/rules/ranking/score.ts'
import { spreadOf } from '#shared/rules/ranking/spread.ts'
import { findRecusals } from '#shared/rules/recusal/find-recusals.ts'
import { findCatalogueOn, listDiscussionNotes, listScoreSheets } from '../../store/repositories/assessments.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'

const RATABLE: readonly ProjectState[] = ['formally-checked', 'in-assessment', 'deferred']

/** Rated is what was checked, until it is put to the vote. */
export function mayBeRated(state: ProjectState): boolean {
  return RATABLE.includes(state)
}

export async function loadAssessmentPage(
  tx: ReadTx,
  projectId: Id<'project'>,
  now: Instant,
): Promise<Result<AssessmentPage, Refusal<'NOT_FOUND'>>> {
  const found = await findProject(tx, projectId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
  const { version: _version, ...project } = found
  const catalogue = (await findCatalogueOn(tx, dateOf(now))) ?? null
  const sheets = await listScoreSheets(tx, projectId)
  const raters = await ratersOf(tx, project, sheets, catalogue, now)
  return ok({
    project,
    catalogue,
    raters,
    score: catalogue === null ? null : scoreOfProject(catalogue, raters),
    spread: catalogue === null ? [] : spreadOf(catalogue.criteria, ratingsOf(raters), recusedOf(raters)),
    notes: await listDiscussionNotes(tx, projectId),
    mayRate: catalogue !== null && mayBeRated(project.state),
  })
}

/** Everybody who may vote today, with whether the project recuses them (R14, R40) and what they gave. */
export async function ratersOf(
  tx: ReadTx,
  project: Project,
  sheets: readonly ScoreSheet[],
  catalogue: CriteriaCatalogue | null,
  now: Instant,
): Promise<readonly Rater[]> {
  const today = dateOf(now)
  const members = await listMembers(tx)
  const voting = (await listMemberships(tx)).filter((membership) => membership.kind === 'voting' && isInForce(membership, today))
  const rules = (await findRulesOn(tx, today))?.options ?? DEFAULT_RULES
  const ids = voting.map(({ memberId }) => memberId)
  const recused = new Set(findRecusals(project, ids, rules).map(({ memberId }) => memberId))
  return members
    .filter(({ id }) => ids.includes(id))
    .map(({ id: memberId, name }) => {
      const sheet = sheets.find((one) => one.memberId === memberId) ?? null
      return {
        memberId,
        name,
        recused: recused.has(memberId),
        sheet,
        otherEdition: sheet !== null && sheet.catalogueId !== catalogue?.id,
      }
    })
}

/** R40: the score by the sheets of this edition; null while there is none. */
export function scoreOfProject(catalogue: CriteriaCatalogue, raters: readonly Rater[]): Score | null {
  const minimum = { numerator: catalogue.minimumPercent, denominator: 100 }
  const score = scoreOf(catalogue.criteria, ratingsOf(raters), recusedOf(raters), minimum)
  return score.ok ? score.value : null
}

function ratingsOf(raters: readonly Rater[]): readonly Rating[] {
  return raters.flatMap(({ memberId, sheet, otherEdition }) =>
    sheet === null || otherEdition
      ? []
      : [{ member: memberId, points: new Map(sheet.scores.map(({ criterionId, points }) => [criterionId, points])) }],
  )
}

function recusedOf(raters: readonly Rater[]): readonly string[] {
  return raters.filter(({ recused }) => recused).map(({ memberId }) => memberId)
}
