import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AgendaEntry } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { findAgendaItem } from '../../store/repositories/agendas.ts'
import { findProject } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'

/** The items of an agenda as it was written; refused when a project is not open for a vote, or an item continued is not there. */
export async function planAgenda(
  tx: ReadTx,
  deps: Deps,
  meetingId: Id<'meeting'>,
  entries: readonly AgendaEntry[],
): Promise<Result<readonly AgendaItem[], Refusal<'NOT_FOUND' | 'PROJECT_NOT_OPEN'>>> {
  const items: AgendaItem[] = []
  for (const [index, entry] of entries.entries()) {
    const refusal = await entryRefusal(tx, entry)
    if (refusal !== null) return err(refusal)
    items.push(toItem(deps, meetingId, entry, index + 1))
  }
  return ok(items)
}

export async function entryRefusal(tx: ReadTx, entry: AgendaEntry): Promise<Refusal<'NOT_FOUND' | 'PROJECT_NOT_OPEN'> | null> {
  const { projectId, continuesItemId } = entry
  if (continuesItemId !== null && (await findAgendaItem(tx, continuesItemId)) === undefined)
    return { code: 'NOT_FOUND', what: 'agenda-item', id: continuesItemId }
  if (projectId === null) return null
  const project = await findProject(tx, projectId)
  if (project === undefined) return { code: 'NOT_FOUND', what: 'project', id: projectId }
  return isOpenForVote(project.state) ? null : { code: 'PROJECT_NOT_OPEN', state: project.state }
}

/** An item as it was written, at a place of the agenda; its number comes with the invitation. */
export function toItem(deps: Deps, meetingId: Id<'meeting'>, entry: AgendaEntry, position: number): AgendaItem {
  const { id, matter, ...content } = entry
  return {
    ...content,
    id: id ?? deps.newId('agenda-item'),
    meetingId,
    position,
    matter: content.projectId === null ? matter : 'project-assessment',
    resultText: '',
    state: 'open',
    deferredFor: null,
    label: '',
    calledAt: null,
  }
}
