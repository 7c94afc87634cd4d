import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { serviceWords } from '#shared/wording/service.ts'
import { rpcErrorResponse } from './rpc-error.ts'

/** Largest request with files, all of them together: 30 MiB, so that one file of the permitted size fits. */
export const LARGEST_UPLOAD = 30 * 1024 * 1024

/** Largest request without files: 1 MiB. */
export const LARGEST_INPUT = 1024 * 1024

/** How much of a refused body is read and thrown away, so that the browser gets to hear the refusal: 2 GiB. */
const LARGEST_DRAINED = 2 * 1024 * 1024 * 1024

const DRAIN_SECONDS = 60

/** Refuses bodies that are too large with a sentence for the screen, before anything of them is kept. */
export function limitBody(): MiddlewareHandler {
  const uploads = bodyLimit({
    maxSize: LARGEST_UPLOAD,
    onError: (context) =>
      refuse(context, serviceWords.uploadTooLarge(sizeOf(context), inMebibytes(LARGEST_UPLOAD)), LARGEST_UPLOAD),
  })
  const inputs = bodyLimit({
    maxSize: LARGEST_INPUT,
    onError: (context) => refuse(context, serviceWords.requestTooLarge(inMebibytes(LARGEST_INPUT)), LARGEST_INPUT),
  })
  return (context, next) => (carriesFiles(context) ? uploads : inputs)(context, next)
}

function carriesFiles(context: Context): boolean {
  return (context.req.header('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')
}

async function refuse(context: Context, message: string, limit: number): Promise<Response> {
  await drain(context)
  return rpcErrorResponse('PAYLOAD_TOO_LARGE', 413, message, { limit })
}

/** A browser that is cut off while it sends reports a broken connection instead of the answer. */
async function drain(context: Context): Promise<void> {
  const body = context.req.raw.body
  if (body === null || body.locked || declaredSize(context) > LARGEST_DRAINED) return
  await body.pipeTo(new WritableStream(), { signal: AbortSignal.timeout(DRAIN_SECONDS * 1000) }).catch(() => undefined)
}

function declaredSize(context: Context): number {
  return Number(context.req.header('content-length') ?? 0)
}

function sizeOf(context: Context): string | null {
  const size = declaredSize(context)
  return size > 0 ? inMebibytes(size) : null
}

/** „30 MB“ as file managers say it; one decimal is enough for a limit. */
function inMebibytes(bytes: number): string {
  return `${new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024)}\u00a0MB`
}
