import { type Id, toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { AgendaLine, EarlierDeferral, MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { headOf } from '#shared/domain/journal/journal-entry.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { presentAt } from '#shared/rules/quorum/presence.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { publicItem } from '#shared/wording/public-item.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import type { AttendanceSeat } from '../../documents/attendance-list/content.ts'
import { makeAttendanceList } from '../../documents/attendance-list/docx.ts'
import type { InvitationInput } from '../../documents/invitation/content.ts'
import { makeInvitation } from '../../documents/invitation/docx.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import { attachmentName } from '../../documents/letterhead/alliance-letterhead.ts'
import type { SittingBody } from '../../documents/meeting/sitting-bodies.ts'
import type { MinutesInput, MinutesItem } from '../../documents/minutes/content.ts'
import { makeMinutes } from '../../documents/minutes/docx.ts'
import { findAgendaItem } from '../../store/repositories/agendas.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import { managingMembersOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'
import { meetingLetterFacts, writtenOn } from './meeting-addressee.ts'
import { templateAt } from './template-at.ts'

/**
 * The Einladung, dated by the sending, or by today as long as nothing was sent: to all members, or with `MEETING.MEMBER` as the
 * letter to one of them.
 */
export async function makeInvitationFile(
  deps: Deps,
  id: string,
  { isForMail, sentAt = null }: { readonly isForMail: boolean; readonly sentAt?: Instant | null } = { isForMail: false },
): Promise<Result<OutputFile, DocumentRefusal>> {
  const [, memberId] = id.split('.')
  const kept = memberId === undefined || isForMail ? undefined : await keptLetter(deps, id)
  if (kept !== undefined) return ok(kept)
  const input = await loadInvitation(deps, id, { isForMail, sentAt })
  return input.ok ? ok(await makeInvitation(input.value)) : input
}

/** Everything that the Einladung says, to all members or with `MEETING.MEMBER` to one of them. */
export function loadInvitation(
  deps: Deps,
  id: string,
  { isForMail, sentAt }: { readonly isForMail: boolean; readonly sentAt: Instant | null },
): Promise<Result<InvitationInput, DocumentRefusal>> {
  const [meetingId = '', memberId] = id.split('.')
  return deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(meetingId), deps.now())
    if (!page.ok) return page
    const { meeting, agenda, invitations } = page.value
    const facts = await meetingLetterFacts(tx, page.value, memberId, sentAt ?? invitations[0]?.sentAt ?? deps.now())
    return ok({
      ...facts,
      agenda: agenda.map(({ item }) => (isForMail ? publicItem(item) : item)),
      rules: (await findRulesOn(tx, facts.sentOn))?.options ?? DEFAULT_RULES,
      bodies: sittingBodies(page.value, null),
      repeats: await repeatedMeeting(tx, page.value),
      papers: agenda.filter(({ item }) => item.isPublic || !isForMail).flatMap(({ papers }) => papers.map(({ name }) => name)),
      replyUntil: addDays(dateOf(meeting.startsAt), -7),
      template: await templateAt(tx, 'invitation', facts.preparedAt),
    })
  })
}

/** The letter to a member as it was sent, once the invitation is recorded. */
function keptLetter(deps: Deps, id: string): Promise<OutputFile | undefined> {
  return deps.store.read(async (tx) => {
    const [meetingId = ''] = id.split('.')
    const record = await findDocument(tx, 'invitation', id)
    const meeting = await findMeeting(tx, toId<'meeting'>(meetingId))
    if (record === undefined || meeting === undefined || meeting.state === 'draft' || meeting.state === 'scheduled')
      return undefined
    const bytes = await readBlob(tx, record.sha256)
    return bytes && { kind: 'invitation', fileName: record.fileName, mediaType: WORD_MEDIA_TYPE, bytes }
  })
}

/** The number of the meeting whose lack of quorum is made good here (R31); null when there is none. */
async function repeatedMeeting(tx: ReadTx, { agenda }: MeetingPage): Promise<string | null> {
  const repeated = agenda.find(({ vote }) => vote?.repeatedForLackOfQuorum === true)
  const earlier = repeated?.item.continuesItemId
  if (earlier === undefined || earlier === null) return null
  const item = await findAgendaItem(tx, earlier)
  return item === undefined ? null : ((await findMeeting(tx, item.meetingId))?.number ?? null)
}

/** The Anwesenheitsliste: to be signed before the sitting, with times afterwards. */
export async function makeAttendanceListFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    if (!page.ok) return page
    const { meeting, attendances } = page.value
    const on = dateOf(meeting.startsAt)
    return ok({
      alliance: await theAlliance(tx),
      managingMembers: await managingMembersOn(tx, on),
      meeting,
      seats: page.value.seats.map((seat) => attendanceSeat(seat, page.value)),
      guests: attendances
        .filter(({ memberId }) => memberId === null)
        .map((stay) => ({ name: stay.personName, organization: '', stays: [stay] })),
      bodies: sittingBodies(page.value, meeting.openedAt),
      preparedAt: meeting.closedAt ?? deps.now(),
    })
  })
  return input.ok ? ok(await makeAttendanceList(input.value)) : input
}

/** The Niederschrift: the very bytes that were approved, or a draft that says so on every page. */
export async function makeMinutesFile(
  deps: Deps,
  id: string,
  sentAt: Instant | null = null,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const found = await deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    if (!page.ok) return page
    const approved = page.value.meeting.minutesApprovedOn === null ? undefined : await findDocument(tx, 'minutes', id)
    if (approved === undefined) return ok({ input: await minutesInput(tx, asSent(page.value, sentAt), deps.now()) })
    const bytes = await readBlob(tx, approved.sha256)
    if (bytes === undefined) throw new Error(`The bytes of the minutes of ${id} are gone`)
    return ok({ file: { kind: 'minutes', fileName: approved.fileName, mediaType: WORD_MEDIA_TYPE, bytes } as const })
  })
  if (!found.ok) return found
  return ok('file' in found.value ? found.value.file : await makeMinutes(found.value.input))
}

/** What the Niederschrift says as things stand. */
export function loadMinutes(deps: Deps, id: string): Promise<Result<MinutesInput, DocumentRefusal>> {
  return deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    return page.ok ? ok(await minutesInput(tx, page.value, deps.now())) : page
  })
}

/** The Niederschrift for everybody: without votes by name, and of what is not public only that it was there. */
export async function makePublicMinutesFile(
  deps: Pick<Deps, 'store' | 'now'>,
  id: string,
  sentAt: Instant | null = null,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    return page.ok ? ok(publicMinutes(await minutesInput(tx, asSent(page.value, sentAt), deps.now()), page.value)) : page
  })
  return input.ok ? ok({ ...(await makeMinutes(input.value)), kind: 'public-minutes' }) : input
}

/** The minutes as they go out at an instant: with the day until which objections are possible. */
function asSent(page: MeetingPage, sentAt: Instant | null): MeetingPage {
  return sentAt === null ? page : { ...page, meeting: { ...page.meeting, state: 'minutes-sent', minutesSentAt: sentAt } }
}

function publicMinutes(input: MinutesInput, { agenda }: MeetingPage): MinutesInput {
  const shown = agenda.filter(({ item }) => item.isPublic).flatMap(({ papers }) => papers.map(({ name }) => attachmentName(name)))
  return {
    ...input,
    // How to dial in, often with a password, is for members.
    meeting: { ...input.meeting, dialIn: '' },
    forPublic: true,
    attachments: shown,
    items: input.items.map((entry) => {
      const { item, resolution } = entry
      if (!item.isPublic) return { ...NOTHING_SAID, item: publicItem(item) }
      return { ...entry, resolution: resolution && { ...resolution, rules: { ...resolution.rules, namedVotes: false } } }
    }),
  }
}

const NOTHING_SAID: Omit<MinutesItem, 'item'> = {
  resolution: null,
  recusals: [],
  motions: [],
  tiedVotes: [],
  byAcclamation: false,
  deferrals: [],
  tasks: [],
  declarations: [],
}

interface ApprovedMinutes extends Pick<MinutesInput, 'template'> {
  readonly file: OutputFile
  readonly version: number
}

/** The Niederschrift as it will be once approved on a day, with the version of the meeting that it was made from. */
export async function makeApprovedMinutes(
  deps: Deps,
  meetingId: Id<'meeting'>,
  approvedOn: LocalDate,
): Promise<Result<ApprovedMinutes, DocumentRefusal>> {
  const made = await deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, meetingId, deps.now())
    if (!page.ok) return page
    const meeting = { ...page.value.meeting, state: 'minutes-approved' as const, minutesApprovedOn: approvedOn }
    const input = await minutesInput(tx, { ...page.value, meeting }, deps.now())
    return ok({ input: { ...input, journalHead: headOf(await readHead(tx)) }, version: page.value.version })
  })
  if (!made.ok) return made
  const { input, version } = made.value
  return ok({ file: await makeMinutes(input), version, template: input.template })
}

async function minutesInput(tx: ReadTx, page: MeetingPage, now: Instant): Promise<MinutesInput> {
  const { meeting, seats, attendances, invitations, agenda } = page
  const on = dateOf(meeting.startsAt)
  const came = new Set(attendances.map(({ memberId }) => memberId))
  const missing = seats.filter(({ isVoting, memberId }) => isVoting && !came.has(memberId))
  const isExcused = (seat: Seat) => invitations.some(({ memberId, reply }) => memberId === seat.memberId && reply === 'declined')
  const sentOn = meeting.minutesSentAt === null ? null : dateOf(meeting.minutesSentAt)
  const { objectionToMinutesDays } = (await findRulesOn(tx, on))?.options ?? DEFAULT_RULES
  const resolutions = await listResolutions(tx)
  return {
    alliance: await theAlliance(tx),
    managingMembers: await managingMembersOn(tx, on),
    meeting,
    bodies: sittingBodies(page, meeting.openedAt ?? meeting.startsAt),
    chair: officer(page.chair),
    minuteTaker: officer(page.minuteTaker),
    invitedOn: firstSending(page),
    attendance: attendedBy(page),
    excused: missing.filter(isExcused).map(({ name }) => name),
    absent: missing.filter((seat) => !isExcused(seat)).map(({ name }) => name),
    items: agenda.map((line) => minutesItem(line, resolutions)),
    attachments: ['Anwesenheitsliste', ...agenda.flatMap(({ papers }) => papers.map(({ name }) => attachmentName(name)))],
    distribution: seats.map(({ name }) => name),
    objectionUntil: sentOn === null ? null : addDays(sentOn, objectionToMinutesDays),
    signedOn: meeting.minutesApprovedOn ?? sentOn ?? on,
    preparedAt: writtenOn(meeting.minutesSentAt ?? meeting.closedAt ?? now),
    draft: meeting.minutesApprovedOn === null,
    journalHead: null,
    forPublic: false,
    template: await templateAt(tx, 'minutes', now),
  }
}

/** Stays in the order of the seats, guests last. */
function attendedBy({ seats, attendances }: MeetingPage): MinutesInput['attendance'] {
  const placeOf = (memberId: string | null) => {
    const place = seats.findIndex((seat) => seat.memberId === memberId)
    return place === -1 ? seats.length : place
  }
  return attendances
    .toSorted((a, b) => placeOf(a.memberId) - placeOf(b.memberId))
    .map((stay) => ({ memberName: seats[placeOf(stay.memberId)]?.name ?? null, stay }))
}

function minutesItem(line: AgendaLine, resolutions: Awaited<ReturnType<typeof listResolutions>>): MinutesItem {
  const resolution = resolutions.find(({ id }) => id === line.resolution?.id) ?? null
  return {
    item: line.item,
    resolution,
    recusals: line.recusals,
    motions: line.contributions.filter(({ kind }) => kind !== 'declaration'),
    tiedVotes: line.ballots.filter(({ verdict }) => verdict.outcome === 'open').map(({ verdict }) => verdictSentence(verdict)),
    byAcclamation: line.ballots.some(({ ballot }) => ballot.form === 'acclamation'),
    deferrals: line.deferrals.map(deferralWords),
    tasks: line.tasks.map(({ what, owner, dueOn }) => ({ what, who: owner, dueOn })),
    declarations: line.contributions.filter(({ kind }) => kind === 'declaration'),
  }
}

/** „S-2026-003 am 16.09.2026“. */
export function deferralWords({ meetingNumber, on }: EarlierDeferral): string {
  return `${meetingNumber} am ${formatDate(on)}`
}

function attendanceSeat(seat: Seat, { attendances, bodies }: MeetingPage): AttendanceSeat {
  const namesOf = (role: 'representative' | 'deputy') =>
    seat.people.filter((person) => person.role === role).map(({ name }) => name)
  return {
    memberName: seat.name,
    representative: namesOf('representative')[0] ?? '',
    deputies: namesOf('deputy'),
    vote: voteIn(seat, bodies),
    stays: attendances.filter(({ memberId }) => memberId === seat.memberId),
  }
}

/** „ja“, or in which of several bodies. */
function voteIn({ votesIn }: Seat, bodies: MeetingPage['bodies']): string {
  if (votesIn.length === 0) return 'nein'
  const own = bodies.filter(({ id }) => votesIn.includes(id))
  return bodies.length < 2 ? 'ja' : own.map(({ name, shortName }) => shortName || name).join('\n')
}

/** The bodies with who was there when the meeting was opened; nobody is counted before. */
function sittingBodies(page: MeetingPage, openedAt: Instant | null): readonly SittingBody[] {
  const present = openedAt === null ? [] : presentMembers(page, openedAt)
  return page.bodies.map(({ id, name, isAlliance, quorum: { needed, entitled } }) => ({
    ...{ id, name, isAlliance, needed, entitled },
    present: openedAt === null ? null : present.filter(({ votesIn }) => votesIn.includes(id)).length,
  }))
}

/** The voting members of whom somebody was there at a moment (R30). */
function presentMembers({ seats, attendances }: MeetingPage, at: Instant): readonly Seat[] {
  const stays = attendances.flatMap(({ memberId, from, until }) => (memberId === null ? [] : [{ member: memberId, from, until }]))
  const present = presentAt(stays, at)
  return seats.filter(({ isVoting, memberId }) => isVoting && present.has(memberId))
}

function officer(person: MeetingPage['chair']): MinutesInput['chair'] {
  return { name: person?.name ?? '', organization: person?.memberName ?? '' }
}

function firstSending({ invitations }: MeetingPage): LocalDate | null {
  const first = invitations[0]
  return first === undefined ? null : dateOf(first.sentAt)
}
