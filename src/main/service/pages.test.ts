import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedAlliance, serveSmallAlliance } from '#test/support/served-alliance.ts'

let served: ServedAlliance

beforeAll(async () => {
  served = await serveSmallAlliance()
})

afterAll(() => served.close())

test.each([
  ['die Seite', '/', 200, 'text/html; charset=UTF-8', 'no-cache'],
  ['die Seite unter ihrem Namen', '/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['ein Ort in der Anwendung', '/projekte/7', 200, 'text/html; charset=UTF-8', 'no-cache'],
  ['ein Ort mit Umlaut', '/beschl%C3%BCsse', 200, 'text/html; charset=UTF-8', 'no-cache'],
  [
    'ein Skript mit Prüfwert im Namen',
    '/assets/index-4f3a.js',
    200,
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
  ['eine Schrift', '/assets/font-4f3a.woff2', 200, 'font/woff2', 'public, max-age=31536000, immutable'],
  ['ein Bild ohne Prüfwert', '/icon.svg', 200, 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['ein Skript, das es nicht gibt', '/assets/gone.js', 404, 'text/html; charset=UTF-8', null],
  ['eine Datei, die es nicht gibt', '/gone.txt', 404, 'text/html; charset=UTF-8', null],
])('%s: %s → %s', async (_title, path, status, type, cache) => {
  const answer = await served.ask(path)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([status, type, cache])
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/%252e%252e/secret.txt',
  '//secret.txt',
  '/assets/%00/../../secret.txt',
])('%s führt nicht aus dem Ordner der Oberfläche', async (path) => {
  const answer = await served.ask(path)
  expect(await answer.text()).not.toContain('GEHEIM')
})

test('kein Skript und kein Stil ohne Herkunft: die Regel für Inhalte kennt keine Ausnahme', async () => {
  const policy = (await served.ask('/')).headers.get('content-security-policy') ?? ''
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ])
})

test.each([
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
])('jede Antwort sagt %s: %s', async (name, value) => {
  for (const path of ['/', '/assets/index-4f3a.js', '/gone.txt', '/download/statement/x']) {
    expect((await served.ask(path)).headers.get(name)).toBe(value)
  }
})

test('HEAD nennt die Länge, ohne zu senden', async () => {
  const answer = await served.ask('/assets/index-4f3a.js', { method: 'HEAD' })
  expect(answer.headers.get('content-length')).toBe('9')
  expect(await answer.text()).toBe('')
})

test.each(['POST', 'PUT', 'DELETE'])('%s auf eine Seite gibt es nicht', async (method) => {
  expect((await served.ask('/', { method })).status).toBe(404)
})
