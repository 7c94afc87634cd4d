import { createHash } from 'node:crypto'
import { ok } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { acting } from '../usecases/acting.ts'
import type { Deps } from '../usecases/deps.ts'

/** Enters in the journal that a file left the application; names of people stand in every kind of paper. */
export async function keepExport(
  deps: Deps,
  subjectId: string,
  file: Pick<OutputFile, 'fileName' | 'bytes'> & { readonly kind: string },
): Promise<void> {
  if (deps.store.file.readOnly) return
  const { kind, fileName, bytes } = file
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await deps.store.write(acting(deps, 'documents.export'), async (tx) => {
    const after = { kind, fileName, sha256, hasPersonalData: true }
    tx.note({ subject: 'export', subjectId, before: null, after, reason: null })
    return ok(null)
  })
}
