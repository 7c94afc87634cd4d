import type { Sha256 } from '#shared/basics/bytes.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** The fingerprints of all tables, and the head of the journal at that moment. */
export interface ContentSeal {
  readonly head: Sha256
  readonly tables: Readonly<Record<string, Sha256>>
}

/** The last seal; undefined where none was made yet, null where it cannot be read. */
export async function findContentSeal(tx: ReadTx): Promise<ContentSeal | null | undefined> {
  const row = await tx.selectFrom('content_seal').select(['head', 'tables']).where('only', '=', 1).executeTakeFirst()
  try {
    return row && { head: row.head, tables: fromJson(row.tables) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

/** Puts a seal in the place of the last one. */
export async function setContentSeal(tx: WriteTx, { head, tables }: ContentSeal): Promise<void> {
  const row = { head, tables: toJson(tables) }
  await tx
    .insertInto('content_seal')
    .values({ only: 1, ...row })
    .onConflict((conflict) => conflict.column('only').doUpdateSet(row))
    .execute()
}
