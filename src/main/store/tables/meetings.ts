import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type {
  AgendaItemKind,
  AgendaItemState,
  AgendaMatter,
  AgendaRecusal,
  DeferralKind,
} from '#shared/domain/meetings/agenda-item.ts'
import type { Attendance, AttendanceRole } from '#shared/domain/meetings/attendance.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { Contribution } from '#shared/domain/meetings/contribution.ts'
import type { Invitation, InvitationReply, MeetingFormat, MeetingKind, MeetingState } from '#shared/domain/meetings/meeting.ts'
import type { Choice, VoterRole, Way } from '#shared/domain/resolutions/vote.ts'

export interface MeetingTable {
  readonly meeting_id: Id<'meeting'>
  readonly number: string
  readonly title: string
  readonly kind: MeetingKind
  readonly format: MeetingFormat
  readonly starts_at: Instant
  readonly ends_at: Instant | null
  readonly place: string
  readonly dial_in: string
  readonly state: MeetingState
  readonly chair_person_id: Id<'person'> | null
  readonly minute_taker_person_id: Id<'person'> | null
  readonly opened_at: Instant | null
  readonly closed_at: Instant | null
  readonly minutes_sent_at: Instant | null
  readonly minutes_approved_on: LocalDate | null
  readonly late_notice_reason: string
  readonly calendar_sequence: number
  readonly approved_in_meeting_id: Id<'meeting'> | null
  readonly moved_from: Instant | null
  readonly cancellation_reason: string
  readonly version: number
}

export interface MeetingBodyTable {
  readonly meeting_id: Id<'meeting'>
  readonly position: number
  readonly body_id: Id<'body'>
}

export interface InvitationTable {
  readonly meeting_id: Id<'meeting'>
  readonly member_id: Id<'member'>
  readonly sent_at: Instant
  readonly way: Invitation['way']
  readonly received_on: LocalDate
  readonly reply: InvitationReply
  readonly deputy_name: string
}

export interface AgendaItemTable {
  readonly agenda_item_id: Id<'agenda-item'>
  readonly meeting_id: Id<'meeting'>
  readonly position: number
  readonly title: string
  readonly kind: AgendaItemKind
  readonly reported_by: string
  readonly project_id: Id<'project'> | null
  readonly proposed_text: string
  readonly result_text: string
  readonly state: AgendaItemState
  readonly matter: AgendaMatter
  readonly deferred_for: DeferralKind | null
  readonly continues_item_id: Id<'agenda-item'> | null
  readonly label: string
  readonly is_public: 0 | 1
  readonly public_title: string
  readonly planned_minutes: number | null
  readonly called_at: Instant | null
  readonly rationale: string
  readonly financial_effect: string
  readonly announces_results: 0 | 1
  readonly body_id: Id<'body'> | null
  readonly reviews_tasks: 0 | 1
}

export interface AgendaPaperTable {
  readonly agenda_item_id: Id<'agenda-item'>
  readonly position: number
  readonly sha256: Sha256
  readonly name: string
  readonly media_type: string
}

export interface ContributionTable {
  readonly contribution_id: Id<'contribution'>
  readonly agenda_item_id: Id<'agenda-item'>
  readonly kind: Contribution['kind']
  readonly person_name: string
  readonly text: string
  readonly outcome: Contribution['outcome']
  readonly made_at: Instant
}

export interface TaskTable {
  readonly task_id: Id<'task'>
  readonly agenda_item_id: Id<'agenda-item'>
  readonly what: string
  readonly owner: string
  readonly due_on: LocalDate | null
  readonly done_on: LocalDate | null
  readonly created_at: Instant
}

export interface AgendaRecusalTable {
  readonly agenda_item_id: Id<'agenda-item'>
  readonly member_id: Id<'member'>
  readonly kind: AgendaRecusal['kind']
  readonly reason: string
  readonly left_room: 0 | 1
  readonly left_at: Instant | null
}

export interface AttendanceTable {
  readonly attendance_id: Id<'attendance'>
  readonly meeting_id: Id<'meeting'>
  readonly member_id: Id<'member'> | null
  readonly person_id: Id<'person'> | null
  readonly person_name: string
  readonly role: AttendanceRole
  readonly mode: Attendance['mode']
  readonly from_at: Instant
  readonly until_at: Instant | null
}

export interface BallotTable {
  readonly ballot_id: Id<'ballot'>
  readonly agenda_item_id: Id<'agenda-item'>
  readonly taken_at: Instant
  readonly text: string
  readonly repeated_for_lack_of_quorum: 0 | 1
  readonly without_quorum_reason: string
  readonly subsequent_until: Instant | null
  /** A secret ballot stands here as a roll call; its sums say that it was none. */
  readonly form: Exclude<Ballot['form'], 'secret'>
  readonly repeated_after_tie: 0 | 1
}

export interface BallotVoteTable {
  readonly ballot_id: Id<'ballot'>
  readonly member_id: Id<'member'>
  readonly position: number
  readonly member_name: string
  readonly person_name: string
  readonly role: VoterRole
  readonly choice: Choice
  readonly is_derived: 0 | 1
  readonly held_by_member_id: Id<'member'> | null
}

export interface VoteTransferTable {
  readonly meeting_id: Id<'meeting'>
  readonly member_id: Id<'member'>
  readonly holder_member_id: Id<'member'>
  readonly proof: string
  readonly recorded_at: Instant
}

export interface SecretTallyTable {
  readonly ballot_id: Id<'ballot'>
  readonly yes_votes: number
  readonly no_votes: number
  readonly abstentions: number
  readonly invalid_votes: number
}

export interface SubsequentVoteTable {
  readonly subsequent_vote_id: Id<'subsequent-vote'>
  readonly ballot_id: Id<'ballot'>
  readonly member_id: Id<'member'>
  readonly person_name: string
  readonly role: VoterRole
  readonly choice: Choice
  readonly way: Way
  readonly received_at: Instant
  readonly recorded_at: Instant
}
