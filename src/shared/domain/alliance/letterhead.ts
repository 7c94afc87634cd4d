import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** A picture that was checked: PNG or JPEG, bounded in bytes and in size. Survives JSON, so that screen and paper share it. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly base64: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The logo with what is read aloud in its place. */
export interface Logo extends Picture {
  readonly altText: string
}

/** A column at the foot of the first page. */
export interface FooterColumn {
  readonly title: string
  readonly lines: readonly string[]
}

/** The look of the alliance on every paper. Name and address come from the alliance itself and are not typed again. */
export interface Letterhead {
  /** `#0B5C6B`: name, title and headings. */
  readonly accent: string
  readonly logo: Logo | null
  /** Below the name, after the managing members. */
  readonly lines: readonly string[]
  /** Whether address, telephone and e-mail stand at the top right. */
  readonly contactInHead: boolean
  /** The small line above the address of the receiver; empty: made from the address of the alliance. */
  readonly returnLine: string
  readonly footer: readonly FooterColumn[]
}

/** As long as nothing was chosen: no logo, no foot, no bank. */
export const PLAIN_LETTERHEAD: Letterhead = {
  accent: '#0B5C6B',
  logo: null,
  lines: [],
  contactInHead: true,
  returnLine: '',
  footer: [],
}

/** What fits on the first page. */
export const LETTERHEAD_LIMITS = { lines: 2, footerColumns: 3, footerLines: 5, lineLength: 80, returnLineLength: 60 } as const

/** Bounds of pictures from outside, in bytes and pixels. */
export const PICTURE_LIMITS = { bytes: 300 * 1024, longestSide: 3000, shortestSide: 20 } as const

/** A look with the moment since when it holds. */
export interface LetterheadEdition {
  readonly id: Id<'letterhead'>
  readonly savedAt: Instant
  readonly letterhead: Letterhead
  /** Where the bytes of the logo are stored. */
  readonly logoSha256: Sha256 | null
}
