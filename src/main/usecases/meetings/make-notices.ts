import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { MeetingDispatchFile } from '#shared/domain/meetings/meeting-dispatch.ts'
import { sha256Of } from '../../documents/kit/hash.ts'
import type { Deps } from '../deps.ts'
import { makeInvitationMailFile } from '../documents/make-invitation-mail-file.ts'
import { makeInvitationFile, makeMinutesFile } from '../documents/make-meeting-files.ts'
import { makeCancellationFile, makeCancellationMailFile, makeMinutesMailFile } from '../documents/make-meeting-mails.ts'
import { loadMeetingPage } from './meeting-page.ts'

export type NoticeKind = 'invitation' | 'cancellation' | 'minutes'

/** What goes to the members, made before it is recorded, from the meeting in this version. */
export interface Notices {
  readonly version: number
  /** Letters that stay in the workspace. Mails hold nothing more than these and the papers; of them the hash is kept. */
  readonly kept: readonly { readonly file: OutputFile; readonly subjectId: string }[]
  readonly filesOf: (memberId: Id<'member'>) => readonly MeetingDispatchFile[]
}

/** Letter and mail of one member, as they are made and looked up. */
interface NoticeFiles {
  readonly letter: OutputFile
  readonly mail: OutputFile | null
}

/** Makes for every member what goes to it by its way, and hands it to whoever records the sending. */
export async function withNotices<T, R>(
  deps: Deps,
  { meetingId, kind, plan }: { readonly meetingId: Id<'meeting'>; readonly kind: NoticeKind; readonly plan: DispatchPlan },
  send: (notices: Notices) => Promise<Result<T, R>>,
): Promise<Result<T, R | Refusal<'NOT_FOUND'>>> {
  const page = await deps.store.read((tx) => loadMeetingPage(tx, meetingId, deps.now()))
  if (!page.ok) return page
  const made = new Map<string, NoticeFiles>()
  for (const { memberId } of page.value.seats) {
    const other = plan.others.find((one) => one.memberId === memberId)
    const sentAt = other?.sentAt ?? plan.sentAt ?? deps.now()
    const files = await noticeOf(deps, kind, `${meetingId}.${memberId}`, other?.way ?? plan.way, sentAt)
    if (files === null) return err({ code: 'NOT_FOUND', what: kind, id: meetingId })
    made.set(memberId, files)
  }
  return send({
    version: page.value.version,
    kept: keptOf(meetingId, kind, made),
    filesOf: (memberId) => filesOf(page.value, kind, made.get(memberId)),
  })
}

async function noticeOf(
  deps: Deps,
  kind: NoticeKind,
  id: string,
  way: 'email' | 'letter',
  sentAt: Instant,
): Promise<NoticeFiles | null> {
  const [meetingId = ''] = id.split('.')
  const isForMail = way === 'email'
  const letter = await {
    invitation: () => makeInvitationFile(deps, id, { isForMail, sentAt }),
    cancellation: () => makeCancellationFile(deps, id, sentAt),
    minutes: () => makeMinutesFile(deps, meetingId, sentAt),
  }[kind]()
  if (!letter.ok) return null
  if (!isForMail) return { letter: letter.value, mail: null }
  const makeMail = { invitation: makeInvitationMailFile, cancellation: makeCancellationMailFile, minutes: makeMinutesMailFile }
  const mail = await makeMail[kind](deps, id, sentAt)
  return mail.ok ? { letter: letter.value, mail: mail.value } : null
}

/** The minutes are one and the same for all; letters are kept each. */
function keptOf(meetingId: string, kind: NoticeKind, made: ReadonlyMap<string, NoticeFiles>): Notices['kept'] {
  const [first] = made.values()
  if (kind === 'minutes') return first === undefined ? [] : [{ file: first.letter, subjectId: `${meetingId}.versandt` }]
  return [...made].map(([memberId, { letter }]) => ({ file: letter, subjectId: `${meetingId}.${memberId}` }))
}

function filesOf({ agenda }: MeetingPage, kind: NoticeKind, files: NoticeFiles | undefined): readonly MeetingDispatchFile[] {
  if (files === undefined) return []
  const { letter, mail } = files
  const papers = agenda
    .filter(({ item }) => kind === 'invitation' && (item.isPublic || mail === null))
    .flatMap((line) => line.papers.map(({ name, sha256 }) => ({ name, sha256 })))
  const written = mail === null ? [letter] : kind === 'minutes' ? [mail] : [mail, letter]
  return [...written.map(({ fileName, bytes }) => ({ name: fileName, sha256: sha256Of(bytes) })), ...papers]
}
