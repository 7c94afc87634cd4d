import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { NewObjectionToMinutes } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CorrectionOfMinutes, ObjectionToMinutes } from '#shared/domain/meetings/minutes-record.ts'
import { insertCorrectionOfMinutes, saveObjectionToMinutes } from '../../store/repositories/minutes-records.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'

interface ObjectionInput {
  readonly meetingId: Id<'meeting'>
  readonly objection: NewObjectionToMinutes
}

/** Records an objection to sent minutes, also a late one, or what became of one (§ 2.3, einwendung). */
export function recordObjection(
  deps: Deps,
  { meetingId, objection: input }: ObjectionInput,
): Promise<Result<MeetingPage, StateRefusal | Refusal<'RECEIVED_IN_FUTURE' | 'REASON_MISSING'>>> {
  const act = { name: 'record-objection', meetingId, states: ['minutes-drafted', 'minutes-sent'] } as const
  return changeMeetingPage(
    deps,
    act,
    async (tx, facts, now): Promise<Result<null, StateRefusal | Refusal<'RECEIVED_IN_FUTURE' | 'REASON_MISSING'>>> => {
      const known = facts.objections.find(({ id }) => id === input.id)
      if (input.id !== null && known === undefined) return err({ code: 'NOT_FOUND', what: 'objection', id: input.id })
      if (input.receivedAt > now) return err({ code: 'RECEIVED_IN_FUTURE', receivedAt: input.receivedAt })
      if (input.outcome === 'rejected' && input.answer.trim() === '') return err({ code: 'REASON_MISSING' })
      const objection: ObjectionToMinutes = {
        ...input,
        id: known?.id ?? deps.newId('objection-to-minutes'),
        meetingId,
        recordedAt: known?.recordedAt ?? now,
      }
      await saveObjectionToMinutes(tx, objection)
      const before = known === undefined ? null : toJson({ objection: known })
      tx.note({ subject: 'meeting', subjectId: meetingId, before, after: toJson({ objection }), reason: null })
      return ok(null)
    },
  )
}

interface CorrectionInput {
  readonly meetingId: Id<'meeting'>
  readonly text: string
  readonly reason: string
}

/** Corrects approved minutes: a record of its own that points to them; their text and file stay as they are (domain § 4). */
export function correctMinutes(
  deps: Deps,
  { meetingId, text, reason }: CorrectionInput,
): Promise<Result<MeetingPage, StateRefusal | Refusal<'REASON_MISSING'>>> {
  const act = { name: 'correct-minutes', meetingId, states: ['minutes-approved', 'archived'] } as const
  return changeMeetingPage(deps, act, async (tx, _facts, now): Promise<Result<null, Refusal<'REASON_MISSING'>>> => {
    if (text.trim() === '' || reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const correction: CorrectionOfMinutes = {
      id: deps.newId('correction-of-minutes'),
      meetingId,
      text: text.trim(),
      reason: reason.trim(),
      madeAt: now,
      madeBy: deps.actor(),
    }
    await insertCorrectionOfMinutes(tx, correction)
    tx.note({ subject: 'meeting', subjectId: meetingId, before: null, after: toJson({ correction }), reason: correction.reason })
    return ok(null)
  })
}
