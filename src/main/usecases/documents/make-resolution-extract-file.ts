import { toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { ResolutionExtractInput } from '../../documents/resolution-extract/content.ts'
import { makeResolutionExtract } from '../../documents/resolution-extract/docx.ts'
import { listAgendaItems } from '../../store/repositories/agendas.ts'
import { findProcedure } from '../../store/repositories/circular-procedures.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { findResolution, findResolutionsByMeeting } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { managingMembersOn, signatoryOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The extract of one resolution from the minutes, or from the record of its Umlauf. */
export async function makeResolutionExtractFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx): Promise<Result<ResolutionExtractInput, DocumentRefusal>> => {
    const resolution = await findResolution(tx, toId<'resolution'>(id))
    if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id })
    const today = dateOf(deps.now())
    return ok({
      alliance: await theAlliance(tx),
      managingMembers: await managingMembersOn(tx, today),
      resolution,
      ...(await sourceOf(tx, resolution)),
      signatory: await signatoryOn(tx, today),
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makeResolutionExtract(input.value)) : input
}

/** Which paper the resolution stands in, and whether that is approved. */
async function sourceOf(
  tx: ReadTx,
  { id, meetingId, circularProcedureId }: Resolution,
): Promise<Pick<ResolutionExtractInput, 'source' | 'isApproved' | 'isPublic'>> {
  const meeting = meetingId === null ? undefined : await findMeeting(tx, meetingId)
  if (meeting === undefined) {
    const procedure = circularProcedureId === null ? undefined : await findProcedure(tx, circularProcedureId)
    return { source: { kind: 'circular-record', number: procedure?.number ?? '' }, isApproved: null, isPublic: true }
  }
  const own = (await findResolutionsByMeeting(tx, meeting.id)).find((resolution) => resolution.id === id)
  const item = (await listAgendaItems(tx, meeting.id)).find((candidate) => candidate.id === own?.agendaItemId)
  const source = {
    kind: 'minutes',
    number: meeting.number,
    on: dateOf(meeting.startsAt),
    itemNumber: item === undefined ? '' : itemNumber(item),
  } as const
  return { source, isApproved: meeting.minutesApprovedOn !== null, isPublic: item?.isPublic ?? true }
}
