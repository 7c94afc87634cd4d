import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { ImportChange } from '#shared/domain/members/member-import.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** An import with what it takes to undo it. */
export interface MemberImport {
  readonly id: Id<'member-import'>
  readonly at: Instant
  readonly fileName: string
  readonly changes: readonly ImportChange[]
  readonly undoneAt: Instant | null
}

export async function findImport(tx: ReadTx, importId: Id<'member-import'>): Promise<MemberImport | undefined> {
  const row = await tx.selectFrom('member_import').selectAll().where('member_import_id', '=', importId).executeTakeFirst()
  return (
    row && {
      id: row.member_import_id,
      at: row.at,
      fileName: row.file_name,
      changes: fromJson<readonly ImportChange[]>(row.changes),
      undoneAt: row.undone_at,
    }
  )
}

export async function insertImport(tx: WriteTx, record: MemberImport): Promise<void> {
  await tx
    .insertInto('member_import')
    .values({
      member_import_id: record.id,
      at: record.at,
      file_name: record.fileName,
      changes: toJson(record.changes),
      undone_at: record.undoneAt,
    })
    .execute()
}

/** Marks an import as undone; what it took is not needed any more. */
export async function setImportUndone(tx: WriteTx, importId: Id<'member-import'>, at: Instant): Promise<void> {
  await tx.updateTable('member_import').set({ undone_at: at, changes: '[]' }).where('member_import_id', '=', importId).execute()
}

/** Imports that still keep what it would take to undo them, oldest first. */
export async function listUndoableImports(tx: ReadTx): Promise<readonly Pick<MemberImport, 'id' | 'at' | 'fileName'>[]> {
  const rows = await tx.selectFrom('member_import').selectAll().orderBy('at').execute()
  return rows
    .filter(({ changes }) => changes !== '[]')
    .map((row) => ({ id: row.member_import_id, at: row.at, fileName: row.file_name }))
}

/** Forgets what it would take to undo an import, or any of them, because contact data in it are to be erased. */
export async function forgetImports(tx: WriteTx, importId: Id<'member-import'> | null = null): Promise<void> {
  await tx
    .updateTable('member_import')
    .set({ changes: '[]' })
    .$if(importId !== null, (query) => query.where('member_import_id', '=', importId))
    .execute()
}
