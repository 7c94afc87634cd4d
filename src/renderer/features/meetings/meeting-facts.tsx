import { Section } from '#renderer/ui/page/section.tsx'
import { type FactEntry, Facts } from '#renderer/ui/text/facts.tsx'
import { dateOf, timeOf } from '#shared/basics/instant.ts'
import type { MeetingPage, NoticeState, OfficerName } from '#shared/contract/meeting-page.ts'
import { formatDate, formatDateWithWeekday, formatInstant, formatTime } from '#shared/wording/dates.ts'
import { MEETING_FORMAT_WORDS, MEETING_KIND_WORDS } from '#shared/wording/meetings.ts'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'

/** When, where and by whom. */
export function MeetingFacts({ page }: { readonly page: MeetingPage }) {
  return (
    <Section title={meetingWords.facts}>
      <Facts layout="stacked" entries={factsOf(page)} />
    </Section>
  )
}

function factsOf({ meeting, bodies, chair, minuteTaker, notice, seats, invitations }: MeetingPage): readonly FactEntry[] {
  const { startsAt, endsAt, kind, format, place, dialIn, openedAt, closedAt, minutesSentAt, minutesApprovedOn } = meeting
  const time = endsAt === null ? formatTime(startsAt) : `${timeOf(startsAt)}–${formatTime(endsAt)}`
  const known = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }])
  return [
    { label: meetingWords.day, value: `${formatDateWithWeekday(dateOf(startsAt))}, ${time}` },
    { label: meetingWords.kind, value: `${MEETING_KIND_WORDS[kind]}, ${MEETING_FORMAT_WORDS[format]}` },
    ...(bodies.every(({ isAlliance }) => isAlliance)
      ? []
      : known(jointMeetingWords.bodies, bodies.map(({ name }) => name).join('; '))),
    ...known(meetingWords.place, place),
    ...known(meetingWords.dial, dialIn),
    { label: meetingWords.chair, value: officer(chair) },
    { label: meetingWords.minuteTaker, value: officer(minuteTaker) },
    ...known(
      meetingWords.notice,
      openedAt && invitations.length > 0 ? calledSentence(notice, seats.length, meeting.lateNoticeReason) : null,
    ),
    ...known(meetingWords.opened, openedAt && formatInstant(openedAt)),
    ...known(meetingWords.closed, closedAt && formatInstant(closedAt)),
    ...known(meetingWords.sent, minutesSentAt && formatInstant(minutesSentAt)),
    ...known(meetingWords.approved, minutesApprovedOn && formatDate(minutesApprovedOn)),
  ]
}

/** Whether it was called in time, and why not (F07). */
function calledSentence({ isLate, lateMembers }: NoticeState, members: number, reason: string): string {
  if (!isLate) return meetingWords.noticeKept
  return [meetingWords.noticeMissed(lateMembers, lateMembers.length === members), reason].filter((text) => text !== '').join(' ')
}

function officer(person: OfficerName | null): string {
  return person === null ? meetingWords.nobody : `${person.name}, ${person.memberName}`
}
