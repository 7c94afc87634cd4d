import type { Sha256 } from '#shared/basics/bytes.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import type { Deps } from '../deps.ts'

/** The bytes of a paper or of evidence, by their hash. */
export function readStoredFile(
  deps: Deps,
  { sha256 }: { readonly sha256: Sha256 },
): Promise<Result<Uint8Array, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const bytes = await readBlob(tx, sha256)
    return bytes === undefined ? err({ code: 'NOT_FOUND', what: 'file', id: sha256 }) : ok(bytes)
  })
}
