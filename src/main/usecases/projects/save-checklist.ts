import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CompletenessLine } from '#shared/domain/projects/completeness.ts'
import { openItemsOf } from '#shared/rules/funding/completeness.ts'
import { setChecklist, settleCompletionRequests } from '../../store/repositories/project-checks.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { mayBeCorrected } from './change-project.ts'
import { loadProjectPage } from './show-project.ts'

interface ChecklistChange {
  readonly projectId: Id<'project'>
  readonly version: number
  readonly lines: readonly CompletenessLine[]
}

/** Stores what was looked at. With nothing missing any more the application is complete from today on, and requests are settled. */
export function saveChecklist(
  deps: Deps,
  { projectId, version, lines }: ChecklistChange,
): Promise<Result<ProjectPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'PROJECT_NOT_OPEN'>>> {
  return deps.store.write(acting(deps, 'projects.save-checklist'), async (tx) => {
    const found = await findProject(tx, projectId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    if (!mayBeCorrected(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
    if (found.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'project' })
    const isComplete = openItemsOf({ ...found, checklist: lines }).length === 0
    const today = dateOf(deps.now())
    const completeOn = isComplete ? (found.completeOn ?? today) : null
    await setChecklist(tx, projectId, lines, completeOn)
    if (isComplete) await settleCompletionRequests(tx, projectId, today)
    tx.note({
      subject: 'project',
      subjectId: projectId,
      before: toJson({ checklist: found.checklist, completeOn: found.completeOn }),
      after: toJson({ checklist: lines, completeOn }),
      reason: null,
    })
    return loadProjectPage(tx, projectId, deps.now())
  })
}
