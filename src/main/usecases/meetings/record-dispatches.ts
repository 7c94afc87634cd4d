import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import type { Invitation } from '#shared/domain/meetings/meeting.ts'
import type { MeetingDispatch } from '#shared/domain/meetings/meeting-dispatch.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { insertMeetingDispatch } from '../../store/repositories/meeting-dispatches.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from '../documents/keep-document.ts'
import type { Notices } from './make-notices.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { receiptDay } from './notice-state.ts'

type Sent = Pick<Invitation, 'memberId' | 'way' | 'sentAt' | 'receivedOn'>

/**
 * Enters for each member what it got when and how, with the hash of every file: letter or draft as it was made for the member, and
 * the papers of the agenda. The letters are kept with it. A moved meeting has dispatches of each of its days.
 */
export async function recordDispatches(
  tx: WriteTx,
  deps: Deps,
  { meeting, papers }: MeetingFacts,
  kind: MeetingDispatch['kind'],
  sent: readonly Sent[],
  notices: Notices | null,
): Promise<void> {
  for (const { file, subjectId } of notices?.kept ?? []) await keepDocument(tx, deps, file, subjectId)
  const issued = kind === 'minutes' ? undefined : await findDocument(tx, 'invitation', meeting.id)
  const letter = issued === undefined ? [] : [{ name: issued.fileName, sha256: issued.sha256 }]
  const attached = kind === 'invitation' || kind === 'move' ? papers.map(({ name, sha256 }) => ({ name, sha256 })) : []
  const recordedAt: Instant = deps.now()
  for (const { memberId, way, sentAt, receivedOn } of sent) {
    const id = deps.newId('meeting-dispatch')
    const files = notices?.filesOf(memberId) ?? [...letter, ...attached]
    await insertMeetingDispatch(tx, { id, meetingId: meeting.id, memberId, kind, way, sentAt, receivedOn, files, recordedAt })
  }
}

/** When and how each of these members gets it, by a plan (F08). */
export function sendingsOf(
  facts: MeetingFacts,
  members: readonly Id<'member'>[],
  plan: Omit<DispatchPlan, 'sentAt'> & { readonly sentAt: Instant },
): readonly Sent[] {
  return members.map((memberId) => {
    const other = plan.others.find((one) => one.memberId === memberId)
    const [sentAt, way] = [other?.sentAt ?? plan.sentAt, other?.way ?? plan.way]
    return { memberId, way, sentAt, receivedOn: receiptDay(facts, sentAt, way) }
  })
}
