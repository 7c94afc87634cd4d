import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLibreOffice, officeToPdf } from '#main/files/office-to-pdf.ts'
import { putBlob } from '#main/store/repositories/blobs.ts'
import { ok } from '#shared/basics/result.ts'
import { type ServedAlliance, serveSmallAlliance } from '#test/support/served-alliance.ts'
import { attachment } from './content-disposition.ts'

const EVIDENCE = new TextEncoder().encode('<script>alert(1)</script>')
const HASH = createHash('sha256').update(EVIDENCE).digest('hex')
let served: ServedAlliance

beforeAll(async () => {
  served = await serveSmallAlliance()
  await served.deps.store.write({ name: 'test', actor: 'test', at: served.deps.now() }, async (tx) => {
    tx.note({ subject: 'file', subjectId: HASH, before: null, after: null, reason: null })
    return ok(await putBlob(tx, EVIDENCE, { name: 'Beleg.html', mediaType: 'text/html' }))
  })
})

afterAll(() => served.close())

test('ein Beleg wird nur zum Speichern herausgegeben, nie angezeigt: sein eigener Typ gilt nicht', async () => {
  const answer = await served.ask(`/file/${HASH}`)
  expect(answer.status).toBe(200)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(EVIDENCE)
  expect(answer.headers.get('content-disposition')).toBe('attachment')
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('das Beschlussregister kommt als Excel-Datei mit ihrem Namen', async () => {
  const answer = await served.ask('/download/resolution-register/all')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w.-]+\.xlsx"; filename\*=UTF-8''[\w.%-]+\.xlsx$/,
  )
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(bytes.subarray(0, 2)).toEqual(new TextEncoder().encode('PK'))
  expect(answer.headers.get('content-length')).toBe(String(bytes.length))
})

test('wo LibreOffice installiert ist, kommt dasselbe Dokument auch als PDF', async (context) => {
  context.skip(findLibreOffice() === null, 'LibreOffice (soffice) is not installed')
  const answer = await served.ask('/download/resolution-register/all/pdf')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.pdf"/)
  expect(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
}, 120_000)

test('was LibreOffice nicht lesen kann, gibt kein PDF, und ein Programm, das es nicht gibt, auch nicht', async () => {
  expect(await officeToPdf('/nirgends/soffice', new Uint8Array(), 'docx')).toBeNull()
})

test.each([
  ['ein PDF von etwas, das es nicht gibt', '/download/statement/unbekannt/pdf'],
  ['eine Stellungnahme, die es nicht gibt', '/download/statement/unbekannt'],
  ['eine Art von Dokument, die es nicht gibt', '/download/secret/1'],
  ['ein Dokument ohne Kennung', '/download/statement'],
  ['ein Prüfwert, den niemand hat', `/file/${'0'.repeat(64)}`],
  ['ein Prüfwert, der keiner ist', '/file/..%2f..%2fetc%2fpasswd'],
])('%s: 404 mit einem deutschen Satz', async (_title, path) => {
  const answer = await served.ask(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Diese Seite oder Datei gibt es nicht.')
})

test('ein Fehler im Programm wird zu einer Seite ohne Einzelheiten', async () => {
  const broken = await serveSmallAlliance()
  await broken.deps.store.close()
  const answer = await broken.ask(`/file/${HASH}`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/Kennzeichen [0-9a-f]{8}/)
  expect(broken.logged).toHaveLength(1)
  await broken.close()
})

test.each([
  ['Beschluss.docx', `attachment; filename="Beschluss.docx"; filename*=UTF-8''Beschluss.docx`],
  [
    'Stellungnahme „Größe“.docx',
    `attachment; filename="Stellungnahme _Gr__e_.docx"; filename*=UTF-8''Stellungnahme%20%E2%80%9EGr%C3%B6%C3%9Fe%E2%80%9C.docx`,
  ],
  ['a"b\\c/d\r\ne', `attachment; filename="a_b_c_d__e"; filename*=UTF-8''a_b_c_d__e`],
  [`it's (1)*.docx`, `attachment; filename="it's (1)*.docx"; filename*=UTF-8''it%27s%20%281%29%2A.docx`],
  ['', `attachment; filename="Datei"; filename*=UTF-8''Datei`],
])('Dateiname %j im Kopf der Antwort', (name, header) => {
  expect(attachment(name)).toBe(header)
})
