import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularStart } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { insertProcedure } from '../../store/repositories/circular-procedures.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { toJson } from '../journal-json.ts'
import { takeNumber } from '../numbering.ts'
import { loadStartFacts } from './load-start-facts.ts'
import { planStart, type StartPlan } from './plan-start.ts'

export type StartRefusal = Refusal<
  'NOT_FOUND' | 'PROJECT_NOT_OPEN' | 'CANNOT_START' | 'PAPERS_MISSING' | 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'
>

/** Starts an Umlaufverfahren on a project: papers stored, roll frozen, deadline fixed (R16, R22, R24, R25). */
export async function startProcedure(
  deps: Deps,
  input: CircularStart & { readonly papers: readonly UploadedFile[] },
): Promise<Result<{ readonly circularProcedureId: Id<'circular-procedure'>; readonly number: string }, StartRefusal>> {
  const uploads = await readUploads(input.papers)
  if (!uploads.ok) return uploads
  return deps.store.write(acting(deps, 'circular-procedures.start'), async (tx) => {
    const now = deps.now()
    const facts = await loadStartFacts(tx, input.projectId, now)
    if (!facts.ok) return facts
    const plan = planStart(facts.value, input)
    if (plan.preview.problems.length > 0) return err({ code: 'CANNOT_START', problems: plan.preview.problems })
    if (uploads.value.length === 0) return err({ code: 'PAPERS_MISSING' })

    const number = await takeNumber(tx, 'circular-procedure', now)
    const procedure = newProcedure(deps, input, plan, number, facts.value.rules)
    const papers = []
    for (const { bytes, name, mediaType } of uploads.value) papers.push(await putBlob(tx, bytes, { name, mediaType }))
    const recusals = procedure.items.flatMap((item) => plan.recusals.map((recusal) => ({ ...recusal, itemId: item.id })))
    await insertProcedure(tx, { procedure, roll: plan.roll, recusals, papers })
    await setProjectState(tx, input.projectId, 'in-decision')
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: null,
      after: toJson({ ...procedure, roll: plan.roll, recusals, papers }),
      reason: input.urgencyReason,
    })
    tx.note({
      subject: 'project',
      subjectId: input.projectId,
      before: facts.value.project.state,
      after: 'in-decision',
      reason: null,
    })
    return ok({ circularProcedureId: procedure.id, number })
  })
}

function newProcedure(
  deps: Deps,
  input: CircularStart,
  plan: StartPlan,
  number: string,
  rules: CircularProcedure['rules'],
): CircularProcedure {
  const item = {
    id: deps.newId('circular-item'),
    position: 1,
    projectId: input.projectId,
    subject: input.subject,
    proposedText: input.proposedText,
  }
  return {
    id: deps.newId('circular-procedure'),
    number,
    subject: input.subject,
    urgencyReason: input.urgencyReason,
    items: [item],
    rules,
    rollDate: plan.preview.rollDate,
    startedAt: deps.now(),
    deadline: plan.deadline,
    state: 'running',
    declaredAt: null,
    declaredBy: null,
    notifiedAt: null,
    abortedAt: null,
  }
}
