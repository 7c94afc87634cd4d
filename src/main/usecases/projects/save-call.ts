import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ProjectCallContent } from '#shared/contract/project-calls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ProjectCall } from '#shared/domain/projects/project-call.ts'
import { checkCall } from '#shared/rules/funding/check-call.ts'
import {
  findProjectCall,
  insertProjectCall,
  listProjectCalls,
  updateProjectCall,
} from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

interface CallId {
  readonly callId: Id<'project-call'>
}

/** Publishes a call. */
export function createCall(
  deps: Deps,
  content: ProjectCallContent,
): Promise<Result<CallId, Refusal<'CALL_NUMBER_TAKEN' | 'DEADLINE_BEFORE_CALL'>>> {
  return deps.store.write(acting(deps, 'project-calls.create'), async (tx) => {
    const call: ProjectCall = { ...content, id: deps.newId('project-call') }
    const refusal = await misfitOf(tx, call)
    if (refusal !== null) return err(refusal)
    await insertProjectCall(tx, call)
    tx.note({ subject: 'project-call', subjectId: call.id, before: null, after: toJson(call), reason: null })
    return ok({ callId: call.id })
  })
}

/** Changes a call; what was handed in under it must still fit. */
export function changeCall(
  deps: Deps,
  { callId, version, content }: CallId & { readonly version: number; readonly content: ProjectCallContent },
): Promise<
  Result<CallId, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'CALL_NUMBER_TAKEN' | 'DEADLINE_BEFORE_CALL' | 'CALL_LEAVES_OUT'>>
> {
  return deps.store.write(acting(deps, 'project-calls.change'), async (tx) => {
    const found = await findProjectCall(tx, callId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project-call', id: callId })
    const call: ProjectCall = { ...content, id: callId }
    const refusal = await misfitOf(tx, call)
    if (refusal !== null) return err(refusal)
    const left = (await listProjects(tx)).filter(
      (project) => project.projectCallId === callId && project.state !== 'withdrawn' && checkCall(call, project).length > 0,
    )
    if (left.length > 0) return err({ code: 'CALL_LEAVES_OUT', projects: left.map(({ shortTitle }) => shortTitle) })
    if (!(await updateProjectCall(tx, call, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'project-call' })
    tx.note({ subject: 'project-call', subjectId: callId, before: toJson(found), after: toJson(call), reason: null })
    return ok({ callId })
  })
}

async function misfitOf(tx: ReadTx, call: ProjectCall): Promise<Refusal<'CALL_NUMBER_TAKEN' | 'DEADLINE_BEFORE_CALL'> | null> {
  if (call.submissionDeadline < call.publishedOn) return { code: 'DEADLINE_BEFORE_CALL' }
  const taken = (await listProjectCalls(tx)).some(({ id, number }) => number === call.number && id !== call.id)
  return taken ? { code: 'CALL_NUMBER_TAKEN', number: call.number } : null
}
