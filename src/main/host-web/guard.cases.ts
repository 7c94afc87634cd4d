import type { RawRequest } from '#test/support/raw-request.ts'

/** A request as it reaches the browser host. `OURS` stands for its own address, `SESSION` for a valid cookie. */
export interface GuardCase {
  readonly title: string
  readonly request: RawRequest
  readonly status: number
  /** Part of what is answered. */
  readonly says?: string
}

export const OURS = 'http://OURS'
export const SESSION = 'SESSION'

const ask = { method: 'POST', path: '/rpc/overview/show', body: '{}' } as const
const own = { origin: OURS, cookie: SESSION, 'content-type': 'application/json' } as const

export const GUARD_CASES: readonly GuardCase[] = [
  { title: 'die eigene Seite mit Sitzung fragt: angenommen', request: { ...ask, headers: own }, status: 200, says: 'INSIDE' },
  { title: 'die Seite selbst braucht keine Sitzung', request: { path: '/' }, status: 200, says: 'INSIDE' },
  { title: 'ein Ort in der Anwendung braucht keine Sitzung', request: { path: '/projekte/7' }, status: 200, says: 'INSIDE' },
  {
    title: 'ein Link von einer fremden Seite zeigt die leere Seite',
    request: { path: '/projekte', headers: { 'sec-fetch-site': 'cross-site' } },
    status: 200,
    says: 'INSIDE',
  },

  {
    title: 'ohne Sitzung keine Antwort',
    request: { ...ask, headers: { origin: OURS } },
    status: 401,
    says: '"code":"UNAUTHORIZED"',
  },
  {
    title: 'ohne Sitzung kein Dokument, sondern eine Seite, die sagt, was zu tun ist',
    request: { path: '/download/statement/1' },
    status: 401,
    says: 'Bitte über das Programm',
  },
  {
    title: 'ohne Sitzung keine gespeicherte Datei',
    request: { path: `/file/${'a'.repeat(64)}` },
    status: 401,
    says: 'Bitte über das Programm',
  },
  {
    title: 'eine erfundene Sitzung gilt nicht',
    request: { ...ask, headers: { ...own, cookie: 'allianz-PORT=abc' } },
    status: 401,
  },
  {
    title: 'die Sitzung eines anderen Anschlusses gilt nicht',
    request: { ...ask, headers: { ...own, cookie: 'allianz-1=abc' } },
    status: 401,
  },
  { title: 'ein verkleideter Pfad kommt nicht an der Sitzung vorbei', request: { path: '/%72pc/overview/show' }, status: 401 },
  { title: 'ein verkleideter Pfad zu Dokumenten auch nicht', request: { path: '/%64ownload/statement/1' }, status: 401 },

  {
    title: 'ein fremder Name für diesen Rechner (DNS-Rebinding) wird abgewiesen',
    request: { path: '/', headers: { host: 'allianz.example.org' } },
    status: 421,
  },
  { title: 'auch mit Sitzung', request: { ...ask, headers: { ...own, host: 'allianz.example.org' } }, status: 421 },
  {
    title: 'ein fremder Anschluss im Namen wird abgewiesen',
    request: { path: '/', headers: { host: '127.0.0.1:1' } },
    status: 421,
  },
  {
    title: '„localhost“ ist nicht die ausgegebene Adresse',
    request: { path: '/', headers: { host: 'localhost:PORT' } },
    status: 421,
  },

  {
    title: 'eine fremde Herkunft wird trotz Sitzung abgewiesen',
    request: { ...ask, headers: { ...own, origin: 'https://example.org' } },
    status: 403,
  },
  {
    title: 'ein anderer Anschluss dieses Rechners ist eine fremde Herkunft',
    request: { ...ask, headers: { ...own, origin: 'http://127.0.0.1:1' } },
    status: 403,
  },
  { title: 'die Herkunft „null“ ist fremd', request: { ...ask, headers: { ...own, origin: 'null' } }, status: 403 },
  { title: 'wer sendet, muss seine Herkunft nennen', request: { ...ask, headers: { cookie: SESSION } }, status: 403 },
  {
    title: 'eine fremde Seite lädt kein Dokument',
    request: { path: '/download/statement/1', headers: { cookie: SESSION, 'sec-fetch-site': 'cross-site' } },
    status: 403,
  },
  {
    title: 'auch keine Seite eines anderen Anschlusses, für die der Browser den Cookie mitschickt',
    request: { path: '/download/statement/1', headers: { cookie: SESSION, 'sec-fetch-site': 'same-site' } },
    status: 403,
  },
  {
    title: 'eine eingetippte Adresse mit Sitzung gilt',
    request: { path: '/download/statement/1', headers: { cookie: SESSION, 'sec-fetch-site': 'none' } },
    status: 200,
  },

  {
    title: 'eine unbekannte Methode wird abgewiesen',
    request: { method: 'DELETE', path: '/rpc/overview/show', headers: own },
    status: 405,
  },
  { title: 'OPTIONS verrät nichts', request: { method: 'OPTIONS', path: '/rpc/overview/show', headers: own }, status: 405 },

  {
    title: 'der richtige Schlüssel öffnet eine Sitzung',
    request: { method: 'POST', path: '/session', headers: { origin: OURS }, body: '{"key":"KEY"}' },
    status: 204,
  },
  {
    title: 'ein falscher Schlüssel öffnet keine',
    request: { method: 'POST', path: '/session', headers: { origin: OURS }, body: '{"key":"falsch"}' },
    status: 401,
    says: 'Bitte „Allianz“ neu öffnen',
  },
  {
    title: 'kein Schlüssel öffnet keine',
    request: { method: 'POST', path: '/session', headers: { origin: OURS }, body: '{}' },
    status: 401,
  },
  {
    title: 'was kein JSON ist, öffnet keine',
    request: { method: 'POST', path: '/session', headers: { origin: OURS }, body: 'key=KEY' },
    status: 401,
  },
  {
    title: 'eine fremde Seite kann den Schlüssel nicht einlösen',
    request: { method: 'POST', path: '/session', headers: { origin: 'https://example.org' }, body: '{"key":"KEY"}' },
    status: 403,
  },
  {
    title: 'ein übergroßer Schlüssel wird nicht gelesen',
    request: { method: 'POST', path: '/session', headers: { origin: OURS }, body: 100_000 },
    status: 413,
  },
]
