import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { compareRevisions, type RevisionComparison } from '#shared/domain/action-plan/compare-revisions.ts'
import { isDraft, type Revision } from '#shared/domain/action-plan/revision.ts'
import { type AdoptFacts, textProblems } from '#shared/rules/revisions/may-adopt.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { findResolution, listResolutions } from '../../store/repositories/resolutions.ts'
import { findRevision } from '../../store/repositories/revisions.ts'
import { listStrategies } from '../../store/repositories/strategies.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadSeries } from './load-series.ts'
import { isOpenProject, loadPlanFacts, type PlanFacts } from './plan-facts.ts'

/** A revision with everything that it is read and written with. */
export function showRevision(
  deps: Deps,
  { revisionId }: { readonly revisionId: Id<'revision'> },
): Promise<Result<RevisionPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => loadRevisionPage(tx, revisionId, await loadPlanFacts(tx, deps.now())))
}

export async function loadRevisionPage(
  tx: ReadTx,
  revisionId: Id<'revision'>,
  facts: PlanFacts,
): Promise<Result<RevisionPage, Refusal<'NOT_FOUND'>>> {
  const found = await findRevision(tx, revisionId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: revisionId })
  const { version, ...revision } = found
  const resolution = revision.resolutionId === null ? undefined : await findResolution(tx, revision.resolutionId)
  const base = facts.plans.find(({ id }) => id === revision.basedOnId)
  const register = await listResolutions(tx)
  const numbers = new Map(register.map(({ id, number }) => [id, number]))
  return ok({
    revision,
    version,
    plan: facts.plans.find(({ id }) => id === revision.actionPlanId) ?? null,
    base: base ?? null,
    baseRevisionId: base === undefined ? null : (facts.revisionOf(base.id)?.id ?? null),
    baseFields: facts.fields.filter(({ actionPlanId }) => actionPlanId === base?.id).map(facts.earlier),
    strategies: await listStrategies(tx),
    resolution:
      resolution === undefined
        ? null
        : {
            id: resolution.id,
            number: resolution.number,
            resolvedOn: resolution.resolvedOn,
            sentence: resolution.sentence,
          },
    series: await loadSeries(tx),
    issued: (await findDocument(tx, 'action-plan', revisionId)) ?? null,
    resolutions: register.map(({ id, number, subject }) => ({ id, number, subject })).toReversed(),
    problems: isDraft(revision) ? textProblems({ text: revision.text, ...baseParts(facts, revision, numbers) }) : [],
  })
}

/** What of the plan before must be found again in a revision: its fields, and the chapters that resolutions rest on. */
export function baseParts(
  facts: PlanFacts,
  { basedOnId }: Pick<Revision, 'basedOnId'>,
  numbers: ReadonlyMap<Id<'resolution'>, string>,
): Pick<AdoptFacts, 'baseFields' | 'referred'> {
  const base = basedOnId === null ? undefined : facts.revisionOf(basedOnId)
  return {
    baseFields: facts.fields
      .filter(({ actionPlanId }) => actionPlanId === basedOnId)
      .map(({ id, number, title }) => ({
        id,
        number,
        title,
        openProjects: facts.projectsOf(id).filter(isOpenProject).length,
      })),
    referred: (base?.text.chapters ?? [])
      .filter(({ resolutionIds }) => resolutionIds.length > 0)
      .map(({ key, heading, resolutionIds }) => ({
        key,
        heading,
        resolutions: resolutionIds.map((id) => numbers.get(id) ?? ''),
      })),
  }
}

/** What has changed from one revision to another. */
export function compareTwoRevisions(
  deps: Deps,
  { beforeId, afterId }: { readonly beforeId: Id<'revision'>; readonly afterId: Id<'revision'> },
): Promise<Result<RevisionComparison, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const before = await findRevision(tx, beforeId)
    if (before === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: beforeId })
    const after = await findRevision(tx, afterId)
    if (after === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: afterId })
    return ok(compareRevisions(before, after))
  })
}
