import { dateOf, timeOf } from '#shared/basics/instant.ts'
import type { AgendaItemKind, AgendaItemState } from '#shared/domain/meetings/agenda-item.ts'
import type { AttendanceRole } from '#shared/domain/meetings/attendance.ts'
import type { Meeting, MeetingFormat, MeetingKind } from '#shared/domain/meetings/meeting.ts'
import { formatDateLongWithWeekday } from '#shared/wording/dates.ts'

/** German words for codes of meetings, as they stand in papers. */
export const MEETING_KIND_LABELS: Readonly<Record<MeetingKind, string>> = {
  regular: 'ordentliche Sitzung',
  extraordinary: 'außerordentliche Sitzung',
  constituting: 'konstituierende Sitzung',
}

export const MEETING_FORMAT_LABELS: Readonly<Record<MeetingFormat, string>> = {
  'in-person': 'in Präsenz',
  hybrid: 'in Präsenz und per Video',
  virtual: 'per Video',
}

export const ITEM_KIND_LABELS: Readonly<Record<AgendaItemKind, string>> = {
  information: 'Information',
  consultation: 'Beratung',
  resolution: 'Beschluss',
  election: 'Wahl',
}

/** What became of an item without a resolution; empty where its text says it. */
export const ITEM_STATE_SENTENCES: Readonly<Record<AgendaItemState, string>> = {
  open: '',
  'under-consultation': '',
  adopted: '',
  rejected: '',
  noted: 'Die Mitglieder nehmen dies zur Kenntnis.',
  deferred: 'Der Tagesordnungspunkt wird vertagt.',
  removed: 'Der Tagesordnungspunkt wird von der Tagesordnung abgesetzt.',
  provisional: 'Das Ergebnis steht unter dem Vorbehalt der Nachvoten abwesender Mitglieder (R32).',
}

export const ATTENDANCE_ROLE_LABELS: Readonly<Record<AttendanceRole, string>> = {
  representative: 'Vertretung',
  deputy: 'Stellvertretung',
  advisory: 'beratend',
  guest: 'Gast',
}

/** „Mittwoch, 9. Dezember 2026, 10:00 bis 12:00 Uhr“; really opened and closed where that is known. */
export function meetingTime(meeting: Meeting): string {
  const from = meeting.openedAt ?? meeting.startsAt
  const until = meeting.closedAt ?? meeting.endsAt
  const end = until === null ? '' : ` bis ${timeOf(until)}`
  return `${formatDateLongWithWeekday(dateOf(from))}, ${timeOf(from)}${end} Uhr`
}

/** Place, and how to take part from elsewhere. */
export function meetingPlace(meeting: Meeting): string {
  return [meeting.place, meeting.dialIn].filter((line) => line.trim() !== '').join('\n')
}
