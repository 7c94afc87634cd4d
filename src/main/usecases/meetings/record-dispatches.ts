import type { Instant } from '#shared/basics/instant.ts'
import type { Invitation } from '#shared/domain/meetings/meeting.ts'
import type { MeetingDispatch } from '#shared/domain/meetings/meeting-dispatch.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { insertMeetingDispatch } from '../../store/repositories/meeting-dispatches.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { MeetingFacts } from './meeting-facts.ts'

type Sent = Pick<Invitation, 'memberId' | 'way' | 'sentAt' | 'receivedOn'>

/**
 * Enters for each member what it got when and how: the paper as it was issued, with its hash, and the papers of the agenda. A
 * moved meeting has dispatches of each of its days.
 */
export async function recordDispatches(
  tx: WriteTx,
  deps: Deps,
  { meeting, papers }: MeetingFacts,
  kind: MeetingDispatch['kind'],
  sent: readonly Sent[],
): Promise<void> {
  const issued =
    kind === 'minutes' ? await findDocument(tx, 'minutes', meeting.id) : await findDocument(tx, 'invitation', meeting.id)
  const letter = issued === undefined ? [] : [{ name: issued.fileName, sha256: issued.sha256 }]
  const attached = kind === 'invitation' ? papers.map(({ name, sha256 }) => ({ name, sha256 })) : []
  const recordedAt: Instant = deps.now()
  for (const { memberId, way, sentAt, receivedOn } of sent) {
    const id = deps.newId('meeting-dispatch')
    const files = [...letter, ...attached]
    await insertMeetingDispatch(tx, { id, meetingId: meeting.id, memberId, kind, way, sentAt, receivedOn, files, recordedAt })
  }
}
