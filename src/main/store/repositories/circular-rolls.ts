import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Dispatch, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { CircularRollMemberTable } from '../tables/circular-procedures.ts'

/** The frozen roll in its order. */
export async function listRoll(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly RollMember[]> {
  const rows = await tx
    .selectFrom('circular_roll_member')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('position')
    .execute()
  return rows.map(toRollMember)
}

/** Writes the roll in the order given; only possible before the row of its procedure. */
export async function insertRoll(tx: WriteTx, procedureId: Id<'circular-procedure'>, roll: readonly RollMember[]): Promise<void> {
  const rows = roll.map((member, index) => ({
    circular_procedure_id: procedureId,
    member_id: member.memberId,
    position: index + 1,
    member_name: member.memberName,
    sent_at: member.dispatch?.sentAt ?? null,
    dispatch_way: member.dispatch?.way ?? null,
    received_on: member.dispatch?.receivedOn ?? null,
  }))
  await tx.insertInto('circular_roll_member').values(rows).execute()
}

/** Completes the proof that a member got the papers (R25); false when the member is not on the roll. */
export async function setDispatch(
  tx: WriteTx,
  procedureId: Id<'circular-procedure'>,
  memberId: Id<'member'>,
  dispatch: Dispatch,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('circular_roll_member')
    .set({ sent_at: dispatch.sentAt, dispatch_way: dispatch.way, received_on: dispatch.receivedOn })
    .where('circular_procedure_id', '=', procedureId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toRollMember(row: Selectable<CircularRollMemberTable>): RollMember {
  const { sent_at: sentAt, dispatch_way: way, received_on: receivedOn } = row
  const dispatch = sentAt === null || way === null || receivedOn === null ? null : { sentAt, way, receivedOn }
  return { memberId: row.member_id, memberName: row.member_name, dispatch }
}
