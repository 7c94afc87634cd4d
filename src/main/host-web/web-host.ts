import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { serviceWords } from '#shared/wording/service.ts'
import { rpcErrorResponse } from '../service/rpc-error.ts'
import { guardPages } from '../service/security-headers.ts'
import type { Service } from '../service/service.ts'
import { guard } from './guard.ts'
import { newSession, type Session } from './session.ts'

export interface WebHost {
  /** The address with the launch key; whoever has it may see everything. */
  readonly url: string
  readonly origin: string
  readonly port: number
  readonly key: string
  /** Stops taking requests, ends the streams of the service, waits for running requests for two seconds at most. */
  readonly close: () => Promise<void>
}

export interface PortTaken {
  readonly code: 'PORT_TAKEN'
  readonly port: number
}

const LOOPBACK = '127.0.0.1'
const LONGEST_GOODBYE = 2000

/** Serves on the loopback only; port 0 takes any free one. The service has to be closed by this host's `close`. */
export async function startWebHost({
  service,
  port,
}: {
  readonly service: Service
  readonly port: number
}): Promise<Result<WebHost, PortTaken>> {
  const session = newSession()
  let actualPort = port
  const server = createAdaptorServer({ fetch: webApp(service, session, () => actualPort).fetch }) as Server
  if (!(await listens(server, port))) return err({ code: 'PORT_TAKEN', port })
  actualPort = (server.address() as AddressInfo).port
  const origin = `http://${LOOPBACK}:${actualPort}`
  let closed: Promise<void> | null = null
  return ok({
    url: `${origin}/#key=${session.key}`,
    origin,
    port: actualPort,
    key: session.key,
    close: () => (closed ??= closeInOrder(server, service)),
  })
}

function webApp(service: Service, session: Session, port: () => number): Hono {
  const app = new Hono()
  app.use(guardPages())
  app.use(guard(port, session))
  app.post('/session', bodyLimit({ maxSize: 1024 }), async (context) => {
    const secret = session.exchange(keyOf(await context.req.json().catch(() => null)))
    if (secret === null) return rpcErrorResponse('UNAUTHORIZED', 401, serviceWords.wrongKey)
    setCookie(context, session.cookieName(port()), secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return context.body(null, 204)
  })
  app.all('*', (context) => service.fetch(context.req.raw))
  return app
}

function keyOf(body: unknown): string {
  return body instanceof Object && 'key' in body && typeof body.key === 'string' ? body.key : ''
}

async function listens(server: Server, port: number): Promise<boolean> {
  server.listen(port, LOOPBACK)
  try {
    await once(server, 'listening')
    return true
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && (reason.code === 'EADDRINUSE' || reason.code === 'EACCES')) return false
    throw reason
  }
}

async function closeInOrder(server: Server, service: Service): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  service.close()
  // Connections fall idle as their last answers end; nothing else tells when.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const cutOff = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE)
  await closed
  clearInterval(idle)
  clearTimeout(cutOff)
}
