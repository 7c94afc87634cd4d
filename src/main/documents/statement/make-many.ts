import { Worker } from 'node:worker_threads'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { StatementInput } from './content.ts'
import type { StatementOrder } from './worker.ts'

/** Makes statements in threads of their own; `close` ends them, also while they work. */
export interface StatementMaker {
  readonly make: (input: StatementInput) => Promise<OutputFile>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly done: (file: OutputFile) => void
  readonly failed: (reason: Error) => void
}

/** Beside this file as it is written, or beside the bundle as it is built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './statement-worker.js', import.meta.url)

/** Orders go to the threads in turn; the same input gives the same bytes as anywhere else. */
export function openStatementMaker(threads: number): StatementMaker {
  const waiting = new Map<number, Waiting>()
  let orders = 0
  const workers = Array.from({ length: threads }, () => new Worker(WORKER))
  const failAll = (reason: Error): void => {
    for (const { failed } of waiting.values()) failed(reason)
    waiting.clear()
  }
  for (const worker of workers) {
    worker.on('message', ({ order, file }: { readonly order: number; readonly file: OutputFile }) => {
      waiting.get(order)?.done(file)
      waiting.delete(order)
    })
    worker.on('error', failAll)
  }
  return {
    make(input) {
      const order: StatementOrder = { order: orders, input }
      orders += 1
      return new Promise<OutputFile>((done, failed) => {
        waiting.set(order.order, { done, failed })
        workers[order.order % threads]?.postMessage(order)
      })
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
      failAll(new Error('The statement maker was closed'))
    },
  }
}
