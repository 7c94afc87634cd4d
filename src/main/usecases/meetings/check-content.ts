import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingContent } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { preparationProblems } from '#shared/rules/meeting/may-invite.ts'
import { findBody } from '../../store/repositories/bodies.ts'
import { findPerson } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'

/** Whether a meeting can be stored so: it ends after it begins, the people are there, and each body can number its resolutions. */
export async function checkContent(
  tx: ReadTx,
  content: MeetingContent,
): Promise<Result<MeetingContent, Refusal<'NOT_FOUND' | 'ENDS_BEFORE_START' | 'BODY_WITHOUT_SHORT_NAME'>>> {
  const { startsAt, endsAt, chairPersonId, minuteTakerPersonId } = content
  if (endsAt !== null && endsAt <= startsAt) return err({ code: 'ENDS_BEFORE_START' })
  for (const personId of [chairPersonId, minuteTakerPersonId]) {
    if (personId !== null && (await findPerson(tx, personId)) === undefined)
      return err({ code: 'NOT_FOUND', what: 'person', id: personId })
  }
  for (const bodyId of content.bodyIds) {
    const body = await findBody(tx, bodyId)
    if (body === undefined) return err({ code: 'NOT_FOUND', what: 'body', id: bodyId })
    if (body.kind !== 'alliance' && body.shortName === '') return err({ code: 'BODY_WITHOUT_SHORT_NAME', name: body.name })
  }
  return ok(content)
}

/** Domain § 4: `draft` while agenda or place are missing, then `scheduled`. */
export function preparedState(
  meeting: Pick<MeetingContent, 'format' | 'place' | 'dialIn' | 'startsAt'>,
  agendaItems: number,
): MeetingState {
  return preparationProblems({ meeting, agendaItems }).length > 0 ? 'draft' : 'scheduled'
}
