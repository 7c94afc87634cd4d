import { beforeEach, expect, test } from 'vitest'
import { ok } from '#shared/basics/result.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { openErzgebirge } from '#test/support/erzgebirge.ts'
import { aTemplate, FULL_TEMPLATE, p } from '#test/support/templates/make-template.ts'
import { sha256Of } from '../../documents/kit/hash.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import { listOrigins } from '../../store/repositories/document-templates.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { backToBuiltIn, listTemplateRows, sampleOfTemplate, saveTemplate, tryTemplate } from './document-templates.ts'
import { keepDocument } from './keep-document.ts'
import { templateAt } from './template-at.ts'

let deps: Deps
let at: (day: string) => void

beforeEach(async () => {
  const alliance = await openErzgebirge()
  deps = alliance.deps
  at = alliance.at
  at('2026-11-20')
})

const fileOf = (bytes: Uint8Array, name = 'Stellungnahme.docx') => new File([bytes as Uint8Array<ArrayBuffer>], name)
const SOUND = { kind: 'statement', file: fileOf(FULL_TEMPLATE) } as const
const row = async () => (await listTemplateRows(deps)).find(({ kind }) => kind === 'statement')

test('eine Vorlage wird versucht, übernommen, verwendet und wieder abgelegt; ein Dokument behält, woraus es entstand', async () => {
  const tried = await tryTemplate(deps, SOUND)
  if (!tried.ok) throw new Error(tried.error.code)
  const bytes = new Uint8Array(await tried.value.arrayBuffer())
  const sample = readText({ kind: 'statement', fileName: tried.value.name, mediaType: WORD_MEDIA_TYPE, bytes })
  expect(sample).toContain('Muster mit erfundenen Angaben')
  expect(sample).toContain('FKA-MK/2026/ST-007')
  expect((await row())?.file).toBeNull()

  expect(await saveTemplate(deps, SOUND)).toMatchObject({ ok: true })
  const template = await deps.store.read((tx) => templateAt(tx, 'statement', deps.now()))
  expect(template?.sha256).toBe(sha256Of(FULL_TEMPLATE))
  const made = { kind: 'statement', fileName: 'ST-007.docx', mediaType: WORD_MEDIA_TYPE, bytes } as const
  const kept = await deps.store.write(acting(deps, 'statements.issue'), async (tx) =>
    ok(await keepDocument(tx, deps, made, 'st', template)),
  )
  expect((await row())?.used).toBe(1)

  const issuedAt = deps.now()
  at('2026-12-01')
  expect(await backToBuiltIn(deps, { kind: 'statement' })).toMatchObject({ ok: true })
  expect(await row()).toMatchObject({ file: null, used: 0 })
  expect(await deps.store.read((tx) => templateAt(tx, 'statement', deps.now()))).toBeNull()
  expect((await deps.store.read((tx) => templateAt(tx, 'statement', issuedAt)))?.sha256).toBe(sha256Of(FULL_TEMPLATE))
  expect(await deps.store.read(listOrigins)).toEqual([
    { documentId: kept.ok && kept.value.id, templateSha256: sha256Of(FULL_TEMPLATE) },
  ])
  expect(await sampleOfTemplate(deps, { kind: 'statement' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['kein Word', Buffer.from('Hallo'), 'NOT_AN_OFFICE_FILE'],
  ['leer', new Uint8Array(), 'FILE_EMPTY'],
  ['altes Format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'OLD_OFFICE_FORMAT'],
  ['mehr als 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'FILE_TOO_LARGE'],
  ['mit Makro', aTemplate({ body: p('x'), parts: { 'word/vbaProject.bin': 'x' } }), 'OFFICE_FILE_HAS_MACROS'],
  [
    'mit Entitäten',
    aTemplate({ body: p('x'), parts: { 'word/x.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } }),
    'OFFICE_FILE_ENTITIES',
  ],
  ['unbekanntes Feld', aTemplate({ body: p('{{Gehalt}}') }), 'TEMPLATE_BROKEN'],
]

test.each(REFUSED)('abgewiesen, und die bisherige gilt weiter: %s', async (_, bytes, code) => {
  expect(await saveTemplate(deps, { kind: 'statement', file: fileOf(bytes) })).toMatchObject({ ok: false, error: { code } })
  expect((await row())?.file).toBeNull()
})
