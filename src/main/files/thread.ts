import { parentPort, Worker, workerData } from 'node:worker_threads'
import { mailbox } from '#shared/basics/mailbox.ts'
import type { Work } from '#shared/basics/work.ts'

type Said<Progress, Outcome> = { readonly progress: Progress } | { readonly outcome: Outcome } | { readonly failed: unknown }

interface Given {
  readonly order: unknown
  /** One number in memory that both sides see; 1: end now. */
  readonly stop: Int32Array
}

export interface ThreadEnds {
  readonly signal?: AbortSignal | undefined
  /** Is called with the way to end the work from outside; returns how to forget it. */
  readonly onBegin: (end: (reason: Error) => Promise<void>) => () => void
}

/**
 * Starts a script in a thread of its own and hands on what it says. It is asked to end, never cut off: a thread that is stopped inside
 * of SQLite takes the whole program with it.
 */
export async function* runThread<Progress, Outcome>(
  script: URL,
  order: unknown,
  { signal, onBegin }: ThreadEnds,
): Work<Progress, Outcome> {
  signal?.throwIfAborted()
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const thread = new Worker(script, { workerData: { order, stop } satisfies Given })
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const { put, take } = mailbox<Said<Progress, Outcome>>()
  const end = async (failed: unknown): Promise<void> => {
    put({ failed })
    Atomics.store(stop, 0, 1)
    await ended
  }
  const abort = (): void => void end(signal?.reason)
  thread.on('message', put)
  thread.on('error', (failed) => put({ failed }))
  signal?.addEventListener('abort', abort, { once: true })
  const forget = onBegin(end)
  try {
    for (;;) {
      const said = await take()
      if ('failed' in said) throw said.failed
      if ('outcome' in said) return said.outcome
      yield said.progress
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    Atomics.store(stop, 0, 1)
    await ended
    forget()
  }
}

/** The other side, at the end of such a script: does what it was given, and ends between two steps when it is asked to. */
export async function workInThread<Order, Progress, Outcome>(begin: (order: Order) => Work<Progress, Outcome>): Promise<void> {
  const { order, stop } = workerData as Given
  const say = (said: Said<Progress, Outcome>): void => parentPort?.postMessage(said)
  const work = begin(order as Order)
  while (Atomics.load(stop, 0) === 0) {
    const step = await work.next()
    if (step.done === true) return say({ outcome: step.value })
    say({ progress: step.value })
  }
  await work.return(undefined as Outcome)
}
