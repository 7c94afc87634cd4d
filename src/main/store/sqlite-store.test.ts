import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { err, ok } from '#shared/basics/result.ts'
import { CHAIN_BEGIN, verifyChain } from './journal/chain.ts'
import { openMemoryWorkspace } from './memory.ts'
import { readDraft, saveDraft } from './repositories/form-drafts.ts'
import { countEntries, listEntries, readAll, readHead } from './repositories/journal.ts'
import { nextNumber } from './repositories/number-sequences.ts'
import type { Store, WriteTx } from './store.ts'

const AT = instant('2026-11-10T09:00:00Z')
const ACT = { name: 'projects.submit', actor: 'Koordination', at: AT }

async function takeNumber(tx: WriteTx): Promise<number> {
  const number = await nextNumber(tx, 'project', 2026)
  tx.note({ subject: 'project', subjectId: `p${number}`, before: null, after: { number }, reason: null })
  return number
}

function submit(store: Store): Promise<unknown> {
  return store.write(ACT, async (tx) => ok(await takeNumber(tx)))
}

function entries(store: Store): Promise<number> {
  return store.read(countEntries)
}

test('a write is kept with its journal entry, and the entry continues the chain', async () => {
  const store = openMemoryWorkspace()
  expect(await store.write(ACT, async (tx) => ok(await takeNumber(tx)))).toEqual(ok(1))
  await submit(store)
  const journal = await store.read(readAll)
  expect(journal.map(({ sequence, act, actor, at }) => ({ sequence, act, actor, at }))).toEqual([
    { sequence: 1, act: 'projects.submit', actor: 'Koordination', at: AT },
    { sequence: 2, act: 'projects.submit', actor: 'Koordination', at: AT },
  ])
  expect(journal[0]?.previousHash).toBe(CHAIN_BEGIN)
  expect(verifyChain(journal)).toBeNull()
  expect(await store.read((tx) => listEntries(tx, 'p2'))).toEqual([journal[1]])
  expect(await store.read(readHead)).toEqual(journal[1])
})

test('a refusal rolls everything back, and its number is given again', async () => {
  const store = openMemoryWorkspace()
  const refused = await store.write(ACT, async (tx) => {
    await takeNumber(tx)
    return err({ code: 'REFUSED' })
  })
  expect(refused).toEqual(err({ code: 'REFUSED' }))
  expect(await entries(store)).toBe(0)
  expect(await store.write(ACT, async (tx) => ok(await takeNumber(tx)))).toEqual(ok(1))
})

test('an error rolls everything back and comes out as it was thrown', async () => {
  const store = openMemoryWorkspace()
  const broken = store.write(ACT, async (tx) => {
    await takeNumber(tx)
    throw new Error('broken on the way')
  })
  await expect(broken).rejects.toThrow('broken on the way')
  expect(await entries(store)).toBe(0)
  expect(await store.write(ACT, async (tx) => ok(await takeNumber(tx)))).toEqual(ok(1))
})

test('a success without a noted change throws and is not kept', async () => {
  const store = openMemoryWorkspace()
  await expect(store.write(ACT, async (tx) => ok(await nextNumber(tx, 'project', 2026)))).rejects.toThrow('projects.submit')
  expect(await store.write(ACT, async (tx) => ok(await takeNumber(tx)))).toEqual(ok(1))
})

test('writes that begin at once happen one after the other', async () => {
  const store = openMemoryWorkspace()
  const numbers = await Promise.all(Array.from({ length: 20 }, () => store.write(ACT, async (tx) => ok(await takeNumber(tx)))))
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => ok(index + 1)))
  expect(verifyChain(await store.read(readAll))).toBeNull()
})

test('a transaction inside a transaction is an error, and not a wait without end', async () => {
  const store = openMemoryWorkspace()
  await expect(store.read(() => entries(store))).rejects.toThrow('inside a transaction')
  await expect(store.write(ACT, async () => ok(await entries(store)))).rejects.toThrow('inside a transaction')
  expect(await entries(store)).toBe(0)
})

test('a statement that outlives its transaction is an error, and nothing is written', async () => {
  const store = openMemoryWorkspace()
  const late: Promise<unknown>[] = []
  const gate = Promise.withResolvers<void>()
  await store.write(ACT, async (tx) => {
    late.push(gate.promise.then(() => saveDraft(tx, 'project:new', { content: 'x', savedAt: AT })))
    return ok(await takeNumber(tx))
  })
  gate.resolve()
  await expect(late[0]).rejects.toThrow('not awaited')
  expect(await store.read((tx) => readDraft(tx, 'project:new'))).toBeUndefined()
})

test('a reader sees one state while writes wait', async () => {
  const store = openMemoryWorkspace()
  const both = store.read(async (tx) => [await countEntries(tx), await countEntries(tx)])
  await submit(store)
  expect(await both).toEqual([0, 0])
})

test('an unfinished form is saved without a journal entry', async () => {
  const store = openMemoryWorkspace()
  await store.scribble((tx) => saveDraft(tx, 'project:new', { content: 'NAFKA', savedAt: AT }))
  await store.scribble((tx) => saveDraft(tx, 'project:new', { content: 'NAFKA II', savedAt: AT }))
  expect(await store.read((tx) => readDraft(tx, 'project:new'))).toEqual({ content: 'NAFKA II', savedAt: AT })
  expect(await entries(store)).toBe(0)
})

test('listeners hear the number of each entry after it was kept, and nothing of refusals', async () => {
  const store = openMemoryWorkspace()
  const heard: number[] = []
  const stop = store.onWrite((sequence) => heard.push(sequence))
  await submit(store)
  await store.write(ACT, async () => err({ code: 'REFUSED' }))
  await submit(store)
  stop()
  await submit(store)
  expect(heard).toEqual([1, 2])
})

test('text that UTF-8 cannot hold does not break the chain', async () => {
  const store = openMemoryWorkspace()
  await store.write(ACT, async (tx) => {
    tx.note({
      subject: 'project',
      subjectId: 'p1',
      before: null,
      after: { title: 'halbes Zeichen \ud83d', Maß: '€ 😀' },
      reason: null,
    })
    return ok(null)
  })
  const journal = await store.read(readAll)
  expect(journal[0]?.changes[0]?.after).toEqual({ title: 'halbes Zeichen \ufffd', Maß: '€ 😀' })
  expect(verifyChain(journal)).toBeNull()
})

test('closing waits for what runs; afterwards nothing begins', async () => {
  const store = openMemoryWorkspace()
  const running = submit(store)
  const closed = store.close()
  await expect(running).resolves.toEqual(ok(1))
  await closed
  await store.close()
  await expect(entries(store)).rejects.toThrow('closed')
})
