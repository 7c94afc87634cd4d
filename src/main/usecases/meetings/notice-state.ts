import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { NoticeState } from '#shared/contract/meeting-page.ts'
import { checkNotice } from '#shared/rules/deadlines/notice.ts'
import { receiptOf } from '#shared/rules/deadlines/receipt.ts'
import { type MeetingFacts, memberName } from './meeting-facts.ts'

/** An invitation that went out, or with null the one that could go out now. */
interface Invited {
  readonly sentOn: LocalDate
  readonly receivedOn: LocalDate
  readonly memberId: Id<'member'> | null
}

/** By when the invitation has to arrive, whether it did, and what sending it now would mean (F07, F08). */
export function noticeState(facts: MeetingFacts, now: Instant): NoticeState {
  const { meeting, rules, alliance, invitations } = facts
  const { noticeDays, noticeCounting } = rules
  const meetingOn = dateOf(meeting.startsAt)
  const receivedIfSentNow = { email: receiptDay(facts, now, 'email'), letter: receiptDay(facts, now, 'letter') }
  const sent = invitations.map(({ sentAt, receivedOn, memberId }): Invited => ({ sentOn: dateOf(sentAt), receivedOn, memberId }))
  const planned: Invited = { sentOn: dateOf(now), receivedOn: receivedIfSentNow.email, memberId: null }
  const notice = checkNotice({
    meeting: meetingOn,
    options: rules,
    corpusChristi: alliance.corpusChristi,
    invitations: sent.length > 0 ? sent : [planned],
  })
  const { latestReceipt, unshifted, shifted, because, late } = notice
  return {
    noticeDays,
    counting: noticeCounting,
    meetingOn,
    latestReceipt,
    unshifted,
    shifted,
    because,
    receivedIfSentNow,
    isLate: late.length > 0,
    lateMembers: late.flatMap(({ memberId }) => (memberId === null ? [] : [memberName(facts, memberId)])),
  }
}

/** When something sent counts as received (F08). */
export function receiptDay({ alliance }: Pick<MeetingFacts, 'alliance'>, sentAt: Instant, by: 'email' | 'letter'): LocalDate {
  const { closeOfBusiness, corpusChristi } = alliance
  return receiptOf({ sentAt, by, closeOfBusiness, corpusChristi }).receivedOn
}
