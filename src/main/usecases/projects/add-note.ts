import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { AssessmentPage } from '#shared/contract/assessments.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { DiscussionNote } from '#shared/domain/projects/assessment.ts'
import { insertDiscussionNote } from '../../store/repositories/assessments.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadAssessmentPage } from './assessment-facts.ts'

/** Notes what was said about a project beyond points. */
export function addNote(
  deps: Deps,
  { projectId, text }: { readonly projectId: Id<'project'>; readonly text: string },
): Promise<Result<AssessmentPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'assessments.add-note'), async (tx) => {
    if ((await findProject(tx, projectId)) === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    const note: DiscussionNote = {
      id: deps.newId('discussion-note'),
      projectId,
      notedAt: deps.now(),
      notedBy: deps.actor(),
      text,
    }
    await insertDiscussionNote(tx, note)
    tx.note({ subject: 'discussion-note', subjectId: note.id, before: null, after: toJson(note), reason: null })
    return loadAssessmentPage(tx, projectId, deps.now())
  })
}
