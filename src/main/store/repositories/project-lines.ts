import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { ReadTx } from '../store.ts'

/** A project as far as a list says it: ten thousand with all their texts would fill the memory. */
export type ProjectLine = Pick<
  Project,
  | 'id'
  | 'number'
  | 'title'
  | 'shortTitle'
  | 'sponsor'
  | 'partners'
  | 'fieldOfActionId'
  | 'eligibleActivity'
  | 'startsOn'
  | 'endsOn'
  | 'finances'
  | 'projectCallId'
  | 'budgetTitle'
  | 'jointOverride'
  | 'state'
  | 'receivedOn'
  | 'funderReference'
>

/** All projects as lines, by number as a text. */
export async function listProjectLines(tx: ReadTx): Promise<readonly ProjectLine[]> {
  const partners = await tx
    .selectFrom('project_partner')
    .select(['project_id', 'member_id as memberId', 'name', 'role', 'contribution'])
    .orderBy('project_id')
    .orderBy('position')
    .execute()
  const partnersOf = Map.groupBy(partners, (partner) => partner.project_id)
  const rows = await tx
    .selectFrom('project')
    .select(['project_id', 'number', 'title', 'short_title', 'sponsor_member_id', 'sponsor_name', 'field_of_action_id'])
    .select(['eligible_activity', 'starts_on', 'ends_on', 'total_cost', 'staff_cost', 'material_cost', 'grant_applied'])
    .select(['own_contribution', 'third_party_funds', 'project_call_id', 'budget_title', 'joint_override', 'state'])
    .select(['joint_override_reason', 'received_on', 'funder_reference'])
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.project_id,
    number: row.number,
    title: row.title,
    shortTitle: row.short_title,
    sponsor: { memberId: row.sponsor_member_id, name: row.sponsor_name },
    partners: partnersOf.get(row.project_id) ?? NONE,
    fieldOfActionId: row.field_of_action_id,
    eligibleActivity: row.eligible_activity,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    finances: {
      totalCost: row.total_cost,
      staffCost: row.staff_cost,
      materialCost: row.material_cost,
      grant: row.grant_applied,
      ownContribution: row.own_contribution,
      thirdPartyFunds: row.third_party_funds,
    },
    projectCallId: row.project_call_id,
    budgetTitle: row.budget_title,
    jointOverride:
      row.joint_override === null ? null : { jointlySupported: row.joint_override === 'yes', reason: row.joint_override_reason },
    state: row.state,
    receivedOn: row.received_on,
    funderReference: row.funder_reference,
  }))
}

const NONE: ProjectLine['partners'] = []

/** The resolutions on projects in the order of declaration, by number and day. */
export async function listProjectResolutions(
  tx: ReadTx,
): Promise<readonly { readonly projectId: Id<'project'>; readonly number: string; readonly resolvedOn: LocalDate }[]> {
  const rows = await tx
    .selectFrom('resolution')
    .where('project_id', 'is not', null)
    .select(['project_id', 'number', 'resolved_on'])
    .orderBy('declared_at')
    .orderBy('number')
    .execute()
  return rows.flatMap(({ project_id: projectId, number, resolved_on: resolvedOn }) =>
    projectId === null ? [] : [{ projectId, number, resolvedOn }],
  )
}

/** The numbers of issued statements, by number. */
export async function listStatementNumbers(
  tx: ReadTx,
): Promise<readonly { readonly projectId: Id<'project'>; readonly number: string }[]> {
  const rows = await tx
    .selectFrom('statement')
    .where('number', 'is not', null)
    .select(['project_id', 'number'])
    .orderBy('number')
    .orderBy('statement_id')
    .execute()
  return rows.flatMap(({ project_id: projectId, number }) => (number === null ? [] : [{ projectId, number }]))
}
