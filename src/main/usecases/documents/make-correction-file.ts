import { toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { SIGNING_PART_WORDS } from '#shared/wording/meetings.ts'
import type { MinutesCorrectionInput } from '../../documents/minutes-correction/content.ts'
import { makeMinutesCorrection } from '../../documents/minutes-correction/docx.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import { managingMembersOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'

const SHOWN_HASH = 16

/** One correction of approved minutes as a paper, by `MEETING.CORRECTION`. */
export async function makeCorrectionFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const [meetingId = '', correctionId = ''] = id.split('.')
  const input = await deps.store.read(async (tx): Promise<Result<MinutesCorrectionInput, DocumentRefusal>> => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(meetingId), deps.now())
    if (!page.ok) return page
    const { meeting, corrections, signers } = page.value
    const index = corrections.findIndex((known) => known.id === correctionId)
    const correction = corrections[index]
    if (correction === undefined) return err({ code: 'NOT_FOUND', what: 'correction-of-minutes', id: correctionId })
    return ok({
      alliance: await theAlliance(tx),
      managingMembers: await managingMembersOn(tx, dateOf(correction.madeAt)),
      meeting,
      correction,
      count: index + 1,
      approvedOn: meeting.minutesApprovedOn,
      minutesHash: (await findDocument(tx, 'minutes', meetingId))?.sha256.slice(0, SHOWN_HASH) ?? '',
      signers: signers.map(({ name, part }) => ({ name, part: SIGNING_PART_WORDS[part] })),
      preparedAt: correction.madeAt,
    })
  })
  return input.ok ? ok(await makeMinutesCorrection(input.value)) : input
}
