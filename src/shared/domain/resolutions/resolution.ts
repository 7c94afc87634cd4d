import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { RuleOptions } from '../rules-of-procedure/rule-options.ts'
import type { Verdict } from './verdict.ts'
import type { Choice, VoterRole, Way } from './vote.ts'

/** Beschluss: exists only with the Feststellung (R28), numbered without gaps, never changed afterwards. */
export interface Resolution {
  readonly id: Id<'resolution'>
  readonly number: string
  readonly subject: string
  readonly text: string
  readonly procedure: 'circular' | 'meeting'
  readonly circularProcedureId: Id<'circular-procedure'> | null
  readonly meetingId: Id<'meeting'> | null
  readonly projectId: Id<'project'> | null
  readonly resolvedOn: LocalDate
  readonly declaredAt: Instant
  readonly declaredBy: string
  readonly outcome: 'adopted' | 'rejected'
  readonly verdict: Verdict
  readonly rules: RuleOptions
  readonly roll: readonly RollLine[]
  /** The result as it stands in every paper, and the proof, as worded on the day of the declaration. */
  readonly sentence: string
  readonly proofSentences: readonly string[]
  readonly snapshotSha256: Sha256
}

/** One member on the frozen roll with its vote, names as they were on that day. */
export interface RollLine {
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly recused: boolean
  readonly recusalReason: string | null
  readonly choice: Choice | null
  readonly personName: string | null
  readonly role: VoterRole | null
  readonly way: Way | null
  readonly receivedAt: Instant | null
  readonly late: boolean
  /** Nobody said it: a Yes by acclamation. */
  readonly isDerived: boolean
}
