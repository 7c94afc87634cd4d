import type { Id } from '../../basics/id.ts'
import type { ClockTime } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Letterhead } from './letterhead.ts'
import type { PostalAddress } from './postal-address.ts'

/** The regional Fachkräfteallianz that a workspace belongs to. Exactly one per workspace. */
export interface Alliance {
  readonly id: Id<'alliance'>
  readonly name: string
  readonly shortName: string
  readonly region: string
  readonly foundedOn: LocalDate | null
  readonly address: PostalAddress
  /** Where papers are signed, for example „Annaberg-Buchholz“. */
  readonly placeOfSignature: string
  readonly email: string
  readonly phone: string
  readonly website: string
  /** Begin of every file reference: `FKA-ERZ` gives `FKA-ERZ/2026/ST-007`. */
  readonly filePrefix: string
  /** Whether the seat lies in a commune where Fronleichnam is a public holiday (F05). */
  readonly corpusChristi: boolean
  /** After this time an e-mail counts as received on the next working day (F08). */
  readonly closeOfBusiness: ClockTime
  readonly fundingNote: string
  /** Demo data say so on every screen and paper. */
  readonly isDemo: boolean
  readonly letterhead: Letterhead
}

/** The alliance without the look of its papers. */
export type AllianceRecord = Omit<Alliance, 'letterhead'>
