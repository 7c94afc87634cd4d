import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ResolutionPage } from '#shared/contract/resolutions.ts'
import type { Revision } from '#shared/domain/action-plan/revision.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { permittedStatementKinds } from '#shared/rules/statement/may-endorse.ts'
import { listFollowUps, listReplacedResolutions } from '../../store/repositories/follow-ups.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findResolution, listResolutions } from '../../store/repositories/resolutions.ts'
import { listRevisions } from '../../store/repositories/revisions.ts'
import { findStatementsByResolution } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadRegister } from './list-resolutions.ts'

/** One resolution and what may follow from it (R37). */
export function showResolution(
  deps: Deps,
  input: { readonly resolutionId: Id<'resolution'> },
): Promise<Result<ResolutionPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const resolution = await findResolution(tx, input.resolutionId)
    if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: input.resolutionId })
    const { outcome, rules, projectId } = resolution
    const project = projectId === null ? undefined : await findProject(tx, projectId)
    const row = (await loadRegister(tx)).find(({ id }) => id === resolution.id)
    if (row === undefined) throw new Error(`Resolution ${resolution.id} is not in the register`)
    const { bodyName, ofAlliance, minutes } = row
    const statements = await findStatementsByResolution(tx, resolution.id)
    return ok({
      resolution,
      projectNumber: project?.number ?? null,
      row: { bodyName, ofAlliance, minutes },
      permittedStatements: project === undefined ? [] : permittedStatementKinds({ outcome, options: rules, exceptionReason: '' }),
      followUp: (await listFollowUps(tx)).find(({ resolutionId }) => resolutionId === resolution.id) ?? null,
      replacedBy: await replacedBy(tx, resolution),
      later: (await listResolutions(tx))
        .filter(({ declaredAt }) => declaredAt > resolution.declaredAt)
        .map(({ id, number, subject }) => ({ id, number, subject })),
      statements: statements.map(({ id, number }) => ({ id, number })),
      plan: (await listRevisions(tx)).flatMap((revision) => placesIn(revision, resolution.id)),
    })
  })
}

/** Where a revision names a resolution: as the one that adopted it, or under a chapter. */
function placesIn({ id: revisionId, revision, resolutionId, text }: Revision, named: Id<'resolution'>): ResolutionPage['plan'] {
  const chapters = text.chapters.filter(({ resolutionIds }) => resolutionIds.includes(named))
  return [
    ...(resolutionId === named ? [{ revisionId, revision, chapter: null }] : []),
    ...chapters.map(({ heading }) => ({ revisionId, revision, chapter: heading })),
  ]
}

async function replacedBy(tx: ReadTx, { id }: Resolution): Promise<ResolutionPage['replacedBy']> {
  const replaced = (await listReplacedResolutions(tx)).find(({ resolutionId }) => resolutionId === id)
  const newer = replaced === undefined ? undefined : await findResolution(tx, replaced.replacedById)
  if (replaced === undefined || newer === undefined) return null
  return { id: newer.id, number: newer.number, reason: replaced.reason }
}
