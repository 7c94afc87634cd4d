import { randomBytes } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import { serviceWords } from '#shared/wording/service.ts'

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
      const { reference, message } = reportFault(log, call.path.join('.'), reason)
      throw new ORPCError('INTERNAL_SERVER_ERROR', { message, data: { reference } })
    }
  }
}
