import type { Sha256 } from '../../basics/bytes.ts'
import type { Instant } from '../../basics/instant.ts'

/** One act in the append-only journal; `hash` covers the previous hash and the canonical JSON of the rest. */
export interface JournalEntry {
  readonly sequence: number
  readonly at: Instant
  readonly actor: string
  readonly act: string
  readonly changes: readonly JournalChange[]
  readonly previousHash: Sha256
  readonly hash: Sha256
}

/** What changed on one record; `before` is null for a new one. */
export interface JournalChange {
  readonly subject: string
  readonly subjectId: string
  readonly before: JsonValue
  readonly after: JsonValue
  readonly reason: string | null
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }
