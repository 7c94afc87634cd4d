import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { MeetingDispatch } from '#shared/domain/meetings/meeting-dispatch.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { MeetingDispatchTable } from '../tables/meeting-records.ts'

/** What left for whom about a meeting, in the order of sending. */
export async function listMeetingDispatches(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly MeetingDispatch[]> {
  const rows = await tx
    .selectFrom('meeting_dispatch')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('sent_at')
    .orderBy('meeting_dispatch_id')
    .execute()
  return rows.map(toMeetingDispatch)
}

/** Enters a dispatch for ever. */
export async function insertMeetingDispatch(tx: WriteTx, dispatch: MeetingDispatch): Promise<void> {
  await tx
    .insertInto('meeting_dispatch')
    .values({
      meeting_dispatch_id: dispatch.id,
      meeting_id: dispatch.meetingId,
      member_id: dispatch.memberId,
      kind: dispatch.kind,
      way: dispatch.way,
      sent_at: dispatch.sentAt,
      received_on: dispatch.receivedOn,
      files: toJson(dispatch.files),
      recorded_at: dispatch.recordedAt,
    })
    .execute()
}

function toMeetingDispatch(row: Selectable<MeetingDispatchTable>): MeetingDispatch {
  return {
    id: row.meeting_dispatch_id,
    meetingId: row.meeting_id,
    memberId: row.member_id,
    kind: row.kind,
    way: row.way,
    sentAt: row.sent_at,
    receivedOn: row.received_on,
    files: fromJson(row.files),
    recordedAt: row.recorded_at,
  }
}
