import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage, NewResponse } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { setAborted } from '../../store/repositories/circular-procedures.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { insertRecusal } from '../../store/repositories/recusals.ts'
import { insertResponse } from '../../store/repositories/responses.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { toJson } from '../journal-json.ts'
import { checkResponse, type ResponseRefusal } from './check-response.ts'
import { loadFacts } from './load-facts.ts'
import { loadProcedurePage } from './procedure-page.ts'
import { type CircularFacts, standingsOf } from './standing.ts'

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
    const checked = checkResponse(facts.value, input, person, now)
    if (!checked.ok) return checked

    const evidence: StoredFile[] = []
    for (const { bytes, name, mediaType } of uploads.value) evidence.push(await putBlob(tx, bytes, { name, mediaType }))
    const response: Response = { ...input, id: deps.newId('response'), recordedAt: now, recordedBy: deps.actor(), evidence }
    await insertResponse(tx, response)
    tx.note({
      subject: 'response',
      subjectId: response.id,
      before: null,
      after: toJson(response),
      reason: response.onBehalfReason || null,
    })
    await recuseOnConflict(tx, facts.value, response)
    await abortOnObjection(tx, response, now)
    const page = await loadProcedurePage(tx, input.circularProcedureId, now)
    return page.ok ? ok({ responseId: response.id, page: page.value }) : page
  })
}

/** R14: whoever declares a conflict in time takes no part in any item of the procedure. */
async function recuseOnConflict(tx: WriteTx, { procedure, roll, recusals }: CircularFacts, response: Response): Promise<void> {
  const { memberId, conflictReason } = response
  if (conflictReason === null || memberId === null || response.receivedAt > procedure.deadline.endsAt) return
  if (!roll.some((member) => member.memberId === memberId)) return
  for (const item of procedure.items) {
    if (recusals.some((known) => known.itemId === item.id && known.memberId === memberId)) continue
    const recusal = { itemId: item.id, memberId, kind: 'declared', reason: conflictReason } as const
    await insertRecusal(tx, recusal)
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: null,
      after: toJson({ recusal }),
      reason: conflictReason,
    })
  }
}

/** R26: the verdict says whether the objection ends it; its projects wait for the next meeting. */
async function abortOnObjection(tx: WriteTx, response: Response, now: Instant): Promise<void> {
  if (!response.objectsToProcedure) return
  const facts = await loadFacts(tx, response.circularProcedureId, now)
  if (!facts.ok || !standingsOf(facts.value, now).some(({ verdict }) => verdict.outcome === 'aborted')) return
  const { procedure } = facts.value
  await setAborted(tx, procedure.id, now)
  for (const { projectId } of procedure.items) if (projectId !== null) await setProjectState(tx, projectId, 'deferred')
  tx.note({
    subject: 'circular-procedure',
    subjectId: procedure.id,
    before: { state: procedure.state },
    after: { state: 'aborted', abortedAt: now, responseId: response.id },
    reason: response.remark || null,
  })
}
