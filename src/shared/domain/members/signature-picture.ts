import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { Picture } from '../alliance/letterhead.ts'

/** Scan of a signature by hand, of somebody who may sign. A picture is no signature. */
export interface SignaturePicture {
  readonly personId: Id<'person'>
  readonly picture: Picture
  readonly addedAt: Instant
}
