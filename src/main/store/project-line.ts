import type { Selectable } from 'kysely'
import type { Project, ProjectPartner } from '#shared/domain/projects/project.ts'
import type { ProjectPartnerTable, ProjectTable } from './tables/projects.ts'

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

export const PARTNER_COLUMNS = ['member_id', 'name', 'role', 'contribution'] as const

export const LINE_COLUMNS = [
  ...(['project_id', 'number', 'title', 'short_title', 'sponsor_member_id', 'sponsor_name', 'field_of_action_id'] as const),
  ...(['eligible_activity', 'starts_on', 'ends_on', 'total_cost', 'staff_cost', 'material_cost', 'grant_applied'] as const),
  ...(['own_contribution', 'third_party_funds', 'project_call_id', 'budget_title', 'joint_override', 'state'] as const),
  ...(['joint_override_reason', 'received_on', 'funder_reference'] as const),
] as const

type LineRow = Pick<Selectable<ProjectTable>, (typeof LINE_COLUMNS)[number]>
type PartnerRow = Pick<Selectable<ProjectPartnerTable>, (typeof PARTNER_COLUMNS)[number]>

/** What a project and its line have in common. */
export function toProjectLine(row: LineRow, partners: readonly PartnerRow[]): ProjectLine {
  return {
    id: row.project_id,
    number: row.number,
    title: row.title,
    shortTitle: row.short_title,
    sponsor: { memberId: row.sponsor_member_id, name: row.sponsor_name },
    partners: partners.map(toPartner),
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
    jointOverride: toOverride(row),
    state: row.state,
    receivedOn: row.received_on,
    funderReference: row.funder_reference,
  }
}

function toOverride(row: LineRow): Project['jointOverride'] {
  if (row.joint_override === null) return null
  return { jointlySupported: row.joint_override === 'yes', reason: row.joint_override_reason }
}

function toPartner(row: PartnerRow): ProjectPartner {
  return { memberId: row.member_id, name: row.name, role: row.role, contribution: row.contribution }
}
