import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { ClockTime, Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Picture } from '#shared/domain/alliance/letterhead.ts'

export interface AllianceTable {
  readonly alliance_id: Id<'alliance'>
  readonly only: 1
  readonly name: string
  readonly short_name: string
  readonly region: string
  readonly founded_on: LocalDate | null
  readonly street: string
  readonly postal_code: string
  readonly city: string
  readonly place_of_signature: string
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly file_prefix: string
  readonly corpus_christi: 0 | 1
  readonly close_of_business: ClockTime
  readonly funding_note: string
  readonly is_demo: 0 | 1
}

export interface LetterheadTable {
  readonly letterhead_id: Id<'letterhead'>
  readonly saved_at: Instant
  readonly accent: string
  /** JSON of string[]. */
  readonly lines: string
  readonly contact_in_head: 0 | 1
  readonly return_line: string
  /** JSON of FooterColumn[]. */
  readonly footer: string
  readonly logo_sha256: Sha256 | null
  readonly logo_media_type: Picture['mediaType'] | null
  readonly logo_width: number | null
  readonly logo_height: number | null
  readonly logo_alt_text: string | null
}
