import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectApplication, ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ProjectChange } from '#shared/domain/projects/completeness.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import { type ChangedField, changesOf } from '#shared/rules/funding/substantial-change.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { insertProjectChange } from '../../store/repositories/project-checks.ts'
import { findProject, updateProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { type ApplicationRefusal, checkApplication } from './check-application.ts'
import { loadProjectPage } from './show-project.ts'

interface LaterChange {
  readonly projectId: Id<'project'>
  readonly version: number
  readonly application: ProjectApplication
  readonly reason: string
}

const CHANGEABLE: readonly ProjectState[] = ['endorsed', 'endorsed-with-conditions', 'ranked', 'statement-issued', 'at-funder']

/** Between endorsement and notice; afterwards a change is a matter of the funder's notice. */
export function mayChangeLater(state: ProjectState): boolean {
  return CHANGEABLE.includes(state)
}

/** Changes what the alliance has decided on. A substantial change sends the project back to the vote (domain § 4, R37). */
export function changeDecidedProject(
  deps: Deps,
  input: LaterChange,
): Promise<
  Result<
    ProjectPage,
    ApplicationRefusal | Refusal<'CHANGED_MEANWHILE' | 'REASON_MISSING' | 'NOTHING_CHANGED' | 'PROJECT_NOT_OPEN'>
  >
> {
  return deps.store.write(acting(deps, 'projects.change-later'), async (tx) => {
    const found = await findProject(tx, input.projectId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: input.projectId })
    if (!mayChangeLater(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
    if (input.reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const checked = await checkApplication(tx, input.application)
    if (!checked.ok) return checked
    const findings = changesOf(found, checked.value)
    if (findings.length === 0) return err({ code: 'NOTHING_CHANGED' })
    const isSubstantial = findings.some((finding) => finding.isSubstantial)
    const changed: Project = { ...found, ...checked.value, state: isSubstantial ? 'deferred' : found.state }
    if (!(await updateProject(tx, changed, input.version))) return err({ code: 'CHANGED_MEANWHILE', what: 'project' })
    const change: ProjectChange = {
      id: deps.newId('project-change'),
      projectId: found.id,
      recordedAt: deps.now(),
      reason: input.reason,
      isSubstantial,
      content: {
        fields: findings.map(({ field }) => ({ field, before: fieldText(found, field), after: fieldText(changed, field) })),
      },
    }
    await insertProjectChange(tx, change)
    tx.note({ subject: 'project', subjectId: found.id, before: toJson(found), after: toJson(changed), reason: input.reason })
    if (isSubstantial)
      tx.note({ subject: 'project', subjectId: found.id, before: found.state, after: 'deferred', reason: input.reason })
    return loadProjectPage(tx, found.id, deps.now())
  })
}

function fieldText(project: Pick<Project, 'sponsor' | 'startsOn' | 'endsOn' | 'finances'>, field: ChangedField): string {
  switch (field) {
    case 'sponsor':
      return project.sponsor.name
    case 'period':
      return `${formatDate(project.startsOn)} – ${formatDate(project.endsOn)}`
    case 'totalCost':
    case 'grant':
      return formatEuro(project.finances[field])
  }
}
