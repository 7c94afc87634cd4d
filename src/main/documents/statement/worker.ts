import { parentPort } from 'node:worker_threads'
import type { StatementInput } from './content.ts'
import { makeStatement } from './docx.ts'

/** One paper to make; the answer bears the same number. */
export interface StatementOrder {
  readonly order: number
  readonly input: StatementInput
}

/** Makes statements beside the service, so that a batch leaves it free to answer. Knows no workspace. */
parentPort?.on('message', async ({ order, input }: StatementOrder) => {
  const file = await makeStatement(input)
  parentPort?.postMessage({ order, file }, [file.bytes.buffer as ArrayBuffer])
})
