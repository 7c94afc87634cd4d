import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { NOON, type ServedAlliance, serveSmallAlliance } from '#test/support/served-alliance.ts'
import { LARGEST_INPUT, LARGEST_UPLOAD } from './body-limit.ts'

const MEBIBYTE = 1024 * 1024
let served: ServedAlliance

beforeAll(async () => {
  served = await serveSmallAlliance()
})

afterAll(() => served.close())

/** A response with one evidence file of so many bytes, through the very client that the page uses. */
function respondWith(evidence: readonly File[]): Promise<unknown> {
  return served.client.circularProcedures.recordResponse({
    circularProcedureId: toId('unbekannt'),
    memberId: null,
    personId: null,
    personName: 'Erika Beispiel',
    role: 'representative',
    way: 'email',
    receivedAt: NOON,
    votes: [],
    points: [],
    postedOn: null,
    objectsToProcedure: false,
    conflicts: [],
    remark: '',
    onBehalfReason: '',
    corrects: null,
    correctionReason: '',
    evidence: [...evidence],
  })
}

function fileOf(megabytes: number): File {
  return new File([new Uint8Array(megabytes * MEBIBYTE)], 'Beleg.pdf', { type: 'application/pdf' })
}

/**
 * Bytes of buffers that somebody still holds. Garbage does not count: a collection leaves freed buffers to a thread of its own, and
 * only the next collection waits for that thread.
 */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  collect()
  collect()
  return process.memoryUsage().arrayBuffers
}

test('ein Beleg von 24 MB kommt an (und wird erst vom Anwendungsfall beurteilt)', async () => {
  await expect(respondWith([fileOf(24)])).rejects.toMatchObject({ defined: true, code: 'NOT_FOUND' })
})

test('ein Beleg von 28 MB passt durch, ist aber als Datei zu groß: die Ablehnung nennt ihn', async () => {
  await expect(respondWith([fileOf(28)])).rejects.toMatchObject({
    defined: true,
    code: 'FILE_TOO_LARGE',
    data: { name: 'Beleg.pdf' },
  })
})

test('ein Beleg von 100 MB wird mit einem Satz abgelehnt, den der Schirm zeigen kann', async () => {
  const refused = respondWith([fileOf(100)])
  await expect(refused).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE', status: 413, data: { limit: LARGEST_UPLOAD } })
  await expect(refused).rejects.toThrow(
    /zu groß: Auf einmal lassen sich höchstens 30\u00a0MB übernehmen\. Es wurde nichts gespeichert\./,
  )
})

test('eine angekündigte Größe genügt zur Ablehnung; behalten wird davon nichts', async () => {
  let sent = 0
  let mostHeld = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent += MEBIBYTE
        controller.enqueue(new Uint8Array(MEBIBYTE))
        if (sent % (20 * MEBIBYTE) === 0) mostHeld = Math.max(mostHeld, heldBytes())
        if (sent >= 100 * MEBIBYTE) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const before = heldBytes()
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(100 * MEBIBYTE) }
  const answer = await served.ask('/rpc/circularProcedures/recordResponse', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('Mit zusammen 100\u00a0MB')
  expect(sent).toBe(100 * MEBIBYTE)
  expect(mostHeld - before).toBeLessThan(8 * MEBIBYTE)
})

test('ohne angekündigte Größe wird mitgezählt', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += MEBIBYTE
      controller.enqueue(new Uint8Array(MEBIBYTE))
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await served.ask('/rpc/circularProcedures/recordResponse', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
  expect(answer.status).toBe(413)
  expect(sent).toBeLessThanOrEqual(LARGEST_UPLOAD + 2 * MEBIBYTE)
})

test('eine Eingabe ohne Dateien darf 1 MB haben, nicht mehr', async () => {
  const ask = (length: number) => served.ask('/rpc/overview/show', { method: 'POST', body: ' '.repeat(length) })
  expect((await ask(LARGEST_INPUT)).status).not.toBe(413)
  const refused = await ask(LARGEST_INPUT + 1)
  expect(refused.status).toBe(413)
  expect(await refused.text()).toContain('Die Eingabe ist zu lang: mehr als 1\u00a0MB.')
})
