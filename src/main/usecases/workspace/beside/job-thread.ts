import type { Instant } from '#shared/basics/instant.ts'
import type { Work } from '#shared/basics/work.ts'
import { workInThread } from '../../../files/thread.ts'
import { openBeside } from '../../../store/open-beside.ts'
import { JOBS, type JobName, type JobOrder, type OutcomeOf, type ProgressOf } from './jobs.ts'

/** Runs in a thread of its own: one job on a connection of its own. */
await workInThread((order: JobOrder) => doJob(order))

async function* doJob<Name extends JobName>({ name, wish, file, at }: JobOrder<Name>): Work<ProgressOf<Name>, OutcomeOf<Name>> {
  const now = (): Instant => at
  const store = await openBeside(file, now)
  const deps = { store, now }
  try {
    return yield* JOBS[name](deps, wish)
  } finally {
    await store.close()
  }
}
