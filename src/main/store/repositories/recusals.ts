import type { Id } from '#shared/basics/id.ts'
import type { Recusal } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** Members that take no part, by item. */
export async function listRecusals(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly Recusal[]> {
  const rows = await tx
    .selectFrom('circular_recusal')
    .innerJoin('circular_item', 'circular_item.circular_item_id', 'circular_recusal.circular_item_id')
    .where('circular_item.circular_procedure_id', '=', procedureId)
    .orderBy('circular_item.position')
    .orderBy('circular_recusal.member_id')
    .select([
      'circular_recusal.circular_item_id',
      'circular_recusal.member_id',
      'circular_recusal.kind',
      'circular_recusal.reason',
    ])
    .execute()
  return rows.map((row) => ({ itemId: row.circular_item_id, memberId: row.member_id, kind: row.kind, reason: row.reason }))
}

/** Stores a recusal; throws when the member is already recused on the item, or when the procedure no longer runs. */
export async function insertRecusal(tx: WriteTx, recusal: Recusal): Promise<void> {
  await tx
    .insertInto('circular_recusal')
    .values({ circular_item_id: recusal.itemId, member_id: recusal.memberId, kind: recusal.kind, reason: recusal.reason })
    .execute()
}
