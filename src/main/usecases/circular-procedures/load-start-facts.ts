import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularStart } from '#shared/contract/circular-start.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { wasPresented } from '../../store/repositories/agendas.ts'
import { findCatalogueOn } from '../../store/repositories/assessments.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { StartFacts } from './plan-start.ts'

type ProjectRefusal = Refusal<'NOT_FOUND' | 'PROJECT_NOT_OPEN' | 'PROJECT_TWICE'>

/** What a start rests on; refused when a project of it is not there, not open for a vote, or named twice. */
export async function loadStartFacts(
  tx: ReadTx,
  { items }: Pick<CircularStart, 'items'>,
  now: Instant,
): Promise<Result<StartFacts, ProjectRefusal>> {
  const projects: (Project | null)[] = []
  const presented = new Set<Project['id']>()
  for (const { projectId, projectCallId } of items) {
    if (projectCallId !== null && (await findProjectCall(tx, projectCallId)) === undefined)
      return err({ code: 'NOT_FOUND', what: 'project-call', id: projectCallId })
    const project = projectId === null ? ok(null) : await openProject(tx, projectId, projects)
    if (!project.ok) return project
    projects.push(project.value)
    if (projectId !== null && (await wasPresented(tx, projectId))) presented.add(projectId)
  }
  const rules = await findRulesOn(tx, dateOf(now))
  return ok({
    alliance: await theAlliance(tx),
    rules: rules?.options ?? DEFAULT_RULES,
    members: await listMembers(tx),
    memberships: await listMemberships(tx),
    projects,
    presented,
    catalogue: (await findCatalogueOn(tx, dateOf(now))) ?? null,
    now,
  })
}

async function openProject(
  tx: ReadTx,
  projectId: Project['id'],
  before: readonly (Project | null)[],
): Promise<Result<Project, ProjectRefusal>> {
  const found = await findProject(tx, projectId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
  if (!isOpenForVote(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
  return before.some((project) => project?.id === projectId) ? err({ code: 'PROJECT_TWICE', title: found.title }) : ok(found)
}
