import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CompletenessItem, CompletionRequest } from '#shared/domain/projects/completeness.ts'
import { isWorkingDay, workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { completenessOf } from '#shared/rules/funding/completeness.ts'
import { insertCompletionRequest, setChecklist } from '../../store/repositories/project-checks.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { mayBeCorrected } from './change-project.ts'
import { loadProjectPage } from './show-project.ts'

interface CompletionInput {
  readonly projectId: Id<'project'>
  readonly items: readonly CompletenessItem[]
  readonly text: string
  readonly dueOn: LocalDate
}

type CompletionRefusal = Refusal<'NOT_FOUND' | 'PROJECT_NOT_OPEN' | 'NOTHING_REQUESTED' | 'DUE_IN_PAST' | 'NOT_A_WORKING_DAY'>

/** Asks the sponsor for what is missing until a working day (F02); the project waits as incomplete. */
export function requestCompletion(
  deps: Deps,
  { projectId, items, text, dueOn }: CompletionInput,
): Promise<Result<ProjectPage, CompletionRefusal>> {
  return deps.store.write(acting(deps, 'projects.request-completion'), async (tx) => {
    const found = await findProject(tx, projectId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    if (!mayBeCorrected(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
    if (items.length === 0) return err({ code: 'NOTHING_REQUESTED' })
    const sentOn = dateOf(deps.now())
    if (dueOn <= sentOn) return err({ code: 'DUE_IN_PAST', dueOn })
    const { corpusChristi } = await theAlliance(tx)
    if (!isWorkingDay(dueOn, corpusChristi))
      return err({ code: 'NOT_A_WORKING_DAY', day: dueOn, next: workingDayFrom(dueOn, corpusChristi).date })
    const request: CompletionRequest = {
      id: deps.newId('completion-request'),
      projectId,
      items,
      text,
      sentOn,
      dueOn,
      settledOn: null,
    }
    await insertCompletionRequest(tx, request)
    const checklist = completenessOf(found).map((line) =>
      items.includes(line.item) ? { ...line, state: 'missing' as const } : line,
    )
    await setChecklist(tx, projectId, checklist, null)
    await setProjectState(tx, projectId, 'incomplete')
    tx.note({ subject: 'completion-request', subjectId: request.id, before: null, after: toJson(request), reason: null })
    tx.note({ subject: 'project', subjectId: projectId, before: found.state, after: 'incomplete', reason: null })
    return loadProjectPage(tx, projectId, deps.now())
  })
}
