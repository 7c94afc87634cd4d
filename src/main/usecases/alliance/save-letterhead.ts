import { ok, type Result } from '#shared/basics/result.ts'
import type { LetterheadDraft, LetterheadPage } from '#shared/contract/alliance.ts'
import type { LetterheadEdition } from '#shared/domain/alliance/letterhead.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { findLetterhead, insertLetterhead } from '../../store/repositories/letterheads.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { checkLetterhead, type LetterheadRefusal } from './check-letterhead.ts'

/** Keeps a new look as an edition from now on. Editions before stay, so that a paper can keep the look of its day. */
export async function saveLetterhead(
  deps: Deps,
  { letterhead: draft }: { readonly letterhead: LetterheadDraft },
): Promise<Result<LetterheadPage, LetterheadRefusal>> {
  const checked = checkLetterhead(draft)
  if (!checked.ok) return checked
  const { logo } = checked.value
  return deps.store.write(
    acting(deps, 'alliance.save-letterhead'),
    async (tx): Promise<Result<LetterheadPage, LetterheadRefusal>> => {
      const before = await findLetterhead(tx, null)
      const stored =
        logo === null ? null : await putBlob(tx, Buffer.from(logo.base64, 'base64'), { name: 'logo', mediaType: logo.mediaType })
      const edition: LetterheadEdition = {
        id: deps.newId('letterhead'),
        savedAt: deps.now(),
        letterhead: checked.value,
        logoSha256: stored?.sha256 ?? null,
      }
      await insertLetterhead(tx, edition)
      tx.note({
        subject: 'letterhead',
        subjectId: edition.id,
        before: before === undefined ? null : inWords(before),
        after: inWords(edition),
        reason: null,
      })
      return ok({ letterhead: edition.letterhead, since: edition.savedAt })
    },
  )
}

/** For the journal: the logo by its hash, not by its bytes. */
function inWords({ letterhead, logoSha256 }: LetterheadEdition) {
  return toJson({ ...letterhead, logo: logoSha256 })
}
