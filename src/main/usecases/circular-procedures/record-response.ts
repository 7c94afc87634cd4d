import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage, NewResponse } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { checkResponse, type ResponseRefusal } from './check-response.ts'
import { holderOf } from './holder-of.ts'
import { keepResponse } from './keep-response.ts'
import { loadFacts } from './load-facts.ts'
import { criteriaOf, loadProcedurePage } from './procedure-page.ts'

type RecordRefusal = ResponseRefusal | Refusal<'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'>

/**
 * Records what a member sent. Kept for ever, also when it is late (R09) or from a stranger (R45); a declared conflict of
 * interest recuses the member (R14); an objection in time ends the procedure and its votes have no effect (R26).
 */
export async function recordResponse(
  deps: Deps,
  input: NewResponse,
): Promise<Result<{ readonly responseId: Id<'response'>; readonly page: CircularProcedurePage }, RecordRefusal>> {
  const uploads = await readUploads(input.evidence)
  if (!uploads.ok) return uploads
  return deps.store.write(acting(deps, 'circular-procedures.record-response'), async (tx) => {
    const now = deps.now()
    const facts = await loadFacts(tx, input.circularProcedureId, now)
    if (!facts.ok) return facts
    const person = input.personId === null ? null : ((await findPerson(tx, input.personId)) ?? null)
    if (input.personId !== null && person === null) return err({ code: 'NOT_FOUND', what: 'person', id: input.personId })
    const checked = checkResponse(facts.value, input, { person, criteria: await criteriaOf(tx, facts.value.procedure), now })
    if (!checked.ok) return checked

    const heldBy = holderOf(facts.value, input, person)
    const evidence: StoredFile[] = []
    for (const { bytes, name, mediaType } of uploads.value) evidence.push(await putBlob(tx, bytes, { name, mediaType }))
    const response: Response = {
      ...input,
      role: heldBy === null ? input.role : 'deputy',
      heldBy,
      id: deps.newId('response'),
      recordedAt: now,
      recordedBy: deps.actor(),
      evidence,
      signed: null,
    }
    await keepResponse(tx, deps, facts.value, response, now)
    const page = await loadProcedurePage(tx, input.circularProcedureId, now)
    return page.ok ? ok({ responseId: response.id, page: page.value }) : page
  })
}
