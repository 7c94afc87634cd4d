import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CircularEnding } from '#shared/domain/circular-procedures/course.ts'
import { insertEnding } from '../../store/repositories/circular-courses.ts'
import { setWithdrawn } from '../../store/repositories/circular-procedures.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFacts, takesResponses } from './load-facts.ts'
import { putOnNextAgenda } from './next-agenda.ts'
import { loadProcedurePage } from './procedure-page.ts'

/**
 * Ends an Umlaufverfahren without a result, with a reason: taken back, moved to the next meeting, or given up because
 * memberships changed (R23). The votes so far have no effect and stay as evidence; its projects are open for a vote again.
 */
export function endProcedure(
  deps: Deps,
  input: {
    readonly circularProcedureId: Id<'circular-procedure'>
    readonly kind: CircularEnding['kind']
    readonly reason: string
  },
): Promise<Result<CircularProcedurePage, Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'REASON_MISSING'>>> {
  return deps.store.write(acting(deps, 'circular-procedures.end'), async (tx) => {
    const now = deps.now()
    const facts = await loadFacts(tx, input.circularProcedureId, now)
    if (!facts.ok) return facts
    const { procedure } = facts.value
    if (!takesResponses(procedure.state)) return err({ code: 'NOT_RUNNING', state: procedure.state })
    const reason = input.reason.trim()
    if (reason === '') return err({ code: 'REASON_MISSING' })
    const ending: CircularEnding = { kind: input.kind, endedAt: now, endedBy: deps.actor(), reason }
    await insertEnding(tx, procedure.id, ending)
    await setWithdrawn(tx, procedure.id)
    const projectState = input.kind === 'moved-to-meeting' ? 'deferred' : 'submitted'
    for (const { projectId } of procedure.items) {
      if (projectId === null) continue
      await setProjectState(tx, projectId, projectState)
      tx.note({ subject: 'project', subjectId: projectId, before: 'in-decision', after: projectState, reason: procedure.number })
    }
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: { state: procedure.state },
      after: toJson({ state: 'withdrawn', ending }),
      reason,
    })
    if (input.kind === 'moved-to-meeting') await putOnNextAgenda(tx, deps, procedure)
    return loadProcedurePage(tx, procedure.id, now)
  })
}
