import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingDispatch } from '#shared/domain/meetings/meeting-dispatch.ts'
import type { MinutesSignature, ObjectionToMinutesOutcome } from '#shared/domain/meetings/minutes-record.ts'

export interface MeetingDispatchTable {
  readonly meeting_dispatch_id: Id<'meeting-dispatch'>
  readonly meeting_id: Id<'meeting'>
  readonly member_id: Id<'member'>
  readonly kind: MeetingDispatch['kind']
  readonly way: MeetingDispatch['way']
  readonly sent_at: Instant
  readonly received_on: LocalDate
  readonly files: string
  readonly recorded_at: Instant
}

export interface ObjectionToMinutesTable {
  readonly objection_to_minutes_id: Id<'objection-to-minutes'>
  readonly meeting_id: Id<'meeting'>
  readonly person_name: string
  readonly text: string
  readonly received_at: Instant
  readonly outcome: ObjectionToMinutesOutcome
  readonly answer: string
  readonly recorded_at: Instant
}

export interface CorrectionOfMinutesTable {
  readonly correction_of_minutes_id: Id<'correction-of-minutes'>
  readonly meeting_id: Id<'meeting'>
  readonly text: string
  readonly reason: string
  readonly made_at: Instant
  readonly made_by: string
}

export interface MinutesSignatureTable {
  readonly minutes_signature_id: Id<'minutes-signature'>
  readonly meeting_id: Id<'meeting'>
  readonly part: MinutesSignature['part']
  readonly person_name: string
  readonly way: MinutesSignature['way']
  readonly signed_on: LocalDate
  readonly evidence_sha256: Sha256
  readonly evidence_name: string
  readonly recorded_at: Instant
}

export interface FollowUpTable {
  readonly resolution_id: Id<'resolution'>
  readonly owner: string
  readonly due_on: LocalDate | null
  readonly done_on: LocalDate | null
}

export interface ReplacedResolutionTable {
  readonly resolution_id: Id<'resolution'>
  readonly replaced_by_id: Id<'resolution'>
  readonly reason: string
  readonly recorded_at: Instant
}

export interface AnnouncementTable {
  readonly circular_procedure_id: Id<'circular-procedure'>
  readonly agenda_item_id: Id<'agenda-item'>
  readonly announced_at: Instant
}

export interface AgendaTemplateTable {
  readonly agenda_template_id: Id<'agenda-template'>
  readonly body_id: Id<'body'>
  readonly name: string
  readonly items: string
}

export interface TextModuleTable {
  readonly text_module_id: Id<'text-module'>
  readonly title: string
  readonly text: string
}
