import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import type { MenuEntry } from '#renderer/ui/page/page-menu.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'

/** Papers of the meeting, and the rarer acts. */
export function meetingMenu({ meeting, next }: MeetingPage): readonly MenuEntry[] {
  const { id, state } = meeting
  const isPlanned = state === 'draft' || state === 'scheduled'
  const isBefore = isPlanned || state === 'invited'
  return [
    ...(isPlanned && next.act !== 'prepare' ? [{ label: meetingWords.change, to: pages.changeMeeting(id) }] : []),
    { label: meetingWords.previewInvitation, to: pages.previewInvitation(id) },
    { label: meetingWords.downloadInvitation, download: downloadAddress('invitation', id) },
    { label: meetingWords.downloadPublicAgenda, download: downloadAddress('public-agenda', id) },
    { label: meetingWords.downloadAttendance, download: downloadAddress('attendance-list', id) },
    ...(isBefore || state === 'cancelled'
      ? []
      : [
          { label: meetingWords.previewMinutes, to: pages.previewMinutes(id) },
          { label: meetingWords.downloadMinutes, download: downloadAddress('minutes', id) },
          { label: meetingWords.downloadPublicMinutes, download: downloadAddress('public-minutes', id) },
          { label: meetingWords.downloadVotes, download: downloadAddress('vote-list', id) },
        ]),
    { label: meetingRecordWords.calendar, download: downloadAddress('calendar-entry', id) },
    ...(state === 'invited' ? [{ label: meetingRecordWords.move, to: pages.moveMeeting(id) }] : []),
    ...(isBefore ? [{ label: meetingWords.cancel, to: pages.cancelMeeting(id) }] : []),
  ]
}
