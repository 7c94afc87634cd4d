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

/** How far the journal was, as an issued paper says it: a place in the chain, and the hash that stands for everything up to it. */
export type JournalHead = Pick<JournalEntry, 'sequence' | 'hash'>

/** An entry as a paper names it; null in an empty journal. */
export function headOf(entry: JournalEntry | undefined): JournalHead | null {
  return entry === undefined ? null : { sequence: entry.sequence, hash: entry.hash }
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
