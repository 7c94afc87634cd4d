import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import type { WriteTx } from '../../store/store.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** Projects on which the meeting votes are in decision; refused when one is already elsewhere. */
export async function occupyProjects(tx: WriteTx, { agenda }: MeetingFacts): Promise<Result<null, Refusal<'PROJECT_NOT_OPEN'>>> {
  for (const item of agenda) {
    const projectId = votedProject(item)
    if (projectId === null) continue
    const project = await findProject(tx, projectId)
    if (project === undefined || !isOpenForVote(project.state))
      return err({ code: 'PROJECT_NOT_OPEN', state: project?.state ?? 'withdrawn' })
    await moveProject(tx, projectId, project.state, 'in-decision', null)
  }
  return ok(null)
}

/** A project whose item was put off or whose meeting was cancelled waits again. */
export async function releaseProject(tx: WriteTx, item: AgendaItem, reason: string | null): Promise<void> {
  const projectId = votedProject(item)
  if (projectId !== null) await moveProject(tx, projectId, 'in-decision', 'deferred', reason)
}

/** What a resolution makes of the project it assesses. */
export async function settleProject(
  tx: WriteTx,
  item: AgendaItem,
  outcome: 'adopted' | 'rejected',
  resolutionNumber: string,
): Promise<void> {
  const projectId = votedProject(item)
  if (projectId === null) return
  await moveProject(tx, projectId, 'in-decision', outcome === 'adopted' ? 'endorsed' : 'not-endorsed', resolutionNumber)
}

function votedProject(item: AgendaItem): Id<'project'> | null {
  return isVotable(item) ? item.projectId : null
}

async function moveProject(
  tx: WriteTx,
  projectId: Id<'project'>,
  before: ProjectState,
  after: ProjectState,
  reason: string | null,
): Promise<void> {
  await setProjectState(tx, projectId, after)
  tx.note({ subject: 'project', subjectId: projectId, before, after, reason })
}
