import { ORPCError } from '@orpc/server'

/** An answer that a screen's client reads as an error of the procedure it called, though no procedure ran. */
export function rpcErrorResponse(code: string, status: number, message: string, data: unknown = null): Response {
  return Response.json({ json: new ORPCError(code, { status, message, data }).toJSON(), meta: [] }, { status })
}
