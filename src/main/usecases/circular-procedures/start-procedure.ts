import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularStart } from '#shared/contract/circular-start.ts'
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
  | 'NOT_FOUND'
  | 'PROJECT_NOT_OPEN'
  | 'PROJECT_TWICE'
  | 'CATALOGUE_MISSING'
  | 'CANNOT_START'
  | 'PAPERS_MISSING'
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'TOO_MANY_FILES'
>

/** Starts an Umlaufverfahren on projects and free texts, one vote on each: papers stored, roll frozen, deadline fixed (R16, R22, R24, R25). */
export async function startProcedure(
  deps: Deps,
  input: CircularStart & { readonly papers: readonly UploadedFile[] },
): Promise<Result<{ readonly circularProcedureId: Id<'circular-procedure'>; readonly number: string }, StartRefusal>> {
  const uploads = await readUploads(input.papers)
  if (!uploads.ok) return uploads
  return deps.store.write(acting(deps, 'circular-procedures.start'), async (tx) => {
    const now = deps.now()
    const facts = await loadStartFacts(tx, input, now)
    if (!facts.ok) return facts
    const plan = planStart(facts.value, input)
    if (plan.preview.problems.length > 0) return err({ code: 'CANNOT_START', problems: plan.preview.problems })
    if (uploads.value.length === 0) return err({ code: 'PAPERS_MISSING' })
    const { catalogue, projects } = facts.value
    if (input.asksForPoints && catalogue === null) return err({ code: 'CATALOGUE_MISSING' })
    const criteriaCatalogueId = input.asksForPoints ? (catalogue?.id ?? null) : null

    const number = await takeNumber(tx, 'circular-procedure', now)
    const procedure = newProcedure(deps, input, plan, number, facts.value.rules)
    const papers = []
    for (const { bytes, name, mediaType } of uploads.value) papers.push(await putBlob(tx, bytes, { name, mediaType }))
    const recusals = procedure.items.flatMap((item, index) =>
      (plan.recusals[index] ?? []).map((recusal) => ({ ...recusal, itemId: item.id })),
    )
    const orders = input.items.flatMap(({ projectCallId }, index) => {
      const itemId = procedure.items[index]?.id
      return projectCallId === null || itemId === undefined ? [] : [{ itemId, projectCallId }]
    })
    await insertProcedure(tx, { procedure, roll: plan.roll, recusals, papers, criteriaCatalogueId, orders })
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: null,
      after: toJson({ ...procedure, roll: plan.roll, recusals, papers, criteriaCatalogueId, orders }),
      reason: input.urgencyReason,
    })
    for (const project of projects) {
      if (project === null) continue
      await setProjectState(tx, project.id, 'in-decision')
      tx.note({ subject: 'project', subjectId: project.id, before: project.state, after: 'in-decision', reason: null })
    }
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
  const items = input.items.map(({ projectId, subject, proposedText }, index) => ({
    id: deps.newId('circular-item'),
    position: index + 1,
    projectId,
    subject,
    proposedText,
  }))
  return {
    id: deps.newId('circular-procedure'),
    number,
    subject: input.subject,
    urgencyReason: input.urgencyReason,
    items,
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
