import { beforeEach, expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { ok } from '#shared/basics/result.ts'
import { STATEMENT_INPUT, TWO_SIGNATURES } from '#test/support/documents/example-statement.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { openErzgebirge } from '#test/support/erzgebirge.ts'
import { aJpeg, aPng } from '#test/support/pictures/make-picture.ts'
import { keyFile, NO_ROOTS, partsOf } from '#test/support/signed-files.ts'
import { zipParts } from '../../documents/kit/pack.ts'
import { findPackageProblems } from '../../documents/kit/package-check.ts'
import { signingRooms, withSignatureMark } from '../../documents/kit/word/signature-mark.ts'
import { makeStatement } from '../../documents/statement/docx.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { listSignatoryPictures, removeSignatoryPicture, saveSignatoryPicture } from '../members/signature-pictures.ts'
import { checkFile } from './check-file.ts'
import { keepDocument } from './keep-document.ts'
import { listKeptDocuments } from './list-documents.ts'
import { listSigningRooms } from './mark-signature.ts'
import { readStoredFile } from './read-stored-file.ts'
import { signDocument } from './sign-document.ts'

const ID = 'statement-1'
let deps: Deps

beforeEach(async () => {
  const alliance = await openErzgebirge()
  alliance.at('2026-11-23')
  deps = alliance.deps
  const file = await makeStatement(TWO_SIGNATURES)
  await deps.store.write(acting(deps, 'statements.issue'), async (tx) => ok(await keepDocument(tx, deps, file, ID)))
})

const key = (name: string) => new File([keyFile(name) as Uint8Array<ArrayBuffer>], `${name}.p12`)
const sign = (name: string, room: number | null) =>
  signDocument(
    deps,
    {
      kind: 'statement',
      id: ID,
      keyFile: key(name),
      passphrase: 'geheim',
      comment: '',
      signedAs: null,
      mark: room === null ? null : { room, withPicture: false },
    },
    NO_ROOTS,
  )

test('der Vermerk steht über dem Namen, mit Zeit und wirklichem Niveau; die zweite Signatur lässt den Text, wie er ist', async () => {
  expect(await listSigningRooms(deps, { kind: 'statement', id: ID })).toEqual([
    { name: 'Dr. Ömer Größe-Ärmel', hasPicture: false },
    { name: 'Änne Süß', hasPicture: false },
  ])
  const first = await sign('rsa', 1)
  if (!first.ok) throw new Error(first.error.code)
  expect(await listSigningRooms(deps, { kind: 'statement', id: ID })).toEqual([])
  const second = await sign('ec-256', 0)
  if (!second.ok) throw new Error(second.error.code)
  const copy = await readStoredFile(deps, { sha256: second.value.record.sha256 })
  if (!copy.ok) throw new Error(copy.error.code)
  const text = readText({ ...(await makeStatement(TWO_SIGNATURES)), bytes: copy.value })
  expect(text).toContain('Digital signiert von Erika Muster')
  expect(text).toContain('23.11.2026')
  expect(text).toContain('fortgeschritten, Zertifikat selbst ausgestellt und von keiner Stelle bestätigt')
  expect(text.match(/Weitere digitale Signaturen/g)).toHaveLength(1)
  const checked = await checkFile(deps, { file: new File([copy.value as Uint8Array<ArrayBuffer>], 'a.docx') }, NO_ROOTS)
  expect(checked).toMatchObject({
    ok: true,
    value: { match: { kind: 'same-bytes' }, signatures: { state: 'certificate-unknown' } },
  })
  const names = (await listKeptDocuments(deps)).map(({ fileName }) => fileName)
  expect(names.filter((name) => name.endsWith('_zum-Signieren.docx'))).toHaveLength(1)
  expect(names.filter((name) => name.endsWith('_signiert.docx'))).toHaveLength(2)
})

test('mit Bild: gültig im Open XML SDK, mit Vorlesetext, und nichts anderes ändert sich', async () => {
  const file = await makeStatement(STATEMENT_INPUT)
  const parts = partsOf(file.bytes)
  expect(signingRooms(parts)).toEqual(['Alex Muster'])
  const picture = { mediaType: 'image/png', base64: aPng(400, 100).toString('base64'), width: 400, height: 100 } as const
  const mark = { room: 0, lines: ['Digital signiert'], elsewhere: '', picture: { ...picture, altText: 'Bild „A & B“' } }
  const marked = withSignatureMark(parts, mark)
  expect(findPackageProblems(marked, 'docx')).toEqual([])
  expect(await findOoxmlErrors({ ...file, bytes: zipParts(marked) })).toEqual([])
  const changed = [...marked.keys()].filter(
    (path) => !Buffer.from(marked.get(path) ?? []).equals(Buffer.from(parts.get(path) ?? [])),
  )
  expect(changed.toSorted()).toEqual(['word/_rels/document.xml.rels', 'word/document.xml', 'word/media/unterschrift.png'])
})

test('ein Unterschriftsbild gibt es nur für Zeichnungsberechtigte, nur als PNG, und es lässt sich entfernen', async () => {
  const [signatory] = await listSignatoryPictures(deps)
  if (signatory === undefined) throw new Error('Nobody may sign')
  const { personId } = signatory
  const save = (id: Id<'person'>, bytes: Buffer) =>
    saveSignatoryPicture(deps, { personId: id, file: new File([bytes as Uint8Array<ArrayBuffer>], 'a.png') })
  expect(await save(personId, aJpeg(200, 60))).toMatchObject({ ok: false, error: { code: 'PICTURE_NOT_PNG' } })
  expect(await save('niemand' as Id<'person'>, aPng(200, 60))).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(await save(personId, aPng(200, 60))).toMatchObject({ ok: true })
  expect((await listSignatoryPictures(deps))[0]?.picture).toMatchObject({ width: 200, height: 60 })
  expect(await removeSignatoryPicture(deps, { personId })).toMatchObject({ ok: true })
  expect((await listSignatoryPictures(deps))[0]?.picture).toBeNull()
})
