import type { Verdict } from '../resolutions/verdict.ts'

/** What a check of a workspace or an archive can find. Nothing found means that what was checked holds. */
export type Finding =
  /** SQLite's own check, or its check of references; `detail` is its English word. */
  | { readonly code: 'DATABASE_DAMAGED'; readonly detail: string }
  | { readonly code: 'REFERENCE_BROKEN'; readonly table: string; readonly count: number }
  /** A table holds something else than when it was sealed, and the journal has no entry for that. */
  | { readonly code: 'CONTENT_CHANGED'; readonly table: string }
  /** The first journal entry that does not continue the chain, or whose hash is not that of its content. */
  | { readonly code: 'CHAIN_BROKEN'; readonly sequence: number }
  /** An entry marked as erased, of which no later entry says so and what remains of it. */
  | { readonly code: 'ERASURE_NOT_NOTED'; readonly sequence: number }
  /** A record that must never change differs from the journal entry that made it. */
  | { readonly code: 'RECORD_CHANGED'; readonly table: string; readonly title: string; readonly field: string }
  | { readonly code: 'RECORD_NOT_IN_JOURNAL'; readonly table: string; readonly title: string }
  | { readonly code: 'RECORD_REMOVED'; readonly table: string; readonly sequence: number }
  | { readonly code: 'SNAPSHOT_CHANGED'; readonly number: string }
  | { readonly code: 'NUMBER_GAP'; readonly before: string; readonly after: string }
  /** The rule engine, asked again with the facts as they are stored, says something else than the resolution. */
  | { readonly code: 'DECISION_DIFFERS'; readonly number: string; readonly stored: Verdict; readonly computed: Verdict }
  | { readonly code: 'DECISION_NOT_COMPUTABLE'; readonly number: string; readonly missing: string }
  | { readonly code: 'RULES_CHANGED'; readonly number: string }
  | { readonly code: 'ROLL_DIFFERS'; readonly number: string; readonly member: string; readonly field: string }
  | { readonly code: 'BLOB_CHANGED'; readonly sha256: string }
  | { readonly code: 'BLOB_MISSING'; readonly name: string; readonly sha256: string }
  | { readonly code: 'ISSUED_FILE_NOT_REGISTERED'; readonly number: string }
  | { readonly code: 'REGISTERED_FILE_DIFFERS'; readonly fileName: string }
  /** An issued paper says that an entry had another hash than it has. */
  | { readonly code: 'PRINTED_HEAD_NOT_IN_CHAIN'; readonly fileName: string; readonly sequence: number }
  | ArchiveFinding

/** What only an archive can show. */
export type ArchiveFinding =
  | { readonly code: 'ARCHIVE_FILE_CHANGED'; readonly path: string }
  | { readonly code: 'ARCHIVE_FILE_MISSING'; readonly path: string }
  | { readonly code: 'ARCHIVE_FILE_UNLISTED'; readonly path: string }
  | { readonly code: 'MANIFEST_DOES_NOT_FIT'; readonly what: string }
  | { readonly code: 'SIGNATURE_MISSING' }
  | { readonly code: 'SIGNATURE_INVALID' }

/** How much was looked at, so that „nothing found“ is never said of nothing. */
export interface CheckTally {
  readonly entries: number
  readonly records: number
  readonly decisions: number
  readonly files: number
}

export interface CheckReport {
  readonly findings: readonly Finding[]
  readonly tally: CheckTally
}
