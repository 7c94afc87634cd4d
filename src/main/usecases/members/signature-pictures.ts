import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { SignatoryPicture } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { PictureRefusal } from '#shared/domain/alliance/picture-refusal.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { checkPicture } from '../../documents/kit/pictures/check-picture.ts'
import { listMembers } from '../../store/repositories/members.ts'
import {
  deleteSignaturePicture,
  listSignaturePictures,
  saveSignaturePicture,
} from '../../store/repositories/signature-pictures.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { peopleInRole } from './managing-members.ts'

type PictureSaveRefusal =
  | PictureRefusal
  | Refusal<'NOT_FOUND' | 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES' | 'PICTURE_NOT_PNG'>

/** Everybody who may sign today, with the picture of the signature where there is one. */
export function listSignatoryPictures(deps: Deps): Promise<readonly SignatoryPicture[]> {
  return deps.store.read((tx) => picturesToday(tx, deps))
}

/** Keeps a scanned signature in place of the one before; PNG only, because a signature stands on paper without a white box. */
export async function saveSignatoryPicture(
  deps: Deps,
  { personId, file }: { readonly personId: Id<'person'>; readonly file: UploadedFile },
): Promise<Result<readonly SignatoryPicture[], PictureSaveRefusal>> {
  const uploads = await readUploads([file], 1)
  if (!uploads.ok) return uploads
  const picture = checkPicture(uploads.value[0]?.bytes ?? new Uint8Array())
  if (!picture.ok) return picture
  if (picture.value.mediaType !== 'image/png') return err({ code: 'PICTURE_NOT_PNG' })
  return deps.store.write(
    acting(deps, 'members.save-signature-picture'),
    async (tx): Promise<Result<readonly SignatoryPicture[], PictureSaveRefusal>> => {
      if (!(await picturesToday(tx, deps)).some((one) => one.personId === personId))
        return err({ code: 'NOT_FOUND', what: 'authorized-signatory', id: personId })
      await saveSignaturePicture(tx, { personId, picture: picture.value, addedAt: deps.now() })
      const { width, height } = picture.value
      tx.note({
        subject: 'person',
        subjectId: personId,
        before: null,
        after: { signaturePicture: { width, height } },
        reason: null,
      })
      return ok(await picturesToday(tx, deps))
    },
  )
}

/** Removes a scanned signature for good; papers that bear it keep it. */
export function removeSignatoryPicture(
  deps: Deps,
  { personId }: { readonly personId: Id<'person'> },
): Promise<Result<readonly SignatoryPicture[], never>> {
  return deps.store.write(
    acting(deps, 'members.remove-signature-picture'),
    async (tx): Promise<Result<readonly SignatoryPicture[], never>> => {
      await deleteSignaturePicture(tx, personId)
      tx.note({ subject: 'person', subjectId: personId, before: null, after: { signaturePicture: null }, reason: null })
      return ok(await picturesToday(tx, deps))
    },
  )
}

async function picturesToday(tx: ReadTx, deps: Deps): Promise<readonly SignatoryPicture[]> {
  const pictures = await listSignaturePictures(tx)
  const people = await peopleInRole(tx, await listMembers(tx), 'authorized-signatory', dateOf(deps.now()))
  return people.map(({ person, member }) => ({
    personId: person.id,
    name: fullName(person),
    position: person.position,
    organization: member.name,
    picture: pictures.find(({ personId }) => personId === person.id)?.picture ?? null,
  }))
}
