import { parentPort, workerData } from 'node:worker_threads'
import { readTable } from './read-table.ts'

/** Runs in a thread of its own: reads the table it was given, tells of its progress, answers, and ends. */
const { bytes } = workerData as { readonly bytes: Uint8Array }
parentPort?.postMessage({ result: readTable(bytes, (rows) => parentPort?.postMessage({ rows })) })
