import { toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import {
  cancellationMailSubject,
  cancellationMailText,
  minutesMailSubject,
  minutesMailText,
} from '#shared/wording/meeting-mails.ts'
import type { CancellationInput } from '../../documents/cancellation/content.ts'
import { makeCancellation } from '../../documents/cancellation/docx.ts'
import { type MailDraft, writeDraft } from '../../mail/draft.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import { makeCalendarEntryFile } from './make-calendar-entry-file.ts'
import type { DocumentRefusal } from './make-document.ts'
import { makeMinutesFile, makePublicMinutesFile } from './make-meeting-files.ts'
import { addressesOf, meetingLetterFacts, writtenOn } from './meeting-addressee.ts'

/** The letter that cancels a meeting: to all members, or with `MEETING.MEMBER` to one of them. */
export async function makeCancellationFile(
  deps: Deps,
  id: string,
  sentAt?: Instant,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const [meetingId = '', memberId] = id.split('.')
  const input = await deps.store.read(async (tx): Promise<Result<CancellationInput, DocumentRefusal>> => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(meetingId), deps.now())
    return page.ok ? ok(await meetingLetterFacts(tx, page.value, memberId, sentAt ?? deps.now())) : page
  })
  return input.ok ? ok(await makeCancellation(input.value)) : input
}

/** The cancellation to one member as a mail to be sent by hand, by `MEETING.MEMBER`; the entry leaves the calendar by it. */
export async function makeCancellationMailFile(
  deps: Deps,
  id: string,
  sentAt?: Instant,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const letter = await makeCancellationFile(deps, id, sentAt)
  if (!letter.ok) return letter
  const calendar = await makeCalendarEntryFile(deps, id.split('.')[0] ?? '', sentAt)
  if (!calendar.ok) return calendar
  return mailTo(deps, id, sentAt, {
    kind: 'cancellation-mail',
    attachments: [letter.value, calendar.value],
    subject: ({ meeting }) => cancellationMailSubject(meeting),
    text: (page, allianceName) => cancellationMailText(allianceName, page.meeting),
  })
}

/**
 * The minutes to one member as a mail to be sent by hand, by `MEETING.MEMBER`. Mail is read along: where an item is not public, the
 * version for others goes with it, and the full one another way.
 */
export async function makeMinutesMailFile(
  deps: Deps,
  id: string,
  sentAt?: Instant,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const [meetingId = ''] = id.split('.')
  const page = await deps.store.read((tx) => loadMeetingPage(tx, toId<'meeting'>(meetingId), deps.now()))
  if (!page.ok) return page
  const at = sentAt ?? (page.value.meeting.state === 'minutes-drafted' ? deps.now() : undefined)
  const isOpen = page.value.agenda.every(({ item }) => item.isPublic)
  const minutes = await (isOpen ? makeMinutesFile(deps, meetingId, at) : makePublicMinutesFile(deps, meetingId, at))
  if (!minutes.ok) return minutes
  return mailTo(deps, id, at, {
    kind: 'minutes-mail',
    attachments: [minutes.value],
    subject: ({ meeting }) => minutesMailSubject(meeting),
    text: ({ meeting, rules }, allianceName, writtenAt) =>
      minutesMailText(allianceName, meeting, { sentOn: dateOf(writtenAt), days: rules.objectionToMinutesDays, isOpen }),
  })
}

interface MailContent {
  readonly kind: 'cancellation-mail' | 'minutes-mail'
  readonly attachments: readonly OutputFile[]
  readonly subject: (page: MeetingPage) => string
  readonly text: (page: MeetingPage, allianceName: string, at: Instant) => string
}

async function mailTo(
  deps: Deps,
  id: string,
  sentAt: Instant | undefined,
  { kind, attachments, subject, text }: MailContent,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const [meetingId = '', memberId = ''] = id.split('.')
  const at = writtenOn(sentAt ?? deps.now())
  const draft = await deps.store.read(async (tx): Promise<Result<Omit<MailDraft, 'attachments'>, DocumentRefusal>> => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(meetingId), deps.now())
    if (!page.ok) return page
    const seat = page.value.seats.find((candidate) => candidate.memberId === memberId)
    if (seat === undefined) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
    const { meeting } = page.value
    const names = await draftNames(tx, seat)
    return ok({
      ...names,
      id: `${kind}-${meeting.id}-${meeting.calendarSequence}-${memberId}`,
      date: at,
      subject: subject(page.value),
      text: text(page.value, names.from?.name ?? '', at),
    })
  })
  if (!draft.ok) return draft
  const files = attachments.map(({ fileName, mediaType, bytes }) => ({ fileName, mediaType, bytes }))
  const bytes = await writeDraft({ ...draft.value, attachments: files })
  const name = attachments[0]?.fileName.replace(/\.docx$/, `_${memberId}.eml`) ?? `${memberId}.eml`
  return ok({ kind, fileName: name, mediaType: 'message/rfc822', bytes })
}

/** From the alliance to the people of a member; answers go where the mail came from. */
async function draftNames(tx: ReadTx, seat: Seat): Promise<Pick<MailDraft, 'from' | 'to' | 'replyTo'>> {
  const { name, email: address } = await theAlliance(tx)
  return { from: { name, address }, to: await addressesOf(tx, seat), replyTo: null }
}
