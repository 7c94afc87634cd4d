import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type {
  CompletenessLine,
  CompletionRequest,
  ProjectAttachment,
  ProjectChange,
} from '#shared/domain/projects/completeness.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { CompletionRequestTable, ProjectAttachmentTable, ProjectChangeTable } from '../tables/project-calls.ts'

/** Stores the checklist, and since when nothing is missing. */
export async function setChecklist(
  tx: WriteTx,
  projectId: Id<'project'>,
  checklist: readonly CompletenessLine[],
  completeOn: LocalDate | null,
): Promise<void> {
  await tx
    .updateTable('project')
    .set((of) => ({ checklist: toJson(checklist), complete_on: completeOn, version: of('version', '+', 1) }))
    .where('project_id', '=', projectId)
    .execute()
}

export async function setJointOverride(
  tx: WriteTx,
  projectId: Id<'project'>,
  override: { readonly jointlySupported: boolean; readonly reason: string } | null,
): Promise<void> {
  await tx
    .updateTable('project')
    .set((of) => ({
      joint_override: override === null ? null : override.jointlySupported ? 'yes' : 'no',
      joint_override_reason: override?.reason ?? '',
      version: of('version', '+', 1),
    }))
    .where('project_id', '=', projectId)
    .execute()
}

/** The files of an application, or of all of them. */
export async function listAttachments(tx: ReadTx, projectId: Id<'project'>): Promise<readonly ProjectAttachment[]> {
  const rows = await tx
    .selectFrom('project_attachment')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('received_on')
    .orderBy('project_attachment_id')
    .execute()
  return rows.map(toAttachment)
}

export async function insertAttachment(tx: WriteTx, attachment: ProjectAttachment): Promise<void> {
  await tx
    .insertInto('project_attachment')
    .values({
      project_attachment_id: attachment.id,
      project_id: attachment.projectId,
      kind: attachment.kind,
      sha256: attachment.sha256,
      name: attachment.name,
      media_type: attachment.mediaType,
      received_on: attachment.receivedOn,
      for_members: attachment.forMembers ? 1 : 0,
    })
    .execute()
}

/** What sponsors were asked for, newest first; of all projects together. */
export async function listCompletionRequests(tx: ReadTx): Promise<readonly CompletionRequest[]> {
  const rows = await tx
    .selectFrom('completion_request')
    .selectAll()
    .orderBy('sent_on', 'desc')
    .orderBy('completion_request_id', 'desc')
    .execute()
  return rows.map(toRequest)
}

export async function insertCompletionRequest(tx: WriteTx, request: CompletionRequest): Promise<void> {
  await tx
    .insertInto('completion_request')
    .values({
      completion_request_id: request.id,
      project_id: request.projectId,
      items: toJson(request.items),
      text: request.text,
      sent_on: request.sentOn,
      due_on: request.dueOn,
      settled_on: request.settledOn,
    })
    .execute()
}

/** Closes whatever a sponsor was asked for. */
export async function settleCompletionRequests(tx: WriteTx, projectId: Id<'project'>, settledOn: LocalDate): Promise<void> {
  await tx
    .updateTable('completion_request')
    .set({ settled_on: settledOn })
    .where('project_id', '=', projectId)
    .where('settled_on', 'is', null)
    .execute()
}

/** Changes after the endorsement, oldest first. */
export async function listProjectChanges(tx: ReadTx, projectId: Id<'project'>): Promise<readonly ProjectChange[]> {
  const rows = await tx
    .selectFrom('project_change')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('recorded_at')
    .execute()
  return rows.map(toChange)
}

export async function insertProjectChange(tx: WriteTx, change: ProjectChange): Promise<void> {
  await tx
    .insertInto('project_change')
    .values({
      project_change_id: change.id,
      project_id: change.projectId,
      recorded_at: change.recordedAt,
      reason: change.reason,
      is_substantial: change.isSubstantial ? 1 : 0,
      content: toJson(change.content),
    })
    .execute()
}

function toAttachment(row: Selectable<ProjectAttachmentTable>): ProjectAttachment {
  return {
    id: row.project_attachment_id,
    projectId: row.project_id,
    kind: row.kind,
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type,
    receivedOn: row.received_on,
    forMembers: row.for_members === 1,
  }
}

function toRequest(row: Selectable<CompletionRequestTable>): CompletionRequest {
  return {
    id: row.completion_request_id,
    projectId: row.project_id,
    items: fromJson(row.items),
    text: row.text,
    sentOn: row.sent_on,
    dueOn: row.due_on,
    settledOn: row.settled_on,
  }
}

function toChange(row: Selectable<ProjectChangeTable>): ProjectChange {
  return {
    id: row.project_change_id,
    projectId: row.project_id,
    recordedAt: row.recorded_at,
    reason: row.reason,
    isSubstantial: row.is_substantial === 1,
    content: fromJson(row.content),
  }
}
