import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Invitation, Meeting } from '#shared/domain/meetings/meeting.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { InvitationTable, MeetingTable } from '../tables/meetings.ts'
import type { Versioned } from '../versioned.ts'

/** All meetings, the latest first. */
export async function listMeetings(tx: ReadTx): Promise<readonly Versioned<Meeting>[]> {
  const rows = await tx.selectFrom('meeting').selectAll().orderBy('starts_at', 'desc').orderBy('number', 'desc').execute()
  return rows.map(toMeeting)
}

export async function findMeeting(tx: ReadTx, meetingId: Id<'meeting'>): Promise<Versioned<Meeting> | undefined> {
  const row = await tx.selectFrom('meeting').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
  return row && toMeeting(row)
}

export async function insertMeeting(tx: WriteTx, meeting: Meeting): Promise<void> {
  await tx
    .insertInto('meeting')
    .values({ ...toRow(meeting), meeting_id: meeting.id, version: 1 })
    .execute()
}

/** Stores a meeting as it is now; false when `version` is no longer the current one, and nothing was changed. */
export async function updateMeeting(tx: WriteTx, meeting: Meeting, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('meeting')
    .set({ ...toRow(meeting), version: version + 1 })
    .where('meeting_id', '=', meeting.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The bodies that sit in a meeting, in their order; none for a meeting of the alliance alone. */
export async function listMeetingBodies(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Id<'body'>[]> {
  const rows = await tx
    .selectFrom('meeting_body')
    .select('body_id')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.body_id)
}

/** Puts these bodies in the place of those that were to sit in a meeting. */
export async function replaceMeetingBodies(tx: WriteTx, meetingId: Id<'meeting'>, bodyIds: readonly Id<'body'>[]): Promise<void> {
  await tx.deleteFrom('meeting_body').where('meeting_id', '=', meetingId).execute()
  const rows = bodyIds.map((bodyId, index) => ({ meeting_id: meetingId, position: index + 1, body_id: bodyId }))
  if (rows.length > 0) await tx.insertInto('meeting_body').values(rows).execute()
}

/** The invitations of a meeting by member. */
export async function listInvitations(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Invitation[]> {
  const rows = await tx.selectFrom('invitation').selectAll().where('meeting_id', '=', meetingId).orderBy('member_id').execute()
  return rows.map(toInvitation)
}

export async function insertInvitation(tx: WriteTx, invitation: Invitation): Promise<void> {
  await tx
    .insertInto('invitation')
    .values({
      meeting_id: invitation.meetingId,
      member_id: invitation.memberId,
      sent_at: invitation.sentAt,
      way: invitation.way,
      received_on: invitation.receivedOn,
      reply: invitation.reply,
      deputy_name: invitation.deputyName,
    })
    .execute()
}

/** Takes the invitations of a meeting back, because it is held on another day. */
export async function deleteInvitations(tx: WriteTx, meetingId: Id<'meeting'>): Promise<void> {
  await tx.deleteFrom('invitation').where('meeting_id', '=', meetingId).execute()
}

/** Enters whether a member will come, and who in its place; false when it was not invited. */
export async function setInvitationReply(
  tx: WriteTx,
  { meetingId, memberId, reply, deputyName }: Pick<Invitation, 'meetingId' | 'memberId' | 'reply' | 'deputyName'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ reply, deputy_name: deputyName })
    .where('meeting_id', '=', meetingId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toMeeting(row: Selectable<MeetingTable>): Versioned<Meeting> {
  return {
    id: row.meeting_id,
    number: row.number,
    title: row.title,
    kind: row.kind,
    format: row.format,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    dialIn: row.dial_in,
    state: row.state,
    chairPersonId: row.chair_person_id,
    minuteTakerPersonId: row.minute_taker_person_id,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    lateNoticeReason: row.late_notice_reason,
    minutesSentAt: row.minutes_sent_at,
    minutesApprovedOn: row.minutes_approved_on,
    calendarSequence: row.calendar_sequence,
    approvedInMeetingId: row.approved_in_meeting_id,
    movedFrom: row.moved_from,
    cancellationReason: row.cancellation_reason,
    version: row.version,
  }
}

function toInvitation(row: Selectable<InvitationTable>): Invitation {
  return {
    meetingId: row.meeting_id,
    memberId: row.member_id,
    sentAt: row.sent_at,
    way: row.way,
    receivedOn: row.received_on,
    reply: row.reply,
    deputyName: row.deputy_name,
  }
}

function toRow(meeting: Meeting): Omit<MeetingTable, 'meeting_id' | 'version'> {
  return {
    number: meeting.number,
    title: meeting.title,
    kind: meeting.kind,
    format: meeting.format,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    place: meeting.place,
    dial_in: meeting.dialIn,
    state: meeting.state,
    chair_person_id: meeting.chairPersonId,
    minute_taker_person_id: meeting.minuteTakerPersonId,
    opened_at: meeting.openedAt,
    closed_at: meeting.closedAt,
    late_notice_reason: meeting.lateNoticeReason,
    minutes_sent_at: meeting.minutesSentAt,
    minutes_approved_on: meeting.minutesApprovedOn,
    calendar_sequence: meeting.calendarSequence,
    approved_in_meeting_id: meeting.approvedInMeetingId,
    moved_from: meeting.movedFrom,
    cancellation_reason: meeting.cancellationReason,
  }
}
