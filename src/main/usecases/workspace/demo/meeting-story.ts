import type { Id } from '#shared/basics/id.ts'
import { addMinutes, atTime, type ClockTime, dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry, MeetingContent } from '#shared/contract/meeting-shapes.ts'
import { type AgendaItem, USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { approveMinutes } from '../../meetings/approve-minutes.ts'
import { callItem } from '../../meetings/call-item.ts'
import { closeMeeting } from '../../meetings/close-meeting.ts'
import { deferItem } from '../../meetings/defer-item.ts'
import { draftMinutes } from '../../meetings/draft-minutes.ts'
import { noteItem } from '../../meetings/note-item.ts'
import { openMeeting } from '../../meetings/open-meeting.ts'
import { prepareMeeting } from '../../meetings/prepare-meeting.ts'
import { recordArrival } from '../../meetings/record-arrival.ts'
import { recordDeparture } from '../../meetings/record-departure.ts'
import { recordReply } from '../../meetings/record-reply.ts'
import { sendInvitations } from '../../meetings/send-invitations.ts'
import { sendMinutes } from '../../meetings/send-minutes.ts'
import { showMeeting } from '../../meetings/show-meeting.ts'
import { takeBallot } from '../../meetings/take-ballot.ts'
import { managingMembersOn, peopleInRole } from '../../members/managing-members.ts'
import type { StoryProject } from './circular-story.ts'
import type { DemoDeps } from './demo-deps.ts'
import type { DemoTexts } from './demo-texts.ts'
import { must } from './must.ts'

/** What is put to the vote in a sitting: a project, or their order. */
type Matter = Pick<StoryProject, 'title' | 'proposedText'> & { readonly id: Id<'project'> | null }

/** How a sitting goes about an item: who does not say yes, and the text where it is not the proposed one; or why it is put off. */
type Course = (
  item: AgendaItem,
) => Promise<{ readonly no: number; readonly abstain: number; readonly text: string | null } | { readonly putOff: string }>

/** Prepares a sitting at 10:00 of a day and invites everybody by e-mail. */
export async function tellInvitation(
  deps: DemoDeps,
  texts: DemoTexts,
  day: LocalDate,
  invitedOn: LocalDate,
  matters: readonly Matter[],
): Promise<Id<'meeting'>> {
  deps.turnTo(invitedOn, '08:40')
  const { meetingId } = must(
    await prepareMeeting(deps, { ...(await contentOf(deps, texts, day)), agenda: agendaOf(texts, matters) }),
  )
  must(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  return meetingId
}

/** Holds it: nine come in time, one later, one leaves early; the projects are resolved on, the rest is noted. */
export async function tellMeeting(
  deps: DemoDeps,
  texts: DemoTexts,
  meetingId: Id<'meeting'>,
  course: Course = async () => ({ no: 1, abstain: 1, text: null }),
): Promise<void> {
  const page = await pageOf(deps, meetingId)
  const day = dateOf(page.meeting.startsAt)
  const voting = chairFirst(page)
  for (const { memberId } of voting.slice(10, 12))
    must(await recordReply(deps, { meetingId, memberId, reply: 'declined', deputyName: '' }))
  deps.turnTo(day, '09:52')
  must(await openMeeting(deps, { meetingId, at: deps.turnTo(day, '10:00') }))
  for (const seat of voting.slice(0, 9)) await tellArrival(deps, meetingId, seat)
  let minutes = 5
  for (const { item } of page.agenda) {
    deps.turnTo(day, clock(minutes))
    const { agenda } = must(await callItem(deps, { meetingId, agendaItemId: item.id }))
    if (item.kind === 'resolution') await tellVote(deps, meetingId, item, await course(item))
    else {
      const said = agenda.find((line) => line.item.id === item.id)?.item.resultText ?? ''
      const resultText = said === '' ? (texts.meeting.results[item.title] ?? texts.meeting.noted) : said
      must(await noteItem(deps, { meetingId, agendaItemId: item.id, resultText, noted: true }))
    }
    const late = voting[9]
    if (minutes === 5 && late !== undefined) await tellArrival(deps, meetingId, late)
    minutes += 15
  }
  const leaving = (await pageOf(deps, meetingId)).attendances[1]
  deps.turnTo(day, clock(minutes))
  if (leaving !== undefined) must(await recordDeparture(deps, { meetingId, attendanceId: leaving.id, at: null }))
  deps.turnTo(day, clock(minutes + 10))
  must(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
}

/** Minutes the next day, approved three weeks later. */
export async function tellMinutes(deps: DemoDeps, meetingId: Id<'meeting'>): Promise<void> {
  const { meeting } = await pageOf(deps, meetingId)
  const sentOn = workingDayFrom(addDays(dateOf(meeting.startsAt), 1), false).date
  deps.turnTo(sentOn, '11:00')
  must(await draftMinutes(deps, { meetingId, reason: '' }))
  must(await sendMinutes(deps, { meetingId, sentAt: null }))
  const approvedOn = workingDayFrom(addDays(sentOn, 21), false).date
  deps.turnTo(approvedOn, '10:15')
  must(await approveMinutes(deps, { meetingId, approvedOn, inMeetingId: null }))
}

async function tellArrival(deps: DemoDeps, meetingId: Id<'meeting'>, seat: Seat): Promise<void> {
  const person = seat.people[0]
  if (person === undefined) return
  const { personId, name: personName, role } = person
  must(
    await recordArrival(deps, {
      meetingId,
      arrival: { memberId: seat.memberId, personId, personName, role, mode: 'on-site', at: null },
    }),
  )
}

/** Everybody present who may vote says yes, but for the last ones by roll. */
async function tellVote(
  deps: DemoDeps,
  meetingId: Id<'meeting'>,
  { id: agendaItemId }: AgendaItem,
  course: Awaited<ReturnType<Course>>,
): Promise<void> {
  if ('putOff' in course)
    return void must(await deferItem(deps, { meetingId, agendaItemId, because: 'decision', note: course.putOff }))
  const page = await pageOf(deps, meetingId)
  const line = page.agenda.find(({ item }) => item.id === agendaItemId)
  const recused = new Set(line?.recusals.map(({ memberId }) => memberId))
  const voters = page.seats.filter(({ isVoting, present, memberId }) => isVoting && present.length > 0 && !recused.has(memberId))
  const firstNo = voters.length - course.no
  const choiceAt = (index: number): Choice => (index >= firstNo ? 'no' : index >= firstNo - course.abstain ? 'abstain' : 'yes')
  const votes = voters.map(({ memberId }, index) => ({ memberId, choice: choiceAt(index) }))
  const ballot = {
    agendaItemId,
    text: course.text,
    votes,
    takenAt: null,
    secret: null,
    withoutQuorumReason: '',
    subsequentUntil: null,
    form: 'roll-call',
  } as const
  must(await takeBallot(deps, { meetingId, ballot }))
}

async function contentOf(deps: DemoDeps, texts: DemoTexts, day: LocalDate): Promise<MeetingContent> {
  const startsAt = atTime(day, '10:00' as ClockTime)
  const [chairPersonId, minuteTakerPersonId] = await officersOn(deps, day)
  return {
    title: texts.meeting.title,
    kind: 'regular',
    format: 'in-person',
    startsAt,
    endsAt: addMinutes(startsAt, 120),
    place: texts.meeting.place,
    dialIn: '',
    chairPersonId: chairPersonId ?? null,
    minuteTakerPersonId: minuteTakerPersonId ?? null,
    bodyIds: [],
  }
}

/** The managing member's representative chairs, its deputy takes the minutes. */
function officersOn(deps: DemoDeps, day: LocalDate): Promise<readonly Id<'person'>[]> {
  return deps.store.read(async (tx) => {
    const managing = await managingMembersOn(tx, day)
    const chairs = await peopleInRole(tx, managing, 'representative', day)
    const deputies = await peopleInRole(tx, managing, 'deputy', day)
    return [...chairs.slice(0, 1), ...deputies].map(({ person }) => person.id)
  })
}

function agendaOf(texts: DemoTexts, matters: readonly Matter[]): AgendaEntry[] {
  const standing = (title: string): AgendaEntry => ({
    id: null,
    title,
    kind: 'information',
    matter: 'procedural',
    reportedBy: '',
    projectId: null,
    proposedText: '',
    continuesItemId: null,
    ...USUAL_DETAILS,
    announcesResults: title === texts.meeting.announcing,
  })
  return [
    ...texts.meeting.opening.map(standing),
    ...matters.map(
      ({ id: projectId, title, proposedText }): AgendaEntry => ({
        ...standing(title),
        kind: 'resolution',
        projectId,
        proposedText,
      }),
    ),
    ...texts.meeting.closing.map(standing),
  ]
}

/** The voting members with the one that chairs at the head: whoever leads a sitting is there. */
function chairFirst({ seats, chair }: MeetingPage): readonly Seat[] {
  const voting = seats.filter(({ isVoting }) => isVoting)
  return [...voting.filter(({ name }) => name === chair?.memberName), ...voting.filter(({ name }) => name !== chair?.memberName)]
}

function clock(minutes: number): string {
  return `${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

async function pageOf(deps: DemoDeps, meetingId: Id<'meeting'>): Promise<MeetingPage> {
  return must(await showMeeting(deps, { meetingId }))
}
