import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { type AgendaItem, USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { insertAgendaItem, listAgendaItems } from '../../store/repositories/agendas.ts'
import { listMeetings, updateMeeting } from '../../store/repositories/meetings.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/**
 * Puts what an Umlaufverfahren could not decide on the agenda of the next meeting (R26): the first one to come whose agenda can
 * still change. Where there is none nothing is lost: the form of a meeting offers every open project.
 */
export async function putOnNextAgenda(tx: WriteTx, deps: Deps, { number, items }: CircularProcedure): Promise<void> {
  const now = deps.now()
  const meeting = (await listMeetings(tx)).findLast(
    ({ state, startsAt }) => (state === 'draft' || state === 'scheduled') && startsAt > now,
  )
  if (meeting === undefined) return
  const agenda = await listAgendaItems(tx, meeting.id)
  const missing = items.filter(({ projectId }) => !agenda.some((item) => projectId !== null && item.projectId === projectId))
  const added = missing.map(
    ({ subject, projectId, proposedText }, index): AgendaItem => ({
      ...USUAL_DETAILS,
      id: deps.newId('agenda-item'),
      meetingId: meeting.id,
      position: agenda.length + index + 1,
      title: subject,
      kind: 'resolution',
      matter: 'project-assessment',
      projectId,
      proposedText,
      reportedBy: '',
      resultText: '',
      state: 'open',
      deferredFor: null,
      continuesItemId: null,
      label: '',
      calledAt: null,
    }),
  )
  for (const item of added) await insertAgendaItem(tx, item)
  if (added.length === 0) return
  // Whoever has the agenda open in a form is told that it changed.
  const { version, ...unchanged } = meeting
  await updateMeeting(tx, unchanged, version)
  tx.note({ subject: 'meeting', subjectId: meeting.id, before: null, after: toJson({ agendaItems: added }), reason: number })
}
