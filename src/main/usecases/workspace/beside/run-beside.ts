import type { Work } from '#shared/basics/work.ts'
import { runThread } from '../../../files/thread.ts'
import { IN_MEMORY } from '../../../store/memory.ts'
import type { Deps } from '../../deps.ts'
import { JOBS, type JobName, type JobOrder, type OutcomeOf, type ProgressOf, type WishOf } from './jobs.ts'

/** From source the thread is TypeScript, in the built program a file beside this one. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './job-thread.ts' : './job-thread.js', import.meta.url)

/**
 * Runs a job in a thread on a connection of its own, so that nobody waits for it: yields how far it is, returns what came of it,
 * throws what it threw. Ends with the signal, and before the store closes. A workspace in memory has no file to open a second
 * time; there the job runs here.
 */
export function runBeside<Name extends JobName>(
  deps: Pick<Deps, 'store' | 'now'>,
  name: Name,
  wish: WishOf<Name>,
  signal?: AbortSignal,
): Work<ProgressOf<Name>, OutcomeOf<Name>> {
  const { store, now } = deps
  if (store.file.path === IN_MEMORY) return JOBS[name](deps, wish)
  const { path, readOnly, onNetwork } = store.file
  const order: JobOrder<Name> = { name, wish, file: { path, readOnly, onNetwork }, at: now() }
  return runThread(THREAD, order, {
    signal,
    onBegin: (end) => store.beforeClose(() => end(new Error('The workspace is closed'))),
  })
}
