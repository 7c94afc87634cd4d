import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** The kinds of paper that the application makes, by the names of the command line contract. */
export const DOCUMENT_KINDS = [
  'statement',
  'minutes',
  'invitation',
  'attendance-list',
  'circular-letter',
  'ballot-paper',
  'circular-record',
  'resolution-register',
  'project-list',
  'member-list',
  'action-plan',
  'proposal',
  'resolution-extract',
  'vote-list',
  'public-agenda',
  'public-minutes',
  'distribution-list',
  'attendance-template',
  'contact-cards',
  'access-report',
  'access-record',
  'calendar-entry',
  'invitation-mail',
  'member-version',
  'completion-request',
  'score-sheet',
  'ranking-list',
  'statement-register',
  'sponsor-notification',
  'funder-attachment',
  'statement-mail',
  'opinion-poll',
  'cancellation',
  'cancellation-mail',
  'minutes-mail',
  'correction-of-minutes',
  'public-register',
  'processing-record',
  'retention-review',
  'handover',
  'plan-comparison',
  'yearly-report',
  'fact-sheet',
  'indicator-list',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** A finished file as it left the application. */
export interface OutputFile {
  readonly kind: DocumentKind
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Register entry of a file that was made: what, for what, when, which bytes. */
export interface DocumentRecord {
  readonly id: Id<'document'>
  readonly kind: DocumentKind
  readonly fileName: string
  readonly sha256: Sha256
  readonly size: number
  readonly madeAt: Instant
  readonly subjectId: string
}
