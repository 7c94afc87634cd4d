import type { Id } from '#shared/basics/id.ts'
import type { ClockTime } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'

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
