import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archiveTools, readArchive } from '#main/files/archive/read-archive.ts'
import type { MadeArchive } from '#shared/contract/workspace-safety.ts'
import { checkArchive } from '#shared/rules/verification/check-archive.ts'
import { granted } from '#test/support/erzgebirge.ts'
import { type ServedAlliance, serveSmallAlliance } from '#test/support/served-alliance.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

let served: ServedAlliance

beforeAll(async () => {
  served = await serveSmallAlliance()
})

afterAll(() => served.close())

/** What came of it in the end, after it had told how far it was. */
async function made(wish: { readonly sign: boolean; readonly passphrase: string | null }): Promise<MadeArchive> {
  const told: number[] = []
  for await (const event of await served.client.workspace.makeArchive(wish)) {
    if ('made' in event) return event.made
    told.push(event.done)
  }
  throw new Error(`nothing was made after ${told}`)
}

async function fetched(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await served.ask(address)).arrayBuffer())
}

async function reportOn(bytes: Uint8Array) {
  const path = join(temporaryFolder(), 'archive.zip')
  writeFileSync(path, bytes)
  const check = checkArchive(granted(await readArchive(path)), archiveTools)
  let step = check.next()
  while (step.done !== true) step = check.next()
  return step.value
}

test('das Archiv liegt einmal zum Abholen bereit und trägt den genannten Prüfwert', async () => {
  const { address, sha256, signedBy } = await made({ sign: false, passphrase: null })
  const bytes = await fetched(address)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  expect(signedBy).toBeNull()
  expect(await reportOn(bytes)).toMatchObject({ signedBy: null, findings: [] })
  expect((await served.ask(address)).status).toBe(404)
})

test('mit dem Schlüssel dieses Geräts unterschrieben, und der Fingerabdruck ist der des Geräts', async () => {
  const archive = await made({ sign: true, passphrase: 'ein langer Kennsatz' })
  const report = await reportOn(await fetched(archive.address))
  expect(report.findings).toEqual([])
  expect(report.signedBy?.crv).toBe('Ed25519')
  expect(await served.client.workspace.deviceKey()).toEqual({
    fingerprint: archive.signedBy,
    needsPassphrase: true,
    isDamaged: false,
  })
})

test.each([
  [null, 'PASSPHRASE_NEEDED'],
  ['ein falscher Kennsatz', 'PASSPHRASE_WRONG'],
])('mit dem Kennsatz %j entsteht kein Archiv: %s', async (passphrase, code) => {
  await expect(made({ sign: true, passphrase })).rejects.toMatchObject({ code })
})

test('im Journal steht, dass ein Archiv herausging und mit welchem Prüfwert', async () => {
  const { sha256 } = await made({ sign: false, passphrase: null })
  const history = await served.client.workspace.history({ subjectId: 'archive' })
  expect(JSON.stringify(history[0]?.changes)).toContain(sha256)
})
