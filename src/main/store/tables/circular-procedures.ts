import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Dispatch, Recusal, StoredCircularState } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Choice, VoterRole, Way } from '#shared/domain/resolutions/vote.ts'

export interface CircularProcedureTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly number: string
  readonly subject: string
  readonly urgency_reason: string
  /** JSON of RuleOptions as they were at the start. */
  readonly rules: string
  readonly roll_on: LocalDate
  readonly started_at: Instant
  readonly ends_at: Instant
  readonly ends_on: LocalDate
  readonly counted_from_on: LocalDate
  readonly deadline_sentence: string
  readonly state: StoredCircularState
  readonly declared_at: Instant | null
  readonly declared_by: string | null
  readonly notified_at: Instant | null
  readonly aborted_at: Instant | null
}

export interface CircularItemTable {
  readonly circular_item_id: Id<'circular-item'>
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly position: number
  readonly project_id: Id<'project'> | null
  readonly subject: string
  readonly proposed_text: string
}

export interface CircularRollMemberTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly member_id: Id<'member'>
  readonly position: number
  readonly member_name: string
  readonly sent_at: Instant | null
  readonly dispatch_way: Dispatch['way'] | null
  readonly received_on: LocalDate | null
}

export interface CircularRecusalTable {
  readonly circular_item_id: Id<'circular-item'>
  readonly member_id: Id<'member'>
  readonly kind: Recusal['kind']
  readonly reason: string
}

export interface CircularPaperTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly position: number
  readonly sha256: Sha256
  readonly name: string
  readonly media_type: string
}

export interface ResponseTable {
  readonly response_id: Id<'response'>
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly member_id: Id<'member'> | null
  readonly person_id: Id<'person'> | null
  readonly person_name: string
  readonly role: VoterRole
  readonly way: Way
  readonly received_at: Instant
  readonly recorded_at: Instant
  readonly recorded_by: string
  readonly objects_to_procedure: 0 | 1
  readonly remark: string
  readonly on_behalf_reason: string
  /** Only of old: conflicts have a table of their own. */
  readonly conflict_reason: string | null
  readonly corrects_response_id: Id<'response'> | null
  readonly correction_reason: string
  readonly posted_on: LocalDate | null
  readonly held_by_member_id: Id<'member'> | null
}

export interface ResponseVoteTable {
  readonly response_id: Id<'response'>
  readonly circular_item_id: Id<'circular-item'>
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly choice: Choice
}

export interface ResponseEvidenceTable {
  readonly response_id: Id<'response'>
  readonly position: number
  readonly sha256: Sha256
  readonly name: string
  readonly media_type: string
}

export interface ResponseConflictTable {
  readonly response_id: Id<'response'>
  readonly circular_item_id: Id<'circular-item'>
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly reason: string
}

/** By which catalogue points may be given on the ballots of a procedure; no row where none are asked for. */
export interface CircularCatalogueTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly criteria_catalogue_id: Id<'criteria-catalogue'>
}

export interface ResponsePointsTable {
  readonly response_id: Id<'response'>
  readonly circular_item_id: Id<'circular-item'>
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly criterion_id: string
  readonly points: number
}

export interface CircularProjectCallTable {
  readonly circular_item_id: Id<'circular-item'>
  readonly project_call_id: Id<'project-call'>
}
