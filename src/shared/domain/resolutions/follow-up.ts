import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Wiedervorlage: who does what the resolution asks for, by when. The resolution itself never changes. */
export interface FollowUp {
  readonly resolutionId: Id<'resolution'>
  readonly owner: string
  readonly dueOn: LocalDate | null
  readonly doneOn: LocalDate | null
}

/** A later resolution takes the place of an earlier one. */
export interface ReplacedResolution {
  readonly resolutionId: Id<'resolution'>
  readonly replacedById: Id<'resolution'>
  readonly reason: string
  readonly recordedAt: Instant
}
