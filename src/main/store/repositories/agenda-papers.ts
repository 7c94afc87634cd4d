import type { Id } from '#shared/basics/id.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { AgendaPaper } from '#shared/domain/meetings/agenda-item.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** The papers of a meeting in the order of the agenda. */
export async function listAgendaPapers(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly AgendaPaper[]> {
  const rows = await tx
    .selectFrom('agenda_paper')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'agenda_paper.agenda_item_id')
    .innerJoin('blob', 'blob.sha256', 'agenda_paper.sha256')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .orderBy('agenda_paper.position')
    .select(['agenda_paper.agenda_item_id', 'blob.sha256', 'blob.size', 'agenda_paper.name', 'agenda_paper.media_type'])
    .execute()
  return rows.map(({ agenda_item_id: agendaItemId, sha256, size, name, media_type: mediaType }) => ({
    agendaItemId,
    sha256,
    size,
    name,
    mediaType,
  }))
}

/** Puts other papers in the place of those of an item; their bytes must be in the blob store before. */
export async function replaceAgendaPapers(
  tx: WriteTx,
  agendaItemId: Id<'agenda-item'>,
  papers: readonly StoredFile[],
): Promise<void> {
  await tx.deleteFrom('agenda_paper').where('agenda_item_id', '=', agendaItemId).execute()
  const rows = papers.map(({ sha256, name, mediaType }, index) => ({
    agenda_item_id: agendaItemId,
    position: index + 1,
    sha256,
    name,
    media_type: mediaType,
  }))
  if (rows.length > 0) await tx.insertInto('agenda_paper').values(rows).execute()
}
