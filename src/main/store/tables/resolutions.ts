import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'

export interface ResolutionTable {
  readonly resolution_id: Id<'resolution'>
  readonly number: string
  readonly subject: string
  readonly text: string
  readonly procedure: Resolution['procedure']
  readonly circular_procedure_id: Id<'circular-procedure'> | null
  readonly circular_item_id: Id<'circular-item'> | null
  readonly meeting_id: Id<'meeting'> | null
  readonly agenda_item_id: Id<'agenda-item'> | null
  readonly project_id: Id<'project'> | null
  readonly resolved_on: LocalDate
  readonly declared_at: Instant
  readonly declared_by: string
  readonly outcome: Resolution['outcome']
  /** JSON of Verdict. */
  readonly verdict: string
  /** JSON of RuleOptions. */
  readonly rules: string
  /** JSON of RollLine[]. */
  readonly roll: string
  readonly sentence: string
  /** JSON of string[]. */
  readonly proof_sentences: string
  readonly snapshot_sha256: Sha256
}
