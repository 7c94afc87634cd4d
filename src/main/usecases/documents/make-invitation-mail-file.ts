import { toId } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { invitationMailSubject, invitationMailText } from '#shared/wording/invitation-mail.ts'
import { type MailAttachment, type MailDraft, writeDraft } from '../../mail/draft.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import { makeCalendarEntryFile } from './make-calendar-entry-file.ts'
import type { DocumentRefusal } from './make-document.ts'
import { makeInvitationFile } from './make-meeting-files.ts'
import { addressesOf, writtenOn } from './meeting-addressee.ts'

type MailParts = Omit<MailDraft, 'attachments'> & { readonly papers: readonly MailAttachment[] }

/**
 * The invitation of one member as a mail to be sent by hand, by `MEETING.MEMBER`: letter, calendar entry, papers. Mail is read along:
 * of what is not public neither letter nor papers say more than that it is there; the full letter goes another way.
 */
export async function makeInvitationMailFile(
  deps: Deps,
  id: string,
  sentAt?: Instant,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const [meetingId = '', memberId = ''] = id.split('.')
  const letter = await makeInvitationFile(deps, id, { isForMail: true, sentAt: sentAt ?? null })
  if (!letter.ok) return letter
  const calendar = await makeCalendarEntryFile(deps, meetingId, sentAt)
  if (!calendar.ok) return calendar
  const mail = await deps.store.read(async (tx): Promise<Result<MailParts, DocumentRefusal>> => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(meetingId), deps.now())
    if (!page.ok) return page
    const seat = page.value.seats.find((candidate) => candidate.memberId === memberId)
    if (seat === undefined) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
    const { meeting } = page.value
    const alliance = await theAlliance(tx)
    return ok({
      id: `${meeting.id}-${meeting.calendarSequence}-${memberId}`,
      date: writtenOn(sentAt ?? page.value.invitations[0]?.sentAt ?? deps.now()),
      from: { name: alliance.name, address: alliance.email },
      to: await addressesOf(tx, seat),
      replyTo: null,
      subject: invitationMailSubject(meeting),
      text: invitationMailText(alliance, meeting),
      papers: await publicPapers(tx, page.value),
    })
  })
  if (!mail.ok) return mail
  const { papers, ...draft } = mail.value
  const attachments = [letter.value, calendar.value].map(({ fileName, mediaType, bytes }) => ({ fileName, mediaType, bytes }))
  const bytes = await writeDraft({ ...draft, attachments: [...attachments, ...papers] })
  const fileName = letter.value.fileName.replace(/\.docx$/, '.eml')
  return ok({ kind: 'invitation-mail', fileName, mediaType: 'message/rfc822', bytes })
}

async function publicPapers(tx: ReadTx, { agenda }: MeetingPage): Promise<readonly MailAttachment[]> {
  const attachments: MailAttachment[] = []
  for (const { name, mediaType, sha256 } of agenda.filter(({ item }) => item.isPublic).flatMap(({ papers }) => papers)) {
    const bytes = await readBlob(tx, sha256)
    if (bytes === undefined) throw new Error(`The bytes of ${name} are gone`)
    attachments.push({ fileName: name, mediaType, bytes })
  }
  return attachments
}
