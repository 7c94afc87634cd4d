import { randomBytes } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import type { Refusal } from '#shared/contract/refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { serviceWords } from '#shared/wording/service.ts'
import { WorkspaceGone, WorkspaceReadOnly } from '../store/store.ts'

/** Takes one line or more about a fault; a host decides where they go. */
export type Log = (text: string) => void

export function toStderr(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A fault as a screen may see it: no detail, only a reference by which the log has it. */
export interface Fault {
  readonly reference: string
  readonly message: string
}

/** Writes down what went wrong and where, and gives what may be told. */
export function reportFault(log: Log, where: string, reason: unknown): Fault {
  const reference = randomBytes(4).toString('hex')
  log(`Fault ${reference} in ${where}: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`)
  return { reference, message: serviceWords.fault(reference) }
}

/** Passes answers, refusals and malformed inputs on; anything else thrown by a procedure is a fault. */
export function faultOr(log: Log): <T>(call: { readonly path: readonly string[]; next(): Promise<T> }) => Promise<T> {
  return async (call) => {
    try {
      return await call.next()
    } catch (reason) {
      if (reason instanceof ORPCError) throw reason
      const refusal = fileRefusal(reason)
      if (refusal !== null) throw declared(refusal)
      const { reference, message } = reportFault(log, call.path.join('.'), reason)
      throw new ORPCError('INTERNAL_SERVER_ERROR', { message, data: { reference } })
    }
  }
}

/** What any procedure that writes may meet: the file is open for reading only, or no longer there. */
function fileRefusal(reason: unknown): Refusal<'READ_ONLY' | 'WORKSPACE_GONE'> | null {
  if (reason instanceof WorkspaceReadOnly) return { code: 'READ_ONLY' }
  return reason instanceof WorkspaceGone ? { code: 'WORKSPACE_GONE', path: reason.path } : null
}

function declared(refusal: Refusal): ORPCError<string, unknown> {
  const { code, ...data } = refusal
  return new ORPCError(code, { defined: true, status: 409, message: refusalSentence(refusal), data })
}
