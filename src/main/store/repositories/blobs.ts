import { createHash } from 'node:crypto'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** Stores bytes under their SHA-256, once however often they come, and gives back how to refer to them. */
export async function putBlob(tx: WriteTx, bytes: Uint8Array, file: Pick<StoredFile, 'name' | 'mediaType'>): Promise<StoredFile> {
  const sha256 = sha256Of(bytes)
  const known = await tx.selectFrom('blob').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
  if (known === undefined) await tx.insertInto('blob').values({ sha256, size: bytes.length, content: bytes }).execute()
  return { sha256, name: file.name, mediaType: file.mediaType, size: bytes.length }
}

/** The bytes of a hash; throws when the file was damaged and they no longer have it. */
export async function readBlob(tx: ReadTx, sha256: Sha256): Promise<Uint8Array | undefined> {
  const row = await tx.selectFrom('blob').select('content').where('sha256', '=', sha256).executeTakeFirst()
  if (row === undefined) return undefined
  if (sha256Of(row.content) !== sha256) throw new Error(`Stored bytes no longer have their hash ${sha256}`)
  return row.content
}

/** The bytes as they are stored, whatever their hash is now; empty where there are none. For an archive, which shows both. */
export async function readStoredBytes(tx: ReadTx, sha256: Sha256): Promise<Uint8Array> {
  const row = await tx.selectFrom('blob').select('content').where('sha256', '=', sha256).executeTakeFirst()
  return row?.content ?? new Uint8Array()
}

function sha256Of(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256
}
