import type { Instant } from '#shared/basics/instant.ts'
import type { TemplateKind } from '#shared/domain/documents/document-template.ts'
import type { OwnTemplate } from '../../documents/own-templates/make-from-template.ts'
import { readOfficeFile } from '../../files/read-office-file.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { findTemplate } from '../../store/repositories/document-templates.ts'
import type { ReadTx } from '../../store/store.ts'

/** The alliance's own template for a kind of paper at a moment; null where the built-in one holds. */
export async function templateAt(tx: ReadTx, kind: TemplateKind, at: Instant): Promise<OwnTemplate | null> {
  const file = (await findTemplate(tx, kind, at))?.file ?? null
  if (file === null) return null
  const bytes = await readBlob(tx, file.sha256)
  const unpacked = bytes && readOfficeFile(bytes)
  if (unpacked?.ok !== true) throw new Error(`The template ${file.sha256} is gone or damaged`)
  return { sha256: file.sha256, parts: unpacked.value.parts }
}
