import type { ReadTx, WriteTx } from '../store.ts'

/** The next number of a kind in a year, beginning with 1: without gaps, because a refused write gives it back, and never reused. */
export async function nextNumber(tx: WriteTx, kind: string, year: number): Promise<number> {
  const row = await tx
    .selectFrom('number_sequence')
    .select('last')
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst()
  if (row === undefined) {
    await tx.insertInto('number_sequence').values({ kind, year, last: 1 }).execute()
    return 1
  }
  const next = row.last + 1
  await tx.updateTable('number_sequence').set({ last: next }).where('kind', '=', kind).where('year', '=', year).execute()
  return next
}

/** The number that would come next; it is not taken. */
export async function peekNumber(tx: ReadTx, kind: string, year: number): Promise<number> {
  const row = await tx
    .selectFrom('number_sequence')
    .select('last')
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
