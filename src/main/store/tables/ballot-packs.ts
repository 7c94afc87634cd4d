import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { SignedAnswer } from '#shared/domain/circular-procedures/ballot-pack.ts'
import type { CircularEnding } from '#shared/domain/circular-procedures/course.ts'

export interface BallotCredentialTable {
  readonly key_x: string
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly member_id: Id<'member'>
  readonly made_at: Instant
}

export interface MemberKeyTable {
  readonly key_x: string
  readonly member_id: Id<'member'>
  readonly person_name: string
  readonly fingerprint: string
  readonly first_seen_at: Instant
  readonly confirmed_at: Instant | null
  readonly confirmed_by: string | null
}

export interface SignedAnswerTable {
  readonly response_id: Id<'response'>
  readonly answer_sha256: Sha256
  readonly signed_by: SignedAnswer['signedBy']
  readonly key_x: string
  readonly receipt_code: string
  readonly claimed_at: Instant
}

export interface RefusedAnswerTable {
  readonly refused_answer_id: Id<'refused-answer'>
  readonly circular_procedure_id: Id<'circular-procedure'> | null
  readonly sha256: Sha256
  readonly name: string
  readonly code: string
  readonly arrived_at: Instant
}

export interface CircularExtensionTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly extended_at: Instant
  readonly extended_by: string
  readonly reason: string
  readonly former_ends_at: Instant
  readonly former_ends_on: LocalDate
  readonly former_sentence: string
  /** JSON of who was told when and how. */
  readonly notices: string
}

export interface CircularEndingTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly kind: CircularEnding['kind']
  readonly ended_at: Instant
  readonly ended_by: string
  readonly reason: string
}

export interface CircularContinuationTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly continued_at: Instant
  readonly continued_by: string
  readonly reason: string
  /** JSON of the changes that were looked at. */
  readonly changes: string
}

export interface ReminderTable {
  readonly reminder_id: Id<'reminder'>
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly member_id: Id<'member'>
  readonly stage: 1 | 2
  readonly made_at: Instant
  readonly address: string
}
