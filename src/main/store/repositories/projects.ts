import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import { fromJson, toJson } from '../json-column.ts'
import { toProjectLine } from '../project-line.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { ProjectPartnerTable, ProjectTable } from '../tables/projects.ts'
import type { Versioned } from '../versioned.ts'

/** All projects, by number as a text; sort for people with `byGermanOrder`. */
export async function listProjects(tx: ReadTx): Promise<readonly Versioned<Project>[]> {
  const rows = await tx.selectFrom('project').selectAll().orderBy('number').execute()
  const partners = await tx.selectFrom('project_partner').selectAll().orderBy('project_id').orderBy('position').execute()
  const partnersOf = Map.groupBy(partners, (partner) => partner.project_id)
  return rows.map((row) => toProject(row, partnersOf.get(row.project_id) ?? []))
}

export async function findProject(tx: ReadTx, projectId: Id<'project'>): Promise<Versioned<Project> | undefined> {
  const row = await tx.selectFrom('project').selectAll().where('project_id', '=', projectId).executeTakeFirst()
  if (row === undefined) return undefined
  const partners = await tx
    .selectFrom('project_partner')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('position')
    .execute()
  return toProject(row, partners)
}

export async function insertProject(tx: WriteTx, project: Project): Promise<void> {
  await tx
    .insertInto('project')
    .values({ ...toRow(project), project_id: project.id, version: 1 })
    .execute()
  await insertPartners(tx, project)
}

/** Stores a corrected application with its partners; false when `version` is no longer the current one, and nothing was changed. */
export async function updateProject(tx: WriteTx, project: Project, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('project')
    .set({ ...toRow(project), version: version + 1 })
    .where('project_id', '=', project.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx.deleteFrom('project_partner').where('project_id', '=', project.id).execute()
  await insertPartners(tx, project)
  return true
}

/** Moves a project on the board. */
export async function setProjectState(tx: WriteTx, projectId: Id<'project'>, state: ProjectState): Promise<void> {
  await tx
    .updateTable('project')
    .set((of) => ({ state, version: of('version', '+', 1) }))
    .where('project_id', '=', projectId)
    .execute()
}

async function insertPartners(tx: WriteTx, project: Project): Promise<void> {
  if (project.partners.length === 0) return
  const rows = project.partners.map((partner, index) => ({
    project_id: project.id,
    position: index + 1,
    member_id: partner.memberId,
    name: partner.name,
    role: partner.role,
    contribution: partner.contribution,
  }))
  await tx.insertInto('project_partner').values(rows).execute()
}

function toProject(row: Selectable<ProjectTable>, partners: readonly Selectable<ProjectPartnerTable>[]): Versioned<Project> {
  return {
    ...toProjectLine(row, partners),
    summary: row.summary,
    targetGroup: row.target_group,
    fundingSource: row.funded_by,
    goals: row.goals,
    region: row.region,
    staffPositions: fromJson(row.staff_positions),
    contact: { name: row.contact_name, email: row.contact_email, phone: row.contact_phone },
    predecessorId: row.predecessor_id,
    needsDeMinimis: row.needs_de_minimis === 1,
    completeOn: row.complete_on,
    checklist: fromJson(row.checklist),
    createdAt: row.created_at,
    version: row.version,
  }
}

function toRow(project: Project): Omit<ProjectTable, 'project_id' | 'version'> {
  return {
    number: project.number,
    title: project.title,
    short_title: project.shortTitle,
    sponsor_member_id: project.sponsor.memberId,
    sponsor_name: project.sponsor.name,
    field_of_action_id: project.fieldOfActionId,
    eligible_activity: project.eligibleActivity,
    starts_on: project.startsOn,
    ends_on: project.endsOn,
    total_cost: project.finances.totalCost,
    staff_cost: project.finances.staffCost,
    material_cost: project.finances.materialCost,
    grant_applied: project.finances.grant,
    own_contribution: project.finances.ownContribution,
    third_party_funds: project.finances.thirdPartyFunds,
    summary: project.summary,
    target_group: project.targetGroup,
    funder_reference: project.funderReference,
    received_on: project.receivedOn,
    project_call_id: project.projectCallId,
    budget_title: project.budgetTitle,
    funded_by: project.fundingSource,
    goals: project.goals,
    region: project.region,
    staff_positions: toJson(project.staffPositions),
    contact_name: project.contact.name,
    contact_email: project.contact.email,
    contact_phone: project.contact.phone,
    predecessor_id: project.predecessorId,
    needs_de_minimis: project.needsDeMinimis ? 1 : 0,
    complete_on: project.completeOn,
    checklist: toJson(project.checklist),
    joint_override: project.jointOverride === null ? null : project.jointOverride.jointlySupported ? 'yes' : 'no',
    joint_override_reason: project.jointOverride?.reason ?? '',
    state: project.state,
    created_at: project.createdAt,
  }
}
