import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { AttendanceRole } from '#shared/domain/meetings/attendance.ts'
import type { ReadTx } from '../store.ts'

/** Where a procedure or a meeting has the name of a person; `number` is that of the procedure or meeting. */
export type PersonTrace =
  | { readonly kind: 'response'; readonly at: Instant; readonly number: string }
  | { readonly kind: 'attendance'; readonly at: Instant; readonly number: string; readonly role: AttendanceRole }
  | { readonly kind: 'chair' | 'minute-taker'; readonly at: Instant; readonly number: string }

/** Responses, attendances and offices of a person, the oldest first. */
export async function listPersonTraces(tx: ReadTx, personId: Id<'person'>): Promise<readonly PersonTrace[]> {
  const responses = await tx
    .selectFrom('response')
    .innerJoin('circular_procedure', 'circular_procedure.circular_procedure_id', 'response.circular_procedure_id')
    .select(['response.received_at', 'circular_procedure.number'])
    .where('response.person_id', '=', personId)
    .execute()
  const attendances = await tx
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.meeting_id', 'attendance.meeting_id')
    .select(['attendance.from_at', 'attendance.role', 'meeting.number'])
    .where('attendance.person_id', '=', personId)
    .execute()
  const chaired = await tx.selectFrom('meeting').select(['starts_at', 'number']).where('chair_person_id', '=', personId).execute()
  const minuted = await tx
    .selectFrom('meeting')
    .select(['starts_at', 'number'])
    .where('minute_taker_person_id', '=', personId)
    .execute()
  const traces: readonly PersonTrace[] = [
    ...responses.map((row) => ({ kind: 'response' as const, at: row.received_at, number: row.number })),
    ...attendances.map((row) => ({ kind: 'attendance' as const, at: row.from_at, number: row.number, role: row.role })),
    ...chaired.map((row) => ({ kind: 'chair' as const, at: row.starts_at, number: row.number })),
    ...minuted.map((row) => ({ kind: 'minute-taker' as const, at: row.starts_at, number: row.number })),
  ]
  return traces.toSorted((a, b) => (a.at < b.at ? -1 : 1))
}
