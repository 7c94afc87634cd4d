import type { Sha256 } from '#shared/basics/bytes.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { listErasedBlobs } from '../../store/repositories/erasures.ts'
import type { Deps } from '../deps.ts'

/** The bytes of a paper or of evidence, by their hash. */
export function readStoredFile(
  deps: Deps,
  { sha256 }: { readonly sha256: Sha256 },
): Promise<Result<Uint8Array, Refusal<'NOT_FOUND' | 'FILE_ERASED'>>> {
  return deps.store.read(async (tx): Promise<Result<Uint8Array, Refusal<'NOT_FOUND' | 'FILE_ERASED'>>> => {
    const erasedAt = (await listErasedBlobs(tx)).get(sha256)
    if (erasedAt !== undefined) return err({ code: 'FILE_ERASED', at: erasedAt })
    const bytes = await readBlob(tx, sha256)
    return bytes === undefined ? err({ code: 'NOT_FOUND', what: 'file', id: sha256 }) : ok(bytes)
  })
}
