import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { SignaturePicture } from '#shared/domain/members/signature-picture.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { SignaturePictureTable } from '../tables/members.ts'

export async function listSignaturePictures(tx: ReadTx): Promise<readonly SignaturePicture[]> {
  const rows = await tx.selectFrom('signature_picture').selectAll().orderBy('person_id').execute()
  return rows.map(toSignaturePicture)
}

export async function findSignaturePicture(tx: ReadTx, personId: Id<'person'>): Promise<SignaturePicture | undefined> {
  const row = await tx.selectFrom('signature_picture').selectAll().where('person_id', '=', personId).executeTakeFirst()
  return row && toSignaturePicture(row)
}

/** Keeps a picture in place of the one before. */
export async function saveSignaturePicture(tx: WriteTx, { personId, picture, addedAt }: SignaturePicture): Promise<void> {
  const { base64, width, height } = picture
  const row = { base64, width, height, added_at: addedAt }
  await tx
    .insertInto('signature_picture')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
}

export async function deleteSignaturePicture(tx: WriteTx, personId: Id<'person'>): Promise<void> {
  await tx.deleteFrom('signature_picture').where('person_id', '=', personId).execute()
}

function toSignaturePicture(row: Selectable<SignaturePictureTable>): SignaturePicture {
  const { base64, width, height } = row
  return { personId: row.person_id, picture: { mediaType: 'image/png', base64, width, height }, addedAt: row.added_at }
}
