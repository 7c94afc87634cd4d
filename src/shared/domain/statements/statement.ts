import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Stellungnahme: the alliance's paper on a project, resting on one resolution. Read-only once issued. */
export interface Statement {
  readonly id: Id<'statement'>
  /** Given when issued. */
  readonly number: string | null
  readonly projectId: Id<'project'>
  readonly resolutionId: Id<'resolution'>
  readonly kind: StatementKind
  readonly addressee: StatementAddressee
  readonly reasons: StatementReasons
  readonly conditions: string
  /** Why the alliance endorses although the majority was missed (R37); empty in the usual case. */
  readonly exceptionReason: string
  /** The paper itself says that a recused managing member signs for the alliance (R19). */
  readonly conflictDisclosed: boolean
  readonly signatories: readonly Signatory[]
  readonly signedOn: LocalDate | null
  readonly state: StatementState
  readonly issued: IssuedCopy | null
  /** The issued statement in whose place this one comes; null: none. */
  readonly supersedesId: Id<'statement'> | null
  /** The resolution that took it back; null: it holds. */
  readonly revokedById: Id<'resolution'> | null
  /** Why it was superseded or revoked. */
  readonly endReason: string
}

export const STATEMENT_KINDS = ['endorsed', 'endorsed-with-conditions', 'not-endorsed'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

export const STATEMENT_ADDRESSEES = ['sab', 'smwa', 'sponsor'] as const
export type StatementAddressee = (typeof STATEMENT_ADDRESSEES)[number]

export const STATEMENT_STATES = ['draft', 'issued', 'sent', 'superseded', 'revoked'] as const
export type StatementState = (typeof STATEMENT_STATES)[number]

/** One text per heading of the paper (domain § 3). */
export interface StatementReasons {
  readonly regionalNeed: string
  readonly fitToActionPlan: string
  readonly workforceStrategy: string
  readonly noDoubleFunding: string
  readonly costBenefit: string
  readonly sustainability: string
}

/** Who signs on behalf of the alliance; a recused managing member never alone (R19). */
export interface Signatory {
  readonly personId: Id<'person'> | null
  readonly name: string
  readonly position: string
  readonly organization: string
  readonly capacity: 'managing-member' | 'substitute'
}

export interface IssuedCopy {
  readonly issuedAt: Instant
  readonly fileName: string
  readonly sha256: Sha256
}
