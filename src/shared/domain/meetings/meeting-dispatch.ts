import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Register entry of something that went to a member: what with which hash, when and how (R30, F08). Never changed. */
export interface MeetingDispatch {
  readonly id: Id<'meeting-dispatch'>
  readonly meetingId: Id<'meeting'>
  readonly memberId: Id<'member'>
  readonly kind: MeetingDispatchKind
  readonly way: 'email' | 'letter'
  readonly sentAt: Instant
  readonly receivedOn: LocalDate
  readonly files: readonly MeetingDispatchFile[]
  readonly recordedAt: Instant
}

export interface MeetingDispatchFile {
  readonly name: string
  readonly sha256: Sha256
}

export const MEETING_DISPATCH_KINDS = ['invitation', 'move', 'cancellation', 'minutes'] as const
export type MeetingDispatchKind = (typeof MEETING_DISPATCH_KINDS)[number]
