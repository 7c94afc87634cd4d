import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlob } from '#main/store/repositories/blobs.ts'
import { listStatements } from '#main/store/repositories/statements.ts'
import { changeStatement } from '#main/usecases/statements/change-statement.ts'
import { issueAllStatements } from '#main/usecases/statements/issue-all.ts'
import { issueStatement } from '#main/usecases/statements/issue-statement.ts'
import { showStatement } from '#main/usecases/statements/show-statement.ts'
import type { BatchProgress } from '#shared/contract/statements.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { granted } from '#test/support/erzgebirge.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { fillByDocxtemplater } from './docxtemplater.ts'
import { makeCallOf } from './make-call.ts'

test('Ein Zug von 40: abgebrochen bleibt Ganzes; wer dazwischen ausfertigt oder ändert, stört nicht; die Nummern haben keine Lücke', async () => {
  const { deps, at, callId } = await makeCallOf(join(temporaryFolder(), 'call.allianz'), 40)
  at('2026-12-14')
  const statements = () => deps.store.read(listStatements)
  const issuedCount = async () => (await statements()).filter(({ state }) => state === 'issued').length

  const controller = new AbortController()
  const seen: BatchProgress[] = []
  for await (const event of issueAllStatements(deps, { callId, signal: controller.signal })) {
    seen.push(event)
    if (event.done > 0) controller.abort()
  }
  const last = seen.at(-1)
  expect(last).toMatchObject({ finished: false, of: 40, left: [] })
  expect(await issuedCount()).toBe(last?.issued)
  expect(last?.issued).toBeLessThan(40)

  const drafts = (await statements()).filter(({ state }) => state === 'draft')
  const [byHand, changed] = [drafts.at(-1), drafts.at(-2)]
  if (byHand === undefined || changed === undefined) throw new Error('no drafts left')
  let second: BatchProgress | undefined
  for await (const event of issueAllStatements(deps, { callId, signal: undefined })) {
    if (second === undefined) {
      granted(await issueStatement(deps, { statementId: byHand.id, version: byHand.version }))
      const { version: _version, id, signatories, ...content } = changed
      const { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed } = content
      const edited = { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories: [...signatories] }
      granted(await changeStatement(deps, { statementId: id, version: changed.version, content: edited }))
    }
    second = event
  }
  expect(second).toMatchObject({ finished: true, left: [{ refusal: { code: 'STATEMENT_EXISTS' } }] })
  const all = await statements()
  const numbers = all.map(({ number }) => Number(number?.slice(-3))).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))

  const { statement } = granted(await showStatement(deps, { statementId: changed.id }))
  const sha256 = statement.issued?.sha256
  const bytes = sha256 === undefined ? undefined : await deps.store.read((tx) => readBlob(tx, sha256))
  const file = { kind: 'statement', fileName: 'a.docx', mediaType: '', bytes: bytes ?? new Uint8Array() } as const
  expect(readText(file)).toContain(statement.number)
  await deps.store.close()
})

test('docxtemplater macht im selben Lauf dasselbe Papier, damit verglichen werden kann', async () => {
  expect(await fillByDocxtemplater(1)).toMatchObject({ documents: 1 })
})
