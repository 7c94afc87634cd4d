import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** What the SAB wants with an application: form 61029, form 61033, and the De-minimis declaration where it applies. */
export const COMPLETENESS_ITEMS = [
  'application-61029',
  'description-61033',
  'de-minimis',
  'finances-plausible',
  'own-contribution-proven',
  'partner-declarations',
] as const
export type CompletenessItem = (typeof COMPLETENESS_ITEMS)[number]

export const COMPLETENESS_STATES = ['open', 'present', 'missing', 'not-needed'] as const
export type CompletenessState = (typeof COMPLETENESS_STATES)[number]

/** One line of the completeness check. */
export interface CompletenessLine {
  readonly item: CompletenessItem
  readonly state: CompletenessState
  readonly note: string
}

/** Nachforderung: what the sponsor was asked to hand in later, and by when. */
export interface CompletionRequest {
  readonly id: Id<'completion-request'>
  readonly projectId: Id<'project'>
  readonly items: readonly CompletenessItem[]
  readonly text: string
  readonly sentOn: LocalDate
  readonly dueOn: LocalDate
  readonly settledOn: LocalDate | null
}

export const ATTACHMENT_KINDS = ['application', 'description', 'de-minimis', 'member-version', 'other'] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

/** A file that came with an application. Form 61029 shows salaries and is never for members. */
export interface ProjectAttachment {
  readonly id: Id<'project-attachment'>
  readonly projectId: Id<'project'>
  readonly kind: AttachmentKind
  readonly sha256: Sha256
  readonly name: string
  readonly mediaType: string
  readonly receivedOn: LocalDate
  readonly forMembers: boolean
}

/** A change of sponsor, period or costs after the endorsement; a substantial one needs a new resolution. */
export interface ProjectChange {
  readonly id: Id<'project-change'>
  readonly projectId: Id<'project'>
  readonly recordedAt: Instant
  readonly reason: string
  readonly isSubstantial: boolean
  readonly content: ProjectChangeFacts
}

export interface ProjectChangeFacts {
  readonly fields: readonly {
    readonly field: 'sponsor' | 'period' | 'totalCost' | 'grant'
    readonly before: string
    readonly after: string
  }[]
}
