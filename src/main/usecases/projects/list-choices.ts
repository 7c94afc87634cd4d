import { byGermanOrder } from '#shared/basics/german-order.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { ProjectChoices } from '#shared/contract/projects.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { findActionPlanOn, listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listProjectCalls } from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import type { Deps } from '../deps.ts'

/** What the project form offers: today's members, fields of action in force, calls, and projects to follow on. */
export function listChoices(deps: Deps): Promise<ProjectChoices> {
  const today = dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const current = new Set(
      (await listMemberships(tx)).filter((membership) => isInForce(membership, today)).map(({ memberId }) => memberId),
    )
    const members = (await listMembers(tx)).filter(({ id }) => current.has(id))
    const actionPlan = await findActionPlanOn(tx, today)
    return {
      members: members.map(({ id, name }) => ({ id, name })).toSorted((a, b) => byGermanOrder(a.name, b.name)),
      actionPlan: actionPlan ?? null,
      fieldsOfAction: actionPlan === undefined ? [] : await listFieldsOfAction(tx, actionPlan.id),
      calls: (await listProjectCalls(tx)).map(({ id, number, title }) => ({ id, number, title })),
      predecessors: (await listProjects(tx)).map(({ id, number, shortTitle }) => ({ id, number, shortTitle })),
    }
  })
}
