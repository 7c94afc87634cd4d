import type { Row, Tables } from '#shared/domain/workspace/table-rows.ts'
import type { ReadTx } from './store.ts'

/** What is no record: the unfinished form, for which nobody has to account, and the seal, which speaks about the records. */
const SCRATCH: readonly string[] = ['form_draft', 'content_seal']

/** The names of all tables that hold records, in alphabetical order. Generic, so that a table of tomorrow comes along. */
export async function listTables(tx: ReadTx): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('sqlite_schema' as never)
    .select('name' as never)
    .where('type' as never, '=', 'table' as never)
    .where('name' as never, 'not like', 'sqlite_%' as never)
    .orderBy('name' as never)
    .execute()
  return (rows as unknown as readonly { readonly name: string }[])
    .map(({ name }) => name)
    .filter((name) => !SCRATCH.includes(name))
}

/** Every row of every table in an order of its own that hangs on the rows alone; files without their content. */
export async function readTables(tx: ReadTx): Promise<Tables> {
  const tables = new Map<string, readonly Row[]>()
  for (const table of await listTables(tx)) tables.set(table, await readTable(tx, table))
  return tables
}

async function readTable(tx: ReadTx, table: string): Promise<readonly Row[]> {
  if (table === 'blob') return tx.selectFrom('blob').select(['sha256', 'size']).orderBy('sha256').execute()
  const rows: readonly Row[] = await tx
    .selectFrom(table as never)
    .selectAll()
    .execute()
  return rows.toSorted(byColumns)
}

/** By the columns in the order of the table, numbers by size: the key of a table stands first. */
function byColumns(a: Row, b: Row): number {
  for (const column of Object.keys(a)) {
    const [left, right] = [a[column] ?? null, b[column] ?? null]
    if (left === right) continue
    if (left === null) return -1
    if (right === null) return 1
    return left < right ? -1 : 1
  }
  return 0
}
