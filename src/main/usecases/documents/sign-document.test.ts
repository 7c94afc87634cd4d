import { beforeAll, expect, test } from 'vitest'
import { ok } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { headOf } from '#shared/domain/journal/journal-entry.ts'
import { STATEMENT_INPUT } from '#test/support/documents/example-statement.ts'
import { openErzgebirge } from '#test/support/erzgebirge.ts'
import { exampleFile, keyFile, NO_ROOTS, partsOf, signed } from '#test/support/signed-files.ts'
import { zipParts } from '../../documents/kit/pack.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import { makeStatement } from '../../documents/statement/docx.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { checkFile } from './check-file.ts'
import { keepDocument } from './keep-document.ts'
import { listKeptDocuments } from './list-documents.ts'
import { readStoredFile } from './read-stored-file.ts'
import { signDocument } from './sign-document.ts'

const STATEMENT = 'statement-1'
let deps: Deps
let issued: OutputFile

beforeAll(async () => {
  issued = {
    kind: 'statement',
    fileName: 'ST-2026-007.docx',
    mediaType: WORD_MEDIA_TYPE,
    bytes: await exampleFile('statement-endorsed'),
  }
  const alliance = await openErzgebirge()
  alliance.at('2026-11-23')
  deps = alliance.deps
  await deps.store.write(acting(deps, 'statements.issue'), async (tx) => ok(await keepDocument(tx, deps, issued, STATEMENT)))
})

const key = (name: string) => new File([keyFile(name) as Uint8Array<ArrayBuffer>], `${name}.p12`)
const sign = (name: string, passphrase = 'geheim') =>
  signDocument(
    deps,
    { kind: 'statement', id: STATEMENT, keyFile: key(name), passphrase, comment: 'Freigabe', signedAs: null, mark: null },
    NO_ROOTS,
  )
const check = (bytes: Uint8Array) => checkFile(deps, { file: new File([bytes as Uint8Array<ArrayBuffer>], 'a.docx') }, NO_ROOTS)

test('zwei signieren nacheinander; die Ausfertigung bleibt, das Register kennt beide Kopien und erkennt sie wieder', async () => {
  expect((await sign('rsa', 'falsch')).ok).toBe(false)
  const first = await sign('rsa')
  const second = await sign('ec-256')
  if (!first.ok || !second.ok) throw new Error('refused')
  expect(second.value.record.fileName).toMatch(/_signiert\.docx$/)
  expect(await sign('rsa')).toMatchObject({ ok: false, error: { code: 'SIGNED_ALREADY', name: 'Erika Muster' } })
  const kept = await listKeptDocuments(deps)
  expect(kept.map(({ fileName }) => fileName).toSorted()).toEqual([
    'ST-2026-007.docx',
    'ST-2026-007_signiert.docx',
    'ST-2026-007_signiert.docx',
  ])

  const copy = await readStoredFile(deps, { sha256: second.value.record.sha256 })
  const checked = copy.ok ? await check(copy.value) : copy
  if (!copy.ok || !checked.ok) throw new Error('refused')
  expect(checked.value.match).toMatchObject({ kind: 'same-bytes', record: { id: second.value.record.id } })
  expect(checked.value.signatures.signatures.map(({ certificate }) => certificate?.name)).toEqual([
    'Erika Muster',
    'Otto Beispiel',
  ])
})

test('was außerhalb signiert oder verändert wurde, wird unterschieden', async () => {
  expect(await check(signed(issued.bytes, 'chained'))).toMatchObject({ value: { match: { kind: 'signed-since' } } })
  const parts = new Map(partsOf(issued.bytes))
  parts.set(
    'docProps/core.xml',
    Buffer.from(
      Buffer.from(parts.get('docProps/core.xml') ?? '')
        .toString('utf8')
        .replace('<dc:title>', '<dc:title>x'),
    ),
  )
  expect(await check(zipParts(parts))).toMatchObject({ value: { match: null, signatures: { state: 'unsigned' } } })
  expect(await check(Buffer.from('kein Archiv'.repeat(10)))).toMatchObject({ ok: false, error: { code: 'NOT_AN_OFFICE_FILE' } })
})

test('die Datei nennt den Stand des Journals: der eigene ist im Journal, ein fremder nicht (R37)', async () => {
  const head = headOf(await deps.store.read(readHead))
  const own = await makeStatement({ ...STATEMENT_INPUT, journalHead: head })
  expect(await check(own.bytes)).toMatchObject({ value: { match: null, journalHead: { ...head, holds: true } } })
  expect(await check(issued.bytes)).toMatchObject({ value: { journalHead: { sequence: 1432, holds: false } } })
  const draft = await makeStatement({ ...STATEMENT_INPUT, journalHead: null })
  expect(await check(draft.bytes)).toMatchObject({ value: { journalHead: null } })
})
