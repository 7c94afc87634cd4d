import { type Selectable, sql } from 'kysely'
import type { DocumentRecord } from '#shared/domain/documents/issued-document.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { DocumentTable } from '../tables/workspace.ts'

/** Every file that was made, newest first. */
export async function listDocuments(tx: ReadTx): Promise<readonly DocumentRecord[]> {
  const rows = await tx.selectFrom('document').selectAll().orderBy('made_at', 'desc').orderBy('document_id', 'desc').execute()
  return rows.map(toDocumentRecord)
}

/** The newest file of a kind about a record; undefined when none was kept. */
export async function findDocument(
  tx: ReadTx,
  kind: DocumentRecord['kind'],
  subjectId: string,
): Promise<DocumentRecord | undefined> {
  const row = await tx
    .selectFrom('document')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .where('kind', '=', kind)
    .orderBy('made_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .executeTakeFirst()
  return row && toDocumentRecord(row)
}

export async function insertDocumentRecord(tx: WriteTx, record: DocumentRecord): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      document_id: record.id,
      kind: record.kind,
      file_name: record.fileName,
      sha256: record.sha256,
      size: record.size,
      made_at: record.madeAt,
      subject_id: record.subjectId,
    })
    .execute()
}

function toDocumentRecord(row: Selectable<DocumentTable>): DocumentRecord {
  return {
    id: row.document_id,
    kind: row.kind,
    fileName: row.file_name,
    sha256: row.sha256,
    size: row.size,
    madeAt: row.made_at,
    subjectId: row.subject_id,
  }
}
