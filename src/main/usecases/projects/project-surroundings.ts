import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Ranking } from '#shared/domain/projects/assessment.ts'
import { PROJECT_STATES, type ProjectState } from '#shared/domain/projects/project.ts'
import { listEntries } from '../../store/repositories/journal.ts'
import { listRankings } from '../../store/repositories/rankings.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'

/** The newest resolved ranking in which a project stands; null where there is none. */
export async function resolvedRankingOf(
  tx: ReadTx,
  projectId: Id<'project'>,
): Promise<{ readonly ranking: Ranking; readonly resolvedOn: LocalDate } | null> {
  const ranking = (await listRankings(tx)).findLast(
    ({ resolutionId, lines }) => resolutionId !== null && lines.some((line) => line.projectId === projectId),
  )
  if (ranking?.resolutionId === undefined || ranking.resolutionId === null) return null
  const resolution = await findResolution(tx, ranking.resolutionId)
  return resolution === undefined ? null : { ranking, resolvedOn: resolution.resolvedOn }
}

/** On which day the project came into each state, as the journal has it; the last time counts. */
export async function movedDays(tx: ReadTx, projectId: Id<'project'>): Promise<ReadonlyMap<ProjectState, LocalDate>> {
  const days = new Map<ProjectState, LocalDate>()
  for (const { at, changes } of await listEntries(tx, projectId)) {
    for (const { subjectId, after } of changes) {
      const state = subjectId === projectId ? PROJECT_STATES.find((known) => known === after) : undefined
      if (state !== undefined && !days.has(state)) days.set(state, dateOf(at))
    }
  }
  return days
}
