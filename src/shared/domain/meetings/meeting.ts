import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Sitzung: the members come together, in one place or by video; what they resolve stands in the minutes. */
export interface Meeting {
  readonly id: Id<'meeting'>
  readonly number: string
  readonly title: string
  readonly kind: MeetingKind
  readonly format: MeetingFormat
  readonly startsAt: Instant
  readonly endsAt: Instant | null
  readonly place: string
  /** How to take part and vote from elsewhere; empty where everybody comes. */
  readonly dialIn: string
  readonly state: MeetingState
  readonly chairPersonId: Id<'person'> | null
  readonly minuteTakerPersonId: Id<'person'> | null
  /** When it was really opened and closed. */
  readonly openedAt: Instant | null
  readonly closedAt: Instant | null
  /** Why the invitation went out too late (F07); empty when it was in time. */
  readonly lateNoticeReason: string
  readonly minutesSentAt: Instant | null
  readonly minutesApprovedOn: LocalDate | null
  /** Counts the changes of the calendar entry: moved, cancelled. */
  readonly calendarSequence: number
  /** The meeting that approved the minutes; null when none did. */
  readonly approvedInMeetingId: Id<'meeting'> | null
  /** When it was to begin before it was moved for the last time; null when it never was. */
  readonly movedFrom: Instant | null
  /** Why it was cancelled; empty when it was not. */
  readonly cancellationReason: string
}

export const MEETING_KINDS = ['regular', 'extraordinary', 'constituting'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const MEETING_FORMATS = ['in-person', 'hybrid', 'virtual'] as const
export type MeetingFormat = (typeof MEETING_FORMATS)[number]

/** In their order of life (domain § 4), by the names of the command line contract. */
export const MEETING_STATES = [
  'draft',
  'scheduled',
  'invited',
  'running',
  'ended',
  'minutes-drafted',
  'minutes-sent',
  'minutes-approved',
  'cancelled',
  'archived',
] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Einladung of one member: when it went out, by which way, when it counts as received (F08). */
export interface Invitation {
  readonly meetingId: Id<'meeting'>
  readonly memberId: Id<'member'>
  readonly sentAt: Instant
  readonly way: 'email' | 'letter'
  readonly receivedOn: LocalDate
  readonly reply: InvitationReply
  /** Who comes in the place of the representative; empty when the representative does. */
  readonly deputyName: string
}

export const INVITATION_REPLIES = ['open', 'accepted', 'declined'] as const
export type InvitationReply = (typeof INVITATION_REPLIES)[number]
