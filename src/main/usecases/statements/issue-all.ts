import type { Id } from '#shared/basics/id.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { BatchProgress } from '#shared/contract/statements.ts'
import type { StatementInput } from '../../documents/statement/content.ts'
import { makeStatement } from '../../documents/statement/docx.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { findResolutionsByProject } from '../../store/repositories/resolutions.ts'
import { findStatementsByResolution } from '../../store/repositories/statements.ts'
import type { Deps } from '../deps.ts'
import { draftStatement } from './draft-statement.ts'
import { type FinishedCopy, type IssueInput, prepareCopy, storeCopies } from './issue-statement.ts'

interface BatchInput {
  readonly callId: Id<'project-call'>
  /** Ends the batch after the statement at hand; what is issued stays. */
  readonly signal: AbortSignal | undefined
}

/** A project of the call that was decided on and has no issued statement from that resolution. */
interface Job {
  readonly projectId: Id<'project'>
  readonly title: string
  readonly resolutionId: Id<'resolution'>
}

interface Made extends Job, FinishedCopy {}

/** So many are stored in one write, which waits for the disk once. */
const STORED_AT_ONCE = 8

/**
 * Issues every statement of a call, one after the other under gapless numbers. Where a point is open the statement is left out and
 * named. What is reported is stored, and whole: a cancelled batch leaves nothing half done. Each paper takes two milliseconds, and
 * between two of them the service answers others.
 */
export async function* issueAllStatements(deps: Deps, { callId, signal }: BatchInput): AsyncGenerator<BatchProgress> {
  const jobs = [...(await collectJobs(deps, callId))]
  const of = jobs.length
  const left: BatchProgress['left'][number][] = []
  let issued = 0
  const progress = (current: string, finished = false): BatchProgress => ({
    done: issued + left.length,
    of,
    issued,
    current,
    left: [...left],
    finished,
  })
  const leave = ({ projectId, title }: Job, refusal: Refusal): void => void left.push({ projectId, title, refusal })
  const isCancelled = (): boolean => signal?.aborted === true
  yield progress(jobs[0]?.title ?? '')
  while (jobs.length > 0 && !isCancelled()) {
    const group: Made[] = []
    for (const job of jobs.splice(0, STORED_AT_ONCE)) {
      await new Promise(setImmediate)
      const begun = await begin(deps, job, group.length)
      if (begun.ok) group.push({ ...job, ...begun.value, file: await makeStatement(begun.value.prepared) })
      else leave(job, begun.error)
    }
    if (isCancelled()) break
    const outcome = await store(deps, group)
    issued += outcome.issued
    if (outcome.left !== null) leave(outcome.left.job, outcome.left.refusal)
    jobs.unshift(...outcome.again)
    yield progress(jobs[0]?.title ?? '')
  }
  yield progress('', !isCancelled())
}

interface Begun {
  readonly input: IssueInput
  readonly prepared: StatementInput
}

interface Outcome {
  readonly issued: number
  readonly left: { readonly job: Job; readonly refusal: Refusal } | null
  /** To be made anew: their numbers went to others. */
  readonly again: readonly Job[]
}

/** Stores a group in one write; where one of it does not fit, one by one as far as the numbers hold. */
async function store(deps: Deps, group: readonly Made[]): Promise<Outcome> {
  if (group.length === 0 || (await storeCopies(deps, group)).ok) return { issued: group.length, left: null, again: [] }
  for (const [index, made] of group.entries()) {
    const stored = await storeCopies(deps, [made])
    if (stored.ok) continue
    const { error } = stored
    if (error.code === 'NUMBER_TAKEN') return { issued: index, left: null, again: group.slice(index) }
    return { issued: index, left: { job: made, refusal: error }, again: group.slice(index + 1) }
  }
  return { issued: group.length, left: null, again: [] }
}

/** Begins a draft where there is none, and gathers what its paper says. */
async function begin(
  deps: Deps,
  { resolutionId }: Job,
  ahead: number,
): Promise<{ readonly ok: true; readonly value: Begun } | { readonly ok: false; readonly error: Refusal }> {
  const draftOf = () =>
    deps.store.read(async (tx) => (await findStatementsByResolution(tx, resolutionId)).find(({ state }) => state === 'draft'))
  let draft = await draftOf()
  if (draft === undefined) {
    const drafted = await draftStatement(deps, { resolutionId })
    if (!drafted.ok) return drafted
    draft = await draftOf()
  }
  if (draft === undefined) return { ok: false, error: { code: 'NOT_FOUND', what: 'statement', id: resolutionId } }
  const input = { statementId: draft.id, version: draft.version }
  const prepared = await prepareCopy(deps, input, ahead)
  return prepared.ok ? { ok: true, value: { input, prepared: prepared.value } } : prepared
}

function collectJobs(deps: Deps, callId: Id<'project-call'>): Promise<readonly Job[]> {
  return deps.store.read(async (tx) => {
    const jobs: Job[] = []
    for (const { id, projectCallId, shortTitle, state } of await listProjects(tx)) {
      if (projectCallId !== callId || state === 'withdrawn') continue
      const resolution = (await findResolutionsByProject(tx, id)).at(-1)
      if (resolution === undefined) continue
      const statements = await findStatementsByResolution(tx, resolution.id)
      if (statements.some((statement) => statement.state === 'issued' || statement.state === 'sent')) continue
      jobs.push({ projectId: id, title: shortTitle, resolutionId: resolution.id })
    }
    return jobs
  })
}
