import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { StatementAddressee, StatementKind, StatementState } from '#shared/domain/statements/statement.ts'
import type { DispatchWay, StatementTextModuleField } from '#shared/domain/statements/statement-dispatch.ts'

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
  readonly supersedes_id: Id<'statement'> | null
  readonly revoked_by_id: Id<'resolution'> | null
  readonly end_reason: string
  readonly version: number
}

export interface StatementDispatchTable {
  readonly statement_dispatch_id: Id<'statement-dispatch'>
  readonly statement_id: Id<'statement'>
  readonly sent_at: Instant
  readonly way: DispatchWay
  readonly receiver: string
  readonly remark: string
  readonly recorded_at: Instant
}

export interface StatementTextModuleTable {
  readonly statement_text_module_id: Id<'statement-text-module'>
  readonly field: StatementTextModuleField
  readonly title: string
  readonly text: string
  readonly version: number
}
