import type { DocumentRecord, OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { OwnTemplate } from '../../documents/own-templates/make-from-template.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { insertOrigin } from '../../store/repositories/document-templates.ts'
import { insertDocumentRecord } from '../../store/repositories/documents.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/** Stores a finished file in the workspace and enters it in the register of documents, with the template that it was made from. */
export async function keepDocument(
  tx: WriteTx,
  deps: Deps,
  file: OutputFile,
  subjectId: string,
  template: Pick<OwnTemplate, 'sha256'> | null = null,
): Promise<DocumentRecord> {
  const { kind, fileName, mediaType, bytes } = file
  const { sha256, size } = await putBlob(tx, bytes, { name: fileName, mediaType })
  const record: DocumentRecord = { id: deps.newId('document'), kind, fileName, sha256, size, madeAt: deps.now(), subjectId }
  await insertDocumentRecord(tx, record)
  if (template !== null) await insertOrigin(tx, { documentId: record.id, templateSha256: template.sha256 })
  tx.note({ subject: 'document', subjectId: record.id, before: null, after: toJson(record), reason: null })
  return record
}
