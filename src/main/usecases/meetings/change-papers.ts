import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { replaceAgendaPapers } from '../../store/repositories/agenda-papers.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import type { Deps } from '../deps.ts'
import { MOST_FILES, readUploads } from '../documents/read-uploads.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { itemOf } from './meeting-facts.ts'

interface PaperChange {
  readonly meetingId: Id<'meeting'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly add: readonly UploadedFile[]
  readonly remove: readonly Sha256[]
}

type PaperRefusal = StateRefusal | Refusal<'WRONG_ITEM_STATE' | 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'>

/** Adds papers to the proposal of an item, or takes some away, until the meeting is closed. What was sent before is in the register. */
export async function changePapers(
  deps: Deps,
  { meetingId, agendaItemId, add, remove }: PaperChange,
): Promise<Result<MeetingPage, PaperRefusal>> {
  const uploads = await readUploads(add)
  if (!uploads.ok) return uploads
  const act = { name: 'change-papers', meetingId, states: ['draft', 'scheduled', 'invited', 'running'] } as const
  return changeMeetingPage(deps, act, async (tx, facts): Promise<Result<null, PaperRefusal>> => {
    const item = itemOf(facts, agendaItemId)
    if (!item.ok) return item
    const before = facts.papers.filter((paper) => paper.agendaItemId === agendaItemId)
    const added: StoredFile[] = []
    for (const { bytes, ...file } of uploads.value) added.push(await putBlob(tx, bytes, file))
    const isAgain = ({ sha256 }: { readonly sha256: Sha256 }) => added.some((file) => file.sha256 === sha256)
    const after = [...before.filter((paper) => !remove.includes(paper.sha256) && !isAgain(paper)), ...added]
    if (after.length > MOST_FILES) return err({ code: 'TOO_MANY_FILES', count: after.length, limit: MOST_FILES })
    await replaceAgendaPapers(tx, agendaItemId, after)
    tx.note({
      subject: 'agenda-item',
      subjectId: agendaItemId,
      before: toJson({ papers: before }),
      after: toJson({ papers: after }),
      reason: null,
    })
    return ok(null)
  })
}
