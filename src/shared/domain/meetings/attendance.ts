import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** One stretch of time in which a person was in the meeting; whoever leaves and returns has two. */
export interface Attendance {
  readonly id: Id<'attendance'>
  readonly meetingId: Id<'meeting'>
  /** Null for a guest who stands for no member. */
  readonly memberId: Id<'member'> | null
  readonly personId: Id<'person'> | null
  readonly personName: string
  readonly role: AttendanceRole
  readonly mode: 'on-site' | 'remote'
  readonly from: Instant
  /** Null while present. */
  readonly until: Instant | null
}

export const ATTENDANCE_ROLES = ['representative', 'deputy', 'advisory', 'guest'] as const
export type AttendanceRole = (typeof ATTENDANCE_ROLES)[number]
