import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** Papers that may be made from a Word template of the alliance's own. */
export const TEMPLATE_KINDS = ['statement', 'invitation', 'minutes', 'circular-letter'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** What a template can ask for: a text, a condition, or a list whose rows have texts of their own. */
export type TemplateField =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly label: string
      readonly sample: string
      readonly isRequired: boolean
    }
  | { readonly kind: 'condition'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'list'
      readonly name: string
      readonly label: string
      readonly isRequired: boolean
      readonly columns: readonly { readonly name: string; readonly label: string; readonly sample: string }[]
    }

/** Which template holds from a moment on; without a file it is the built-in one again. */
export interface DocumentTemplate {
  readonly id: Id<'document-template'>
  readonly kind: TemplateKind
  readonly savedAt: Instant
  readonly file: { readonly name: string; readonly sha256: Sha256; readonly size: number } | null
}

/** Where in a template something is. Numbers count from 1; outside of tables `table` is null. */
export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'note'
  readonly paragraph: number
  readonly table: { readonly number: number; readonly row: number; readonly column: number } | null
  /** The text around it. */
  readonly text: string
}

/** What is wrong with a template. */
export type TemplateProblem =
  | { readonly code: 'UNKNOWN_FIELD'; readonly name: string; readonly nearest: string | null; readonly place: TemplatePlace }
  | { readonly code: 'FIELD_OUTSIDE_LIST'; readonly name: string; readonly list: string; readonly place: TemplatePlace }
  | { readonly code: 'LIST_AS_TEXT' | 'CONDITION_AS_TEXT'; readonly name: string; readonly place: TemplatePlace }
  | { readonly code: 'TAG_NOT_CLOSED' | 'TAG_NOT_OPENED' | 'TAG_UNREADABLE'; readonly place: TemplatePlace }
  | { readonly code: 'LOOP_NOT_CLOSED' | 'LOOP_NOT_OPENED'; readonly name: string; readonly place: TemplatePlace }
  | { readonly code: 'LOOPS_CROSS'; readonly name: string; readonly open: string; readonly place: TemplatePlace }
  | { readonly code: 'LOOP_ACROSS'; readonly name: string; readonly place: TemplatePlace }
  | { readonly code: 'TAG_IN_ODD_PLACE'; readonly place: TemplatePlace }
  | { readonly code: 'TRACKED_CHANGES' | 'REMOTE_FIELD'; readonly place: TemplatePlace }
  | { readonly code: 'REQUIRED_FIELD_MISSING'; readonly name: string; readonly label: string }
  | { readonly code: 'REMOTE_CONTENT' | 'EMBEDDED_CONTENT' | 'PART_UNREADABLE'; readonly part: string }
  | { readonly code: 'SIGNED_TEMPLATE' | 'RESULT_BROKEN' }

/** Largest template, and most problems that are said at once. */
export const LARGEST_TEMPLATE = 5 * 1024 * 1024
export const MOST_PROBLEMS = 50
