import { workInThread } from '../../../files/thread.ts'
import { openBeside } from '../../../store/open-beside.ts'
import { JOBS, type JobOrder } from './jobs.ts'

/** Runs in a thread of its own: one job on a connection of its own. */
await workInThread(async function* ({ name, wish, file, at }: JobOrder) {
  const now = (): JobOrder['at'] => at
  const store = await openBeside(file, now)
  const deps = { store, now }
  try {
    return yield* JOBS[name](deps, wish)
  } finally {
    await store.close()
  }
})
