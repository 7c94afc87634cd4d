import type { Selectable } from 'kysely'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { DocumentTemplate, TemplateKind } from '#shared/domain/documents/document-template.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { DocumentTemplateTable } from '../tables/workspace.ts'

/** Every edition of every kind, the newest first. */
export async function listTemplates(tx: ReadTx): Promise<readonly DocumentTemplate[]> {
  const rows = await templates(tx).execute()
  return rows.map(toTemplate)
}

/** What held for a kind at a moment; undefined when nothing had been chosen by then. */
export async function findTemplate(tx: ReadTx, kind: TemplateKind, at: Instant): Promise<DocumentTemplate | undefined> {
  const row = await templates(tx).where('kind', '=', kind).where('saved_at', '<=', at).executeTakeFirst()
  return row && toTemplate(row)
}

export async function insertTemplate(tx: WriteTx, { id, kind, savedAt, file }: DocumentTemplate): Promise<void> {
  await tx
    .insertInto('document_template')
    .values({
      document_template_id: id,
      kind,
      saved_at: savedAt,
      file_name: file?.name ?? null,
      sha256: file?.sha256 ?? null,
    })
    .execute()
}

/** From which template a kept document was made. */
export interface DocumentOrigin {
  readonly documentId: Id<'document'>
  readonly templateSha256: Sha256
}

export async function listOrigins(tx: ReadTx): Promise<readonly DocumentOrigin[]> {
  const rows = await tx.selectFrom('document_origin').selectAll().orderBy('document_id').execute()
  return rows.map((row) => ({ documentId: row.document_id, templateSha256: row.template_sha256 }))
}

export async function insertOrigin(tx: WriteTx, { documentId, templateSha256 }: DocumentOrigin): Promise<void> {
  await tx.insertInto('document_origin').values({ document_id: documentId, template_sha256: templateSha256 }).execute()
}

function templates(tx: ReadTx) {
  return tx
    .selectFrom('document_template')
    .leftJoin('blob', 'blob.sha256', 'document_template.sha256')
    .selectAll('document_template')
    .select('blob.size')
    .orderBy('saved_at', 'desc')
    .orderBy('document_template_id', 'desc')
}

function toTemplate(row: Selectable<DocumentTemplateTable> & { readonly size: number | null }): DocumentTemplate {
  const { file_name: name, sha256, size } = row
  return {
    id: row.document_template_id,
    kind: row.kind,
    savedAt: row.saved_at,
    file: name === null || sha256 === null ? null : { name, sha256, size: size ?? 0 },
  }
}
