import { Worker } from 'node:worker_threads'
import { mailbox } from '#shared/basics/mailbox.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ImportTable, TableRefusal } from './table.ts'

/** From source the worker is TypeScript, in the built program a file beside this one. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './table-worker.ts' : './table-worker.js', import.meta.url)

/** An honest table of 20,000 rows takes two seconds. */
const LONGEST_MS = 60_000

export type TableReading = { readonly rows: number } | { readonly result: Result<ImportTable, TableRefusal> }

/**
 * Reads a table from outside in a thread of its own, so that nothing else waits: first how many rows were read so far, last the
 * table or why there is none. Ends with the signal, and when the file asks for more memory than any honest table needs.
 */
export async function* readInWorker(bytes: Uint8Array, signal: AbortSignal | undefined): AsyncGenerator<TableReading> {
  const worker = new Worker(WORKER, { workerData: { bytes }, resourceLimits: { maxOldGenerationSizeMb: 700 } })
  const { put, take } = mailbox<TableReading>()
  const fail = (): void => put({ result: err({ code: 'TABLE_UNREADABLE' }) })
  worker.on('message', put)
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? put({ result: err({ code: 'TABLE_TOO_LARGE', limit: 'unpacked' }) }) : fail(),
  )
  signal?.addEventListener('abort', fail, { once: true })
  const limit = setTimeout(fail, LONGEST_MS)
  try {
    for (;;) {
      const reading = await take()
      yield reading
      if ('result' in reading) return
    }
  } finally {
    clearTimeout(limit)
    signal?.removeEventListener('abort', fail)
    await worker.terminate()
  }
}
