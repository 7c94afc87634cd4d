import type { Id } from '#shared/basics/id.ts'
import type { Result } from '#shared/basics/result.ts'
import type { AssessmentPage } from '#shared/contract/assessments.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { listCatalogues } from '../../store/repositories/assessments.ts'
import type { Deps } from '../deps.ts'
import { loadAssessmentPage } from './assessment-facts.ts'

/** Who rated a project, how, and what comes of it. */
export function showAssessment(
  deps: Deps,
  { projectId }: { readonly projectId: Id<'project'> },
): Promise<Result<AssessmentPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadAssessmentPage(tx, projectId, deps.now()))
}

export function listCriteriaCatalogues(deps: Deps): Promise<readonly CriteriaCatalogue[]> {
  return deps.store.read(listCatalogues)
}
