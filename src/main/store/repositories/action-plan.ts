import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ActionPlan, FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { ActionPlanTable, FieldOfActionTable } from '../tables/action-plan.ts'

/** The revision that is valid on a day. */
export async function findActionPlanOn(tx: ReadTx, date: LocalDate): Promise<ActionPlan | undefined> {
  const row = await tx
    .selectFrom('action_plan')
    .selectAll()
    .where('valid_from', '<=', date)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', date)]))
    .executeTakeFirst()
  return row && toActionPlan(row)
}

export async function findActionPlan(tx: ReadTx, actionPlanId: Id<'action-plan'>): Promise<ActionPlan | undefined> {
  const row = await tx.selectFrom('action_plan').selectAll().where('action_plan_id', '=', actionPlanId).executeTakeFirst()
  return row && toActionPlan(row)
}

/** All revisions, oldest first. */
export async function listActionPlans(tx: ReadTx): Promise<readonly ActionPlan[]> {
  const rows = await tx.selectFrom('action_plan').selectAll().orderBy('valid_from').execute()
  return rows.map(toActionPlan)
}

/** Stores a revision; throws when its period overlaps another one. */
export async function insertActionPlan(tx: WriteTx, plan: ActionPlan): Promise<void> {
  await tx
    .insertInto('action_plan')
    .values({
      action_plan_id: plan.id,
      title: plan.title,
      revision: plan.revision,
      resolved_on: plan.resolvedOn,
      signed_on: plan.signedOn,
      valid_from: plan.validFrom,
      valid_until: plan.validUntil,
    })
    .execute()
}

/** Sets the last day of a plan that had none; false when it had one. */
export async function endActionPlan(tx: WriteTx, actionPlanId: Id<'action-plan'>, lastDay: LocalDate): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('action_plan')
    .set({ valid_until: lastDay })
    .where('action_plan_id', '=', actionPlanId)
    .where('valid_until', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes the day of the signature of a plan that had none; false when it had one. */
export async function signActionPlan(tx: WriteTx, actionPlanId: Id<'action-plan'>, signedOn: LocalDate): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('action_plan')
    .set({ signed_on: signedOn })
    .where('action_plan_id', '=', actionPlanId)
    .where('signed_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Fields of action by number: of one revision, or of all. */
export async function listFieldsOfAction(
  tx: ReadTx,
  actionPlanId: Id<'action-plan'> | null = null,
): Promise<readonly FieldOfAction[]> {
  const rows = await tx
    .selectFrom('field_of_action')
    .selectAll()
    .$if(actionPlanId !== null, (query) => query.where('action_plan_id', '=', actionPlanId))
    .orderBy('action_plan_id')
    .orderBy('number')
    .execute()
  return rows.map(toFieldOfAction)
}

export async function findFieldOfAction(tx: ReadTx, fieldOfActionId: Id<'field-of-action'>): Promise<FieldOfAction | undefined> {
  const row = await tx
    .selectFrom('field_of_action')
    .selectAll()
    .where('field_of_action_id', '=', fieldOfActionId)
    .executeTakeFirst()
  return row && toFieldOfAction(row)
}

export async function insertFieldOfAction(tx: WriteTx, field: FieldOfAction): Promise<void> {
  await tx
    .insertInto('field_of_action')
    .values({ field_of_action_id: field.id, action_plan_id: field.actionPlanId, number: field.number, title: field.title })
    .execute()
}

function toActionPlan(row: Selectable<ActionPlanTable>): ActionPlan {
  return {
    id: row.action_plan_id,
    title: row.title,
    revision: row.revision,
    resolvedOn: row.resolved_on,
    signedOn: row.signed_on,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}

function toFieldOfAction(row: Selectable<FieldOfActionTable>): FieldOfAction {
  return { id: row.field_of_action_id, actionPlanId: row.action_plan_id, number: row.number, title: row.title }
}
