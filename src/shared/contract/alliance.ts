import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import type { AllianceRecord } from '../domain/alliance/alliance.ts'
import { LETTERHEAD_LIMITS, type Letterhead, PICTURE_LIMITS, type Picture } from '../domain/alliance/letterhead.ts'
import type { Block } from '../domain/documents/block.ts'
import { PICTURE_CODES, UPLOAD_CODES } from './file-refusals.ts'
import { mayRefuse } from './refusals.ts'
import { answer, uploadedFile } from './shapes.ts'

/** The look of the papers, and since when it holds; null for the one that was never chosen. */
export interface LetterheadPage {
  readonly letterhead: Letterhead
  readonly since: Instant | null
}

const { lines, footerColumns, footerLines, lineLength, returnLineLength } = LETTERHEAD_LIMITS
const shortLine = z.string().trim().max(lineLength)
/** Three bytes are four letters. */
const base64 = z.string().max(Math.ceil(PICTURE_LIMITS.bytes / 3) * 4)

/** A look as a screen sends it; of the logo only bytes and text count, everything else about it is found out again. */
const letterhead = z.object({
  accent: z.string().max(20),
  logo: z.object({ base64, altText: z.string().trim().max(200) }).nullable(),
  lines: z.array(shortLine).max(lines).readonly(),
  contactInHead: z.boolean(),
  returnLine: z.string().trim().max(returnLineLength),
  footer: z
    .array(z.object({ title: shortLine, lines: z.array(shortLine).max(footerLines).readonly() }))
    .max(footerColumns)
    .readonly(),
})

export type LetterheadDraft = z.infer<typeof letterhead>

const LETTERHEAD_CODES = [...PICTURE_CODES, 'COLOR_UNKNOWN', 'COLOR_NOT_READABLE', 'ALT_TEXT_MISSING'] as const

export const allianceContract = {
  /** The alliance of this workspace, for the frame. */
  show: oc.output(answer<AllianceRecord>()),

  showLetterhead: oc.output(answer<LetterheadPage>()),

  /** Looks at a picture and gives it back as it can be printed. Keeps nothing. */
  checkPicture: oc
    .input(z.object({ file: uploadedFile }))
    .errors(mayRefuse(...UPLOAD_CODES, ...PICTURE_CODES))
    .output(answer<Picture>()),

  /** A letter with this look, block by block as Word files are made. Keeps nothing. */
  previewLetterhead: oc
    .input(z.object({ letterhead }))
    .errors(mayRefuse(...LETTERHEAD_CODES))
    .output(answer<readonly Block[]>()),

  /** From now on every paper looks so; what was issued before keeps the look of its day. */
  saveLetterhead: oc
    .input(z.object({ letterhead }))
    .errors(mayRefuse(...LETTERHEAD_CODES))
    .output(answer<LetterheadPage>()),
}
