import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendRaw } from '#test/support/raw-request.ts'
import { GUARD_CASES, OURS, SESSION } from './guard.cases.ts'
import { startWebHost, type WebHost } from './web-host.ts'

/** What lies behind the guard does not matter here: everything that gets through is answered alike. */
const behind = { fetch: async () => new Response('INSIDE'), close: () => undefined }
let host: WebHost
let cookie: string

beforeAll(async () => {
  const started = await startWebHost({ service: behind, port: 0 })
  if (!started.ok) throw new Error(started.error.code)
  host = started.value
  const { headers } = await sendRaw(host.port, {
    method: 'POST',
    path: '/session',
    headers: { origin: host.origin },
    body: JSON.stringify({ key: host.key }),
  })
  cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
})

afterAll(() => host.close())

test.each(GUARD_CASES)('$title → $status', async ({ request, status, says }) => {
  const answer = await sendRaw(host.port, {
    ...request,
    headers: Object.fromEntries(Object.entries(request.headers ?? {}).map(([name, value]) => [name, filledIn(value)])),
    ...(typeof request.body === 'string' ? { body: request.body.replace('KEY', host.key) } : {}),
  })
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(says ?? '')
  if (status >= 400) expect(answer.text).not.toContain('INSIDE')
})

test('der Cookie ist für Skripte unsichtbar, verlässt die Seite nicht und trägt den Anschluss im Namen', async () => {
  const { headers } = await sendRaw(host.port, {
    method: 'POST',
    path: '/session',
    headers: { origin: host.origin },
    body: JSON.stringify({ key: host.key }),
  })
  expect(headers['set-cookie']?.[0]).toMatch(new RegExp(`^allianz-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`))
})

test('der Schlüssel hat 256 Bit und steht im Fragment der Adresse, das kein Browser sendet', () => {
  expect(Buffer.from(host.key, 'base64url')).toHaveLength(32)
  expect(host.url).toBe(`http://127.0.0.1:${host.port}/#key=${host.key}`)
})

test('jede Antwort trägt die Sicherheitsköpfe, auch eine Ablehnung', async () => {
  const { headers } = await sendRaw(host.port, { path: '/download/statement/1' })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('DENY')
})

test('ein belegter Anschluss wird gemeldet', async () => {
  expect(await startWebHost({ service: behind, port: host.port })).toEqual({
    ok: false,
    error: { code: 'PORT_TAKEN', port: host.port },
  })
})

test('nach dem Schließen nimmt niemand mehr ab, und zweimal Schließen schadet nicht', async () => {
  const started = await startWebHost({ service: behind, port: 0 })
  if (!started.ok) throw new Error(started.error.code)
  await started.value.close()
  await started.value.close()
  await expect(sendRaw(started.value.port, { path: '/' })).rejects.toThrow()
})

function filledIn(value: string): string {
  return value.replace(OURS, host.origin).replace(SESSION, cookie).replace('PORT', String(host.port))
}
