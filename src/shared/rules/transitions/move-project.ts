import type { LocalDate } from '../../basics/local-date.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { CompletenessItem } from '../../domain/projects/completeness.ts'
import type { Project, ProjectState } from '../../domain/projects/project.ts'
import { openItemsOf } from '../funding/completeness.ts'

/** Why a step is not possible. */
export type StepRefusal =
  | { readonly code: 'NO_SUCH_STEP' }
  | { readonly code: 'CHECKLIST_OPEN'; readonly items: readonly CompletenessItem[] }
  | { readonly code: 'CALL_MISSING' }
  | { readonly code: 'CALL_GIVEN' }
  | { readonly code: 'REASON_MISSING' }
  | { readonly code: 'STATEMENT_NOT_SENT' }
  | { readonly code: 'REPORTS_OPEN' }

/** What a step looks at besides the project itself. */
export interface StepFacts {
  readonly project: Pick<Project, 'state' | 'checklist' | 'needsDeMinimis' | 'partners' | 'projectCallId'>
  /** Why; asked for where a project is withdrawn or put off. */
  readonly reason: string
  readonly statementSent: boolean
  readonly reportsOpen: boolean
}

/**
 * Steps of domain § 4 that somebody takes by hand. Votes, rankings, statements and notices move a project by themselves (R37,
 * R38), and what only the calendar decides moves by the calendar, see `stateOn`.
 */
const STEPS: Readonly<Partial<Record<ProjectState, readonly ProjectState[]>>> = {
  idea: ['advised', 'submitted', 'withdrawn'],
  advised: ['submitted', 'withdrawn'],
  'waiting-for-call': ['submitted', 'withdrawn'],
  submitted: ['formally-checked', 'waiting-for-call', 'withdrawn'],
  incomplete: ['formally-checked', 'withdrawn'],
  'formally-checked': ['in-assessment', 'withdrawn'],
  'in-assessment': ['deferred', 'withdrawn'],
  deferred: ['in-assessment', 'withdrawn'],
  endorsed: ['withdrawn'],
  'endorsed-with-conditions': ['withdrawn'],
  'not-endorsed': ['archived', 'withdrawn'],
  ranked: ['withdrawn'],
  'statement-issued': ['at-funder', 'withdrawn'],
  'at-funder': ['withdrawn'],
  'grant-refused': ['archived'],
  'report-received': ['evaluated'],
  evaluated: ['archived'],
  withdrawn: ['archived'],
}

/** R37, domain § 4: the steps by hand that lead on from a state. */
export function stepsFrom(state: ProjectState): readonly ProjectState[] {
  return STEPS[state] ?? []
}

/** R37, R38, domain § 4: whether a project may take a step by hand; the guards. */
export function mayMove(facts: StepFacts, to: ProjectState): Result<ProjectState, StepRefusal> {
  const { project, reason, statementSent, reportsOpen } = facts
  if (!stepsFrom(project.state).includes(to)) return err({ code: 'NO_SUCH_STEP' })
  if ((to === 'withdrawn' || to === 'deferred') && reason.trim() === '') return err({ code: 'REASON_MISSING' })
  const items = openItemsOf(project)
  if (to === 'formally-checked' && items.length > 0) return err({ code: 'CHECKLIST_OPEN', items })
  if (to === 'waiting-for-call' && project.projectCallId !== null) return err({ code: 'CALL_GIVEN' })
  if (project.state === 'waiting-for-call' && to === 'submitted' && project.projectCallId === null)
    return err({ code: 'CALL_MISSING' })
  if (to === 'in-assessment' && project.projectCallId === null) return err({ code: 'CALL_MISSING' })
  if (to === 'at-funder' && !statementSent) return err({ code: 'STATEMENT_NOT_SENT' })
  if (to === 'evaluated' && reportsOpen) return err({ code: 'REPORTS_OPEN' })
  return ok(to)
}

/**
 * R37, domain § 4: the state as the calendar says: what was granted runs from its first day, has ended after its last, and owes
 * its proof of use until that came. No job has to run for it.
 */
export function stateOn(
  project: Pick<Project, 'state' | 'startsOn' | 'endsOn'>,
  proof: 'none' | 'open' | 'received',
  today: LocalDate,
): ProjectState {
  const { state, startsOn, endsOn } = project
  if (state !== 'granted' && state !== 'partly-granted') return state
  if (proof === 'received') return 'report-received'
  if (today < startsOn) return state
  if (today <= endsOn) return 'running'
  return proof === 'open' ? 'proof-open' : 'ended'
}
