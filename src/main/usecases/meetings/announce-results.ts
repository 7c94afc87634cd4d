import type { Instant } from '#shared/basics/instant.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import { announcementSentence } from '#shared/wording/announcements.ts'
import { listProcedures, type StoredCircularProcedure } from '../../store/repositories/circular-procedures.ts'
import { insertAnnouncement, listAnnouncements } from '../../store/repositories/follow-ups.ts'
import { findResolutionsByProcedure } from '../../store/repositories/resolutions.ts'
import type { ReadTx, WriteTx } from '../../store/store.ts'

/** R28: what an item says that announces the results of circular procedures, one sentence for each that was not announced yet. */
export async function announcementText(tx: ReadTx): Promise<string> {
  const sentences: string[] = []
  for (const { number, id, subject } of await unannounced(tx)) {
    for (const { number: resolutionNumber, sentence, resolvedOn } of await findResolutionsByProcedure(tx, id))
      sentences.push(announcementSentence({ number, subject, resolutionNumber, resolvedOn, sentence }))
  }
  return sentences.join('\n\n')
}

/** Enters those procedures as announced that the text of the item names. */
export async function recordAnnouncements(tx: WriteTx, { id, resultText }: AgendaItem, at: Instant): Promise<void> {
  for (const procedure of await unannounced(tx)) {
    if (!resultText.includes(procedure.number)) continue
    await insertAnnouncement(tx, procedure.id, id, at)
    const after = { agendaItemId: id, on: dateOf(at) }
    tx.note({ subject: 'circular-procedure', subjectId: procedure.id, before: null, after, reason: null })
  }
}

/** Procedures with a declared result that no meeting was told of, the oldest first. */
async function unannounced(tx: ReadTx): Promise<readonly StoredCircularProcedure[]> {
  const announced = new Set((await listAnnouncements(tx)).map(({ circularProcedureId }) => circularProcedureId))
  return (await listProcedures(tx)).filter(({ id, declaredAt }) => declaredAt !== null && !announced.has(id)).toReversed()
}
