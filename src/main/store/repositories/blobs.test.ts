import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { emptyWorkspace } from '#test/support/sample-workspace.ts'
import { putBlob, readBlob } from './blobs.ts'

const NAME = { name: 'antwort.eml', mediaType: 'message/rfc822' }

test('bytes come back as they were, under their SHA-256, and are stored once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
      const { store, database } = emptyWorkspace()
      await store.scribble(async (tx) => {
        const stored = await putBlob(tx, bytes, NAME)
        const again = await putBlob(tx, Uint8Array.from(bytes), { ...NAME, name: 'nochmal.eml' })
        expect(stored).toEqual({ ...NAME, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length })
        expect(again).toEqual({ ...stored, name: 'nochmal.eml' })
        expect([...((await readBlob(tx, stored.sha256)) ?? [])]).toEqual([...bytes])
      })
      expect(database.prepare('select count(*) from blob').pluck().get()).toBe(1)
    }),
    { numRuns: 20 },
  )
})

test('an unknown hash has no bytes', async () => {
  expect(await emptyWorkspace().store.read((tx) => readBlob(tx, 'f'.repeat(64) as Sha256))).toBeUndefined()
})

test('bytes that no longer have their hash are not handed out', async () => {
  const { store, database } = emptyWorkspace()
  const { sha256 } = await store.scribble((tx) => putBlob(tx, new Uint8Array([1, 2, 3]), NAME))
  database.exec("drop trigger blob_stays; update blob set content = x'010204'")
  await expect(store.read((tx) => readBlob(tx, sha256))).rejects.toThrow(sha256)
})

test('25 MiB of evidence are stored and read back', async () => {
  const bytes = new Uint8Array(25 * 1024 * 1024).fill(7)
  const { store } = emptyWorkspace()
  const { sha256 } = await store.scribble((tx) => putBlob(tx, bytes, NAME))
  const back = await store.read((tx) => readBlob(tx, sha256))
  expect(back === undefined ? -1 : Buffer.compare(back, bytes)).toBe(0)
})
