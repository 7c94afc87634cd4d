import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { StatementAddressee, StatementKind, StatementState } from '#shared/domain/statements/statement.ts'

export interface StatementTable {
  readonly statement_id: Id<'statement'>
  readonly number: string | null
  readonly project_id: Id<'project'>
  readonly resolution_id: Id<'resolution'>
  readonly kind: StatementKind
  readonly addressee: StatementAddressee
  /** JSON of StatementReasons. */
  readonly reasons: string
  readonly conditions: string
  readonly exception_reason: string
  readonly conflict_disclosed: 0 | 1
  /** JSON of Signatory[]. */
  readonly signatories: string
  readonly signed_on: LocalDate | null
  readonly state: StatementState
  readonly issued_at: Instant | null
  readonly issued_file_name: string | null
  readonly issued_sha256: Sha256 | null
  readonly version: number
}
