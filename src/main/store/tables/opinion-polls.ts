import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'

export interface OpinionPollTable {
  readonly opinion_poll_id: Id<'opinion-poll'>
  readonly number: string
  readonly subject: string
  readonly question: string
  readonly steps: number
  readonly lowest: string
  readonly highest: string
  readonly started_at: Instant
  readonly ends_on: LocalDate
  readonly ends_at: Instant
  readonly withdrawn_at: Instant | null
  readonly withdrawn_by: string | null
  readonly withdrawn_reason: string | null
}

export interface PollApproachTable {
  readonly poll_approach_id: Id<'poll-approach'>
  readonly opinion_poll_id: Id<'opinion-poll'>
  readonly position: number
  readonly title: string
  readonly explanation: string
}

export interface PollMemberTable {
  readonly opinion_poll_id: Id<'opinion-poll'>
  readonly member_id: Id<'member'>
  readonly position: number
  readonly member_name: string
}

export interface PollCredentialTable {
  readonly key_x: string
  readonly opinion_poll_id: Id<'opinion-poll'>
  readonly member_id: Id<'member'>
  readonly made_at: Instant
}

export interface OpinionTable {
  readonly opinion_id: Id<'opinion'>
  readonly opinion_poll_id: Id<'opinion-poll'>
  readonly member_id: Id<'member'>
  readonly person_name: string
  readonly received_at: Instant
  readonly recorded_at: Instant
  /** JSON of Rating[]. */
  readonly ratings: string
  readonly remark: string
  readonly answer_sha256: Sha256
  readonly receipt_code: string
  readonly claimed_at: Instant
  readonly evidence: Sha256
}
