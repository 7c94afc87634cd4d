import { contrastOf, isColor } from '#shared/basics/contrast.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { LetterheadDraft } from '#shared/contract/alliance.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Letterhead } from '#shared/domain/alliance/letterhead.ts'
import { checkPicture } from '../../documents/kit/pictures/check-picture.ts'
import { BOX_FILL } from '../../documents/kit/word/styles.ts'

export type LetterheadRefusal = Refusal<
  | 'PICTURE_TYPE_NOT_SUPPORTED'
  | 'PICTURE_TOO_LARGE'
  | 'PICTURE_DAMAGED'
  | 'PICTURE_SIZE_NOT_SUPPORTED'
  | 'COLOR_UNKNOWN'
  | 'COLOR_NOT_READABLE'
  | 'ALT_TEXT_MISSING'
>

/** Contrast that text needs (WCAG 2.2, 1.4.3); the color stands on paper and on the tinted box of a result. */
const READABLE = 4.5

/** A look from a screen as it may go onto papers: the color can be read, the logo is a picture and has a text. */
export function checkLetterhead(draft: LetterheadDraft): Result<Letterhead, LetterheadRefusal> {
  if (!isColor(draft.accent)) return err({ code: 'COLOR_UNKNOWN', color: draft.accent })
  const contrast = Math.min(contrastOf(draft.accent, '#FFFFFF'), contrastOf(draft.accent, BOX_FILL))
  if (contrast < READABLE) return err({ code: 'COLOR_NOT_READABLE', hundredths: Math.floor(contrast * 100) })
  const look = {
    ...draft,
    accent: draft.accent.toUpperCase(),
    lines: draft.lines.filter((line) => line !== ''),
    footer: draft.footer
      .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== '') }))
      .filter(({ title, lines }) => title !== '' || lines.length > 0),
  }
  if (draft.logo === null) return ok({ ...look, logo: null })
  const picture = checkPicture(Buffer.from(draft.logo.base64, 'base64'))
  if (!picture.ok) return picture
  const { altText } = draft.logo
  return altText === '' ? err({ code: 'ALT_TEXT_MISSING' }) : ok({ ...look, logo: { ...picture.value, altText } })
}
