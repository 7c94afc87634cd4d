import type { Id } from '#shared/basics/id.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** The paper behind a right to speak or sign. */
export interface PowerOfAttorneyEntry {
  readonly representationId: Id<'representation'>
  readonly file: StoredFile
}

/** All powers of attorney on file. */
export async function listPowersOfAttorney(tx: ReadTx): Promise<readonly PowerOfAttorneyEntry[]> {
  const rows = await tx
    .selectFrom('power_of_attorney')
    .innerJoin('blob', 'blob.sha256', 'power_of_attorney.sha256')
    .select(['representation_id', 'power_of_attorney.sha256', 'name', 'media_type', 'blob.size'])
    .orderBy('representation_id')
    .execute()
  return rows.map((row) => ({
    representationId: row.representation_id,
    file: { sha256: row.sha256, name: row.name, mediaType: row.media_type, size: row.size },
  }))
}

/** Puts the paper to a right; its bytes must be stored. */
export async function insertPowerOfAttorney(tx: WriteTx, { representationId, file }: PowerOfAttorneyEntry): Promise<void> {
  await tx
    .insertInto('power_of_attorney')
    .values({ representation_id: representationId, sha256: file.sha256, name: file.name, media_type: file.mediaType })
    .execute()
}
