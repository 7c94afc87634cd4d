import type { Sha256 } from '#shared/basics/bytes.ts'
import { ok } from '#shared/basics/result.ts'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'

/** A file that left the application, by a screen or by the command line; only exports of everything have kinds of their own. */
export interface ExportedFile {
  readonly kind: DocumentKind | 'archive' | 'backup' | 'delivery' | 'public-part'
  readonly fileName: string
  readonly sha256: Sha256
  readonly way: 'screen' | 'command-line'
}

/** Enters in the journal that a file left the application; names of people stand in every kind of paper. */
export async function noteExport(deps: Deps, subjectId: string, file: ExportedFile): Promise<void> {
  if (deps.store.file.readOnly) return
  await deps.store.write(acting(deps, 'documents.export'), async (tx) => {
    const after = { ...file, hasPersonalData: true }
    tx.note({ subject: 'export', subjectId, before: null, after, reason: null })
    return ok(null)
  })
}
