import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { headOf } from '#shared/domain/journal/journal-entry.ts'
import { makeActionPlan } from '../../documents/action-plan/docx.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { readHead } from '../../store/repositories/journal.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from '../documents/keep-document.ts'
import { loadPlanFacts } from './plan-facts.ts'
import { loadPlanPaper } from './plan-paper.ts'
import { loadRevisionPage } from './revision-page.ts'

type IssueRefusal = Refusal<'NOT_FOUND' | 'PLAN_NOT_ADOPTED' | 'PLAN_ISSUED_ALREADY'>

/** Makes the Word file of an adopted revision and keeps it: from then on it comes out byte for byte, whatever is measured later. */
export async function issuePlan(
  deps: Deps,
  { revisionId }: { readonly revisionId: Id<'revision'> },
): Promise<Result<RevisionPage, IssueRefusal>> {
  const now = deps.now()
  const prepared = await deps.store.read(async (tx) => {
    const refusal = await alreadyIssued(tx, revisionId)
    if (refusal !== null) return err(refusal)
    const input = await loadPlanPaper(tx, revisionId, now)
    return input.ok ? ok({ ...input.value, journalHead: headOf(await readHead(tx)) }) : input
  })
  if (!prepared.ok) return prepared
  if (prepared.value.adoption === null) return err({ code: 'PLAN_NOT_ADOPTED' })
  const file = await makeActionPlan(prepared.value)
  return deps.store.write(acting(deps, 'action-plan.issue'), async (tx): Promise<Result<RevisionPage, IssueRefusal>> => {
    const refusal = await alreadyIssued(tx, revisionId)
    if (refusal !== null) return err(refusal)
    await keepDocument(tx, deps, file, revisionId)
    return loadRevisionPage(tx, revisionId, await loadPlanFacts(tx, now))
  })
}

async function alreadyIssued(tx: ReadTx, revisionId: Id<'revision'>): Promise<Refusal<'PLAN_ISSUED_ALREADY'> | null> {
  const issued = await findDocument(tx, 'action-plan', revisionId)
  return issued === undefined ? null : { code: 'PLAN_ISSUED_ALREADY', fileName: issued.fileName }
}
