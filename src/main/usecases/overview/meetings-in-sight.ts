import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { MeetingTaskAct, NextMeeting, Task } from '#shared/contract/overview.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { isSigned } from '#shared/domain/meetings/minutes-signing.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMinutesSignatures } from '../../store/repositories/minutes-records.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'

/** A sitting that is not over and done with, with the rules of its day. */
export interface MeetingInSight {
  readonly page: MeetingPage
  readonly rules: RuleOptions
}

const FINISHED: readonly MeetingState[] = ['cancelled', 'archived']
const TO_COME: readonly MeetingState[] = ['draft', 'scheduled', 'invited', 'running']

export async function loadUnfinishedMeetings(tx: ReadTx, now: Instant): Promise<readonly MeetingInSight[]> {
  const found: MeetingInSight[] = []
  const signatures = await listMinutesSignatures(tx)
  for (const meeting of await listMeetings(tx)) {
    const { id, state, startsAt } = meeting
    const own = signatures.filter(({ meetingId }) => meetingId === id)
    if (FINISHED.includes(state) || (state === 'minutes-approved' && isSigned(meeting, own))) continue
    const page = await loadMeetingPage(tx, id, now)
    if (page.ok) found.push({ page: page.value, rules: (await findRulesOn(tx, dateOf(startsAt)))?.options ?? DEFAULT_RULES })
  }
  return found
}

/** What a sitting waits for and by when: the invitation by F07, the minutes and their objections by the rules of procedure. */
export function meetingTask({ page, rules }: MeetingInSight): readonly Task[] {
  const { meeting, next } = page
  const due = dueDays(page, rules)
  const on = next.act in due ? due[next.act as MeetingTaskAct] : null
  if (on === null) return []
  return [
    {
      kind: 'meeting-act',
      act: next.act as MeetingTaskAct,
      on,
      meetingId: meeting.id,
      title: `${meeting.number} ${meeting.title}`,
    },
  ]
}

/** The sitting that begins soonest among those that did not end. */
export function nextMeetingOf(meetings: readonly MeetingInSight[], now: Instant): NextMeeting | null {
  const coming = meetings
    .filter(
      ({ page }) => TO_COME.includes(page.meeting.state) && (page.meeting.state === 'running' || page.meeting.startsAt >= now),
    )
    .toSorted((a, b) => (a.page.meeting.startsAt < b.page.meeting.startsAt ? -1 : 1))[0]
  if (coming === undefined) return null
  const { meeting, invitations, quorum } = coming.page
  const { id, number, title, startsAt, place, state } = meeting
  const replied = (reply: (typeof invitations)[number]['reply']) =>
    invitations.filter((invitation) => invitation.reply === reply).length
  const replies = { accepted: replied('accepted'), declined: replied('declined'), open: replied('open') }
  return { id, number, title, startsAt, place, state, replies, needed: quorum.needed, entitled: quorum.entitled }
}

function dueDays({ meeting, notice }: MeetingPage, rules: RuleOptions): Readonly<Record<MeetingTaskAct, LocalDate>> {
  const day = dateOf(meeting.startsAt)
  const sentOn = meeting.minutesSentAt === null ? day : dateOf(meeting.minutesSentAt)
  return {
    prepare: notice.latestReceipt,
    invite: notice.latestReceipt,
    open: day,
    'draft-minutes': addDays(day, rules.minutesDays),
    'send-minutes': addDays(day, rules.minutesDays),
    'approve-minutes': addDays(sentOn, rules.objectionToMinutesDays),
    'sign-minutes': addDays(meeting.minutesApprovedOn ?? sentOn, rules.minutesDays),
  }
}
