import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CatalogueContent } from '#shared/contract/assessments.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { insertCatalogue, listCatalogues } from '../../store/repositories/assessments.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/** Enacts a new edition of the criteria; older ones stay with the sheets that were filled in by them (R40). */
export function createCatalogue(
  deps: Deps,
  content: CatalogueContent,
): Promise<Result<{ readonly catalogueId: Id<'criteria-catalogue'> }, Refusal<'CRITERIA_DO_NOT_FIT'>>> {
  return deps.store.write(acting(deps, 'assessments.create-catalogue'), async (tx) => {
    const because = misfitOf(content.criteria)
    if (because !== null) return err({ code: 'CRITERIA_DO_NOT_FIT', because })
    const edition = ((await listCatalogues(tx))[0]?.edition ?? 0) + 1
    const catalogue: CriteriaCatalogue = { ...content, id: deps.newId('criteria-catalogue'), edition }
    await insertCatalogue(tx, catalogue)
    tx.note({ subject: 'criteria-catalogue', subjectId: catalogue.id, before: null, after: toJson(catalogue), reason: null })
    return ok({ catalogueId: catalogue.id })
  })
}

function misfitOf(criteria: CatalogueContent['criteria']): Refusal<'CRITERIA_DO_NOT_FIT'>['because'] | null {
  if (criteria.length === 0) return 'none'
  if (new Set(criteria.map(({ id }) => id)).size < criteria.length) return 'twice'
  if (criteria.every(({ weight }) => weight === 0)) return 'weight'
  return criteria.some(({ minimum, scaleMax }) => minimum !== null && minimum > scaleMax) ? 'minimum' : null
}
