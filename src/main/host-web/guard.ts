import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { serviceWords } from '#shared/wording/service.ts'
import { plainPage } from '../service/plain-page.ts'
import { isPrivatePath } from '../service/private-paths.ts'
import { rpcErrorResponse } from '../service/rpc-error.ts'
import type { Session } from './session.ts'

/**
 * Asks who is there before anything runs. Host: a foreign name that points to this machine (DNS rebinding) is not ours.
 * Origin and Sec-Fetch-Site: other pages in the same browser, also of other ports, have no business here. Session: other
 * programs and accounts of this machine do not have the launch key.
 */
export function guard(port: () => number, session: Session): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refusalOf(context, port(), session)
    if (refusal === null) return next()
    return context.req.path.startsWith('/rpc') || context.req.path === '/session'
      ? rpcErrorResponse(refusal.code, refusal.status, refusal.message)
      : plainPage(context, refusal.status, refusal.message)
  }
}

interface GuardRefusal {
  readonly code: string
  readonly status: 401 | 403 | 405 | 421
  readonly message: string
}

function refusalOf(context: Context, port: number, session: Session): GuardRefusal | null {
  const looks = context.req.method === 'GET' || context.req.method === 'HEAD'
  const ours = new URL(`http://127.0.0.1:${port}`)
  if (context.req.header('host') !== ours.host) {
    return { code: 'FOREIGN_HOST', status: 421, message: serviceWords.foreignHost }
  }
  if (!looks && context.req.method !== 'POST') {
    return { code: 'METHOD_NOT_SUPPORTED', status: 405, message: serviceWords.unknownMethod }
  }
  const isPage = looks && isPublicPath(new URL(context.req.url).pathname)
  if (!comesFromOurPage(context, ours.origin, looks, isPage)) {
    return { code: 'FORBIDDEN', status: 403, message: serviceWords.foreignOrigin }
  }
  const asksForSession = context.req.method === 'POST' && context.req.path === '/session'
  if (!isPage && !asksForSession && !session.isValid(getCookie(context, session.cookieName(port)))) {
    return { code: 'UNAUTHORIZED', status: 401, message: serviceWords.signIn }
  }
  return null
}

/** Only plain paths outside the private ones; anything escaped might mean another path further in. */
function isPublicPath(path: string): boolean {
  return /^[A-Za-z0-9/_.~-]*$/.test(path) && !isPrivatePath(path)
}

/** Browsers say `Origin` with everything that sends; a link from elsewhere may show the empty page, but no data. */
function comesFromOurPage(context: Context, ours: string, looks: boolean, isPage: boolean): boolean {
  const origin = context.req.header('origin')
  if (origin === undefined ? !looks : origin !== ours) return false
  const site = context.req.header('sec-fetch-site')
  return isPage || site === undefined || site === 'same-origin' || site === 'none'
}
