import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { EarlierField } from '#shared/contract/action-plan.ts'
import type { ProjectRow } from '#shared/contract/projects.ts'
import type { ActionPlan, FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { Revision } from '#shared/domain/action-plan/revision.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import { listActionPlans, listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listRevisions } from '../../store/repositories/revisions.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Versioned } from '../../store/versioned.ts'
import { loadSurroundings } from '../projects/project-row.ts'

export interface KnownProject {
  readonly project: Project
  readonly row: ProjectRow
}

/** Plans with their fields, how fields continue from one plan to the next, and the projects under them. */
export interface PlanFacts {
  readonly today: LocalDate
  readonly plans: readonly ActionPlan[]
  readonly revisions: readonly Versioned<Revision>[]
  readonly fields: readonly FieldOfAction[]
  readonly current: ActionPlan | undefined
  readonly projects: readonly KnownProject[]
  readonly revisionOf: (planId: Id<'action-plan'>) => Versioned<Revision> | undefined
  /** The fields that one directly continues. */
  readonly continuedBy: (fieldId: Id<'field-of-action'>) => readonly FieldOfAction[]
  /** A field and all that it continues, back to the first plan. */
  readonly chainOf: (fieldId: Id<'field-of-action'>) => readonly FieldOfAction[]
  /** Projects under a field and the fields that it continues. */
  readonly projectsOf: (fieldId: Id<'field-of-action'>) => readonly KnownProject[]
  readonly earlier: (field: FieldOfAction) => EarlierField
}

/** Nothing more happens to a project in these states. */
const CLOSED: readonly ProjectState[] = ['not-endorsed', 'grant-refused', 'evaluated', 'archived', 'withdrawn']

export function isOpenProject({ row }: KnownProject): boolean {
  return !CLOSED.includes(row.state)
}

export async function loadPlanFacts(tx: ReadTx, now: Instant): Promise<PlanFacts> {
  const today = dateOf(now)
  const [plans, revisions, fields] = [await listActionPlans(tx), await listRevisions(tx), await listFieldsOfAction(tx)]
  const { rowOf } = await loadSurroundings(tx, now)
  const projects = (await listProjects(tx)).map((project) => ({ project, row: rowOf(project) }))
  const fieldOf = new Map(fields.map((field) => [field.id, field]))
  const continues = new Map(
    revisions.flatMap(({ text }) =>
      text.fields.flatMap((field) => (field.fieldOfActionId === null ? [] : [[field.fieldOfActionId, field.continues] as const])),
    ),
  )
  const projectsBy = Map.groupBy(projects, ({ project }) => project.fieldOfActionId)
  const earlierOf = (id: Id<'field-of-action'>): readonly Id<'field-of-action'>[] => [
    id,
    ...(continues.get(id) ?? []).flatMap(earlierOf),
  ]
  const found = (ids: readonly Id<'field-of-action'>[]) =>
    [...new Set(ids)].map((id) => fieldOf.get(id)).filter((field) => field !== undefined)
  return {
    today,
    plans,
    revisions,
    fields,
    projects,
    current: plans.find((plan) => isInForce(plan, today)),
    revisionOf: (planId) => revisions.find(({ actionPlanId }) => actionPlanId === planId),
    continuedBy: (fieldId) => found([...continues].filter(([, ids]) => ids.includes(fieldId)).map(([id]) => id)),
    chainOf: (fieldId) => found(earlierOf(fieldId)),
    projectsOf: (fieldId) => found(earlierOf(fieldId)).flatMap(({ id }) => projectsBy.get(id) ?? []),
    earlier(field) {
      const own = projectsBy.get(field.id) ?? []
      const revision = plans.find(({ id }) => id === field.actionPlanId)?.revision ?? ''
      return { ...field, revision, projects: own.length, running: own.filter(isOpenProject).length }
    },
  }
}
