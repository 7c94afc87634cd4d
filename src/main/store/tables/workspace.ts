import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { TemplateKind } from '#shared/domain/documents/document-template.ts'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'

export interface JournalEntryTable {
  readonly sequence: number
  readonly at: Instant
  readonly actor: string
  readonly act: string
  /** JSON of JournalChange[]. */
  readonly changes: string
  readonly previous_hash: Sha256
  readonly hash: Sha256
}

/** Which records an entry speaks of: the way from a record to its history. */
export interface JournalSubjectTable {
  readonly subject_id: string
  readonly sequence: number
}

export interface BlobTable {
  readonly sha256: Sha256
  readonly size: number
  readonly content: Uint8Array
}

export interface DocumentKindTable {
  readonly kind: DocumentKind
}

export interface DocumentTemplateTable {
  readonly document_template_id: Id<'document-template'>
  readonly kind: TemplateKind
  readonly saved_at: Instant
  readonly file_name: string | null
  readonly sha256: Sha256 | null
}

export interface DocumentOriginTable {
  readonly document_id: Id<'document'>
  readonly template_sha256: Sha256
}

export interface DocumentTable {
  readonly document_id: Id<'document'>
  readonly kind: DocumentKind
  readonly file_name: string
  readonly sha256: Sha256
  readonly size: number
  readonly made_at: Instant
  readonly subject_id: string
}

export interface NumberSequenceTable {
  readonly kind: string
  readonly year: number
  readonly last: number
}

export interface FormDraftTable {
  readonly key: string
  readonly content: string
  readonly saved_at: Instant
}

export interface ContentSealTable {
  readonly only: number
  readonly head: Sha256
  /** JSON: fingerprint by table. */
  readonly tables: string
}
