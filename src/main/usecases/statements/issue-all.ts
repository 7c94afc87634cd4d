import type { Id } from '#shared/basics/id.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { BatchProgress } from '#shared/contract/statements.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { StatementInput } from '../../documents/statement/content.ts'
import { openStatementMaker } from '../../documents/statement/make-many.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { findResolutionsByProject } from '../../store/repositories/resolutions.ts'
import { findStatement, findStatementsByResolution } from '../../store/repositories/statements.ts'
import type { Deps } from '../deps.ts'
import { draftStatement } from './draft-statement.ts'
import { type IssueInput, prepareCopy, storeCopy } from './issue-statement.ts'

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

interface Making extends Job {
  readonly input: IssueInput
  readonly prepared: StatementInput
  readonly file: Promise<OutputFile>
}

/** One thread per core of an office machine; as many again wait their turn. */
const THREADS = 2
const MAKING_AT_ONCE = 4

/**
 * Issues every statement of a call, one after the other under gapless numbers, while threads make the files. Where a point is
 * open the statement is left out and named; each statement is a write of its own, so a cancelled batch leaves whole ones behind.
 */
export async function* issueAllStatements(deps: Deps, { callId, signal }: BatchInput): AsyncGenerator<BatchProgress> {
  const jobs = [...(await collectJobs(deps, callId))]
  const of = jobs.length
  const making: Making[] = []
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
  const maker = openStatementMaker(THREADS)
  try {
    yield progress(jobs[0]?.title ?? '')
    while (jobs.length + making.length > 0 && signal?.aborted !== true) {
      while (making.length < MAKING_AT_ONCE && jobs.length > 0) {
        const job = jobs.shift()
        const begun = job === undefined ? null : await begin(deps, job, making.length)
        if (job === undefined || begun === null) break
        if (!begun.ok) {
          leave(job, begun.error)
          yield progress(job.title)
          continue
        }
        const file = maker.make(begun.value.prepared)
        file.catch(() => undefined)
        making.push({ ...job, ...begun.value, file })
      }
      const next = making.shift()
      if (next === undefined) continue
      const stored = await storeCopy(deps, next.input, next.prepared, await next.file)
      if (!stored.ok && stored.error.code === 'NUMBER_TAKEN') {
        jobs.unshift(next, ...making.splice(0))
        continue
      }
      if (stored.ok) issued += 1
      else {
        leave(next, stored.error as Refusal<'CHANGED_MEANWHILE'>)
        jobs.unshift(...making.splice(0))
      }
      yield progress(next.title)
    }
    yield progress('', true)
  } finally {
    await maker.close()
  }
}

type Begun = { readonly input: IssueInput; readonly prepared: StatementInput }

/** Begins a draft where there is none, and gathers what its paper says. */
async function begin(
  deps: Deps,
  { resolutionId }: Job,
  ahead: number,
): Promise<{ readonly ok: true; readonly value: Begun } | { readonly ok: false; readonly error: Refusal }> {
  const drafted = await draftStatement(deps, { resolutionId })
  if (!drafted.ok && drafted.error.code !== 'STATEMENT_EXISTS') return drafted
  const existing = await deps.store.read((tx) => findStatementsByResolution(tx, resolutionId))
  const statementId = drafted.ok ? drafted.value.statementId : existing.find(({ state }) => state === 'draft')?.id
  if (statementId === undefined) return { ok: false, error: { code: 'NOT_FOUND', what: 'statement', id: resolutionId } }
  const version = (await deps.store.read((tx) => findStatement(tx, statementId)))?.version ?? 1
  const input = { statementId, version }
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
