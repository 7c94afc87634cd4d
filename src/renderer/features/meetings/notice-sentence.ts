import type { NoticeState } from '#shared/contract/meeting-page.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { latestReceiptSentence } from '#shared/wording/deadlines.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'

/** F07 in full: by when, and that it is, or would be, too late. */
export function noticeSentence(notice: NoticeState, isInvited: boolean, members: number): string {
  const period = { meeting: notice.meetingOn, noticeDays: notice.noticeDays, corpusChristi: false }
  const latest = latestReceiptSentence(period, notice)
  if (!isInvited) {
    const late = notice.isLate ? ` ${meetingWords.noticeLate(formatDateWithWeekday(notice.receivedIfSentNow.email))}` : ''
    return `${latest}.${late}`
  }
  const kept = notice.isLate
    ? meetingWords.noticeMissed(notice.lateMembers, notice.lateMembers.length === members)
    : meetingWords.noticeKept
  return `${latest}. ${kept}`
}
