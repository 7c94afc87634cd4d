import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingTaskAct, NextMeeting, Task } from '#shared/contract/overview.ts'
import type { Meeting, MeetingState } from '#shared/domain/meetings/meeting.ts'
import { isSigned } from '#shared/domain/meetings/minutes-signing.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { latestReceipt } from '#shared/rules/deadlines/latest-receipt.ts'
import { type NextAct, nextActOf } from '#shared/rules/meeting/next-act.ts'
import { listAgendaItems } from '../../store/repositories/agendas.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMinutesSignatures } from '../../store/repositories/minutes-records.ts'
import { listRules } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'

/** A sitting that is not over and done with: what comes next, by when it has to be invited to, and the rules of its day. */
export interface MeetingInSight {
  readonly meeting: Meeting
  readonly next: NextAct['act']
  readonly latestReceipt: LocalDate
  readonly rules: RuleOptions
}

const FINISHED: readonly MeetingState[] = ['cancelled', 'archived']
const TO_COME: readonly MeetingState[] = ['draft', 'scheduled', 'invited', 'running']
/** Only then its agenda decides what comes next. */
const BY_AGENDA: readonly MeetingState[] = ['running', 'ended', 'minutes-drafted']

/** Ten years have hundreds of sittings: of each only as much is read as its task needs. */
export async function loadUnfinishedMeetings(tx: ReadTx): Promise<readonly MeetingInSight[]> {
  const { corpusChristi } = await theAlliance(tx)
  const editions = await listRules(tx)
  const signatures = Map.groupBy(await listMinutesSignatures(tx), ({ meetingId }) => meetingId)
  const found: MeetingInSight[] = []
  for (const meeting of await listMeetings(tx)) {
    const { id, state, startsAt } = meeting
    const signed = isSigned(meeting, signatures.get(id) ?? [])
    if (FINISHED.includes(state) || (state === 'minutes-approved' && signed)) continue
    const agenda = BY_AGENDA.includes(state) ? await listAgendaItems(tx, id) : []
    const day = dateOf(startsAt)
    const rules = editions.find((edition) => isInForce(edition, day))?.options ?? DEFAULT_RULES
    found.push({
      meeting,
      next: nextActOf(state, agenda, signed).act,
      latestReceipt: latestReceipt({ meeting: day, noticeDays: rules.noticeDays, corpusChristi }).latestReceipt,
      rules,
    })
  }
  return found
}

/** What a sitting waits for and by when: the invitation by F07, the minutes and their objections by the rules of procedure. */
export function meetingTask(inSight: MeetingInSight): readonly Task[] {
  const { meeting, next } = inSight
  const due = dueDays(inSight)
  const on = next in due ? due[next as MeetingTaskAct] : null
  if (on === null) return []
  const title = `${meeting.number} ${meeting.title}`
  return [{ kind: 'meeting-act', act: next as MeetingTaskAct, on, meetingId: meeting.id, title }]
}

/** The sitting that begins soonest among those that did not end, with the answers to its invitation. */
export async function loadNextMeeting(
  tx: ReadTx,
  meetings: readonly MeetingInSight[],
  now: Instant,
): Promise<NextMeeting | null> {
  const coming = meetings
    .map(({ meeting }) => meeting)
    .filter(({ state, startsAt }) => TO_COME.includes(state) && (state === 'running' || startsAt >= now))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0]
  const page = coming === undefined ? null : await loadMeetingPage(tx, coming.id, now)
  if (page?.ok !== true) return null
  const { meeting, invitations, quorum } = page.value
  const { id, number, title, startsAt, place, state } = meeting
  const replied = (reply: (typeof invitations)[number]['reply']) =>
    invitations.filter((invitation) => invitation.reply === reply).length
  const replies = { accepted: replied('accepted'), declined: replied('declined'), open: replied('open') }
  return { id, number, title, startsAt, place, state, replies, needed: quorum.needed, entitled: quorum.entitled }
}

function dueDays({ meeting, latestReceipt: invited, rules }: MeetingInSight): Readonly<Record<MeetingTaskAct, LocalDate>> {
  const day = dateOf(meeting.startsAt)
  const sentOn = meeting.minutesSentAt === null ? day : dateOf(meeting.minutesSentAt)
  return {
    prepare: invited,
    invite: invited,
    open: day,
    'draft-minutes': addDays(day, rules.minutesDays),
    'send-minutes': addDays(day, rules.minutesDays),
    'approve-minutes': addDays(sentOn, rules.objectionToMinutesDays),
    'sign-minutes': addDays(meeting.minutesApprovedOn ?? sentOn, rules.minutesDays),
  }
}
