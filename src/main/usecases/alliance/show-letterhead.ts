import { dateOf } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { LetterheadDraft, LetterheadPage } from '#shared/contract/alliance.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { type Picture, PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import type { PictureRefusal } from '#shared/domain/alliance/picture-refusal.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { checkPicture } from '../../documents/kit/pictures/check-picture.ts'
import { sampleLetter } from '../../documents/letterhead/sample-letter.ts'
import { findLetterhead } from '../../store/repositories/letterheads.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { contactOn, managingMembersOn, signatoryOn } from '../members/managing-members.ts'
import { checkLetterhead, type LetterheadRefusal } from './check-letterhead.ts'
import { theAlliance } from './the-alliance.ts'

/** The look that holds now. */
export async function showLetterhead(deps: Deps): Promise<LetterheadPage> {
  const edition = await deps.store.read((tx) => findLetterhead(tx, null))
  return { letterhead: edition?.letterhead ?? PLAIN_LETTERHEAD, since: edition?.savedAt ?? null }
}

/** A picture as it could be printed. */
export async function checkUploadedPicture(
  file: UploadedFile,
): Promise<Result<Picture, PictureRefusal | Refusal<'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'>>> {
  const uploads = await readUploads([file], 1)
  return uploads.ok ? checkPicture(uploads.value[0]?.bytes ?? new Uint8Array()) : uploads
}

/** A letter of this alliance with a look that is not saved yet. */
export async function previewLetterhead(
  deps: Deps,
  { letterhead }: { readonly letterhead: LetterheadDraft },
): Promise<Result<readonly Block[], LetterheadRefusal>> {
  const checked = checkLetterhead(letterhead)
  if (!checked.ok) return checked
  const today = dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const alliance = { ...(await theAlliance(tx)), letterhead: checked.value }
    return ok(
      sampleLetter({
        alliance,
        managingMembers: (await managingMembersOn(tx, today)).map(({ name }) => name),
        contact: await contactOn(tx, alliance, today),
        signatory: await signatoryOn(tx, today),
        on: today,
      }),
    )
  })
}
