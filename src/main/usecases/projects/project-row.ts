import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ProjectRow } from '#shared/contract/projects.ts'
import type { GrantNotice, ProgressReport } from '#shared/domain/projects/grant-notice.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import { standingRequests } from '#shared/rules/funding/standing-requests.ts'
import { countsAsJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { stateOn } from '#shared/rules/transitions/move-project.ts'
import { listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listGrantNotices, listProgressReports } from '../../store/repositories/grant-notices.ts'
import { listProjectCalls } from '../../store/repositories/project-calls.ts'
import { listCompletionRequests } from '../../store/repositories/project-checks.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'

/** What stands around all projects and is needed for a line on each of them. */
export interface ProjectSurroundings {
  readonly noticesOf: (project: Project) => readonly GrantNotice[]
  readonly reportsOf: (project: Project) => readonly ProgressReport[]
  readonly rowOf: (project: Project) => ProjectRow
}

/** Every project as a line of a list, in the order of its number, with the state that holds at `now`. */
export async function loadProjectRows(tx: ReadTx, now: Instant): Promise<readonly ProjectRow[]> {
  const { rowOf } = await loadSurroundings(tx, now)
  return (await listProjects(tx)).map(rowOf)
}

export async function loadSurroundings(tx: ReadTx, now: Instant): Promise<ProjectSurroundings> {
  const today = dateOf(now)
  const fields = new Map((await listFieldsOfAction(tx)).map((field) => [field.id, field.number]))
  const calls = new Map((await listProjectCalls(tx)).map((call) => [call.id, call]))
  const notices = Map.groupBy(await listGrantNotices(tx), ({ projectId }) => projectId)
  const reports = Map.groupBy(await listProgressReports(tx), ({ projectId }) => projectId)
  const requests = Map.groupBy(standingRequests(await listCompletionRequests(tx)), ({ projectId }) => projectId)
  return {
    noticesOf: ({ id }) => notices.get(id) ?? [],
    reportsOf: ({ id }) => reports.get(id) ?? [],
    rowOf(project) {
      const own = reports.get(project.id) ?? []
      return {
        id: project.id,
        number: project.number,
        title: project.title,
        shortTitle: project.shortTitle,
        sponsorName: project.sponsor.name,
        fieldOfAction: fields.get(project.fieldOfActionId) ?? 0,
        eligibleActivity: project.eligibleActivity,
        startsOn: project.startsOn,
        endsOn: project.endsOn,
        totalCost: project.finances.totalCost,
        grant: project.finances.grant,
        jointlySupported: countsAsJointlySupported(project),
        state: stateToday(project, own, today),
        callNumber: project.projectCallId === null ? null : (calls.get(project.projectCallId)?.number ?? null),
        nextDue: earliest([
          ...(requests.get(project.id) ?? []).map(({ dueOn }) => dueOn),
          ...own.filter(({ receivedOn }) => receivedOn === null).map(({ dueOn }) => dueOn),
        ]),
      }
    },
  }
}

/** The state as the calendar says, by the reports of this project. */
export function stateToday(
  project: Pick<Project, 'state' | 'startsOn' | 'endsOn'>,
  reports: readonly ProgressReport[],
  today: LocalDate,
): ProjectState {
  const proofs = reports.filter(({ kind }) => kind === 'proof-of-use')
  const isHere = proofs.length > 0 && reports.every(({ receivedOn }) => receivedOn !== null)
  return stateOn(project, proofs.length === 0 ? 'none' : isHere ? 'received' : 'open', today)
}

function earliest(days: readonly LocalDate[]): LocalDate | null {
  return days.toSorted()[0] ?? null
}
