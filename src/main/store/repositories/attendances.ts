import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { AttendanceTable } from '../tables/meetings.ts'

/** Who was there from when to when, by arrival. */
export async function listAttendances(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Attendance[]> {
  const rows = await tx
    .selectFrom('attendance')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('from_at')
    .orderBy('attendance_id')
    .execute()
  return rows.map(toAttendance)
}

export async function insertAttendance(tx: WriteTx, attendance: Attendance): Promise<void> {
  await tx
    .insertInto('attendance')
    .values({
      attendance_id: attendance.id,
      meeting_id: attendance.meetingId,
      member_id: attendance.memberId,
      person_id: attendance.personId,
      person_name: attendance.personName,
      role: attendance.role,
      mode: attendance.mode,
      from_at: attendance.from,
      until_at: attendance.until,
    })
    .execute()
}

/** Enters that somebody left, or with null that the person is still there; throws when before the arrival. */
export async function setDeparture(tx: WriteTx, attendanceId: Id<'attendance'>, until: Instant | null): Promise<void> {
  await tx.updateTable('attendance').set({ until_at: until }).where('attendance_id', '=', attendanceId).execute()
}

/** Takes back a stay that was entered by mistake. */
export async function deleteAttendance(tx: WriteTx, attendanceId: Id<'attendance'>): Promise<void> {
  await tx.deleteFrom('attendance').where('attendance_id', '=', attendanceId).execute()
}

function toAttendance(row: Selectable<AttendanceTable>): Attendance {
  return {
    id: row.attendance_id,
    meetingId: row.meeting_id,
    memberId: row.member_id,
    personId: row.person_id,
    personName: row.person_name,
    role: row.role,
    mode: row.mode,
    from: row.from_at,
    until: row.until_at,
  }
}
