import { describe, expect, test } from 'vitest'
import type { ImportPreview } from '#shared/contract/member-imports.ts'
import type { ImportField, ImportKind } from '#shared/domain/members/member-import.ts'
import { type Erzgebirge, granted, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { listMembers } from '../../../store/repositories/members.ts'
import { listPeople, listRepresentations } from '../../../store/repositories/people.ts'
import { makeMemberListFile } from '../../documents/make-member-list-file.ts'
import { previewImport } from './preview-import.ts'
import type { ImportInput } from './read-import.ts'
import { runImport } from './run-import.ts'
import { undoImport } from './undo-import.ts'

function aTable(kind: ImportKind, content: string | Uint8Array, name = 'mitglieder.csv'): ImportInput {
  return { kind, file: new File([content as BlobPart], name), mapping: null }
}

async function previewOf({ deps }: Erzgebirge, input: ImportInput) {
  const reading = previewImport(deps, input, undefined)
  const progress: number[] = []
  let step = await reading.next()
  for (; !step.done; step = await reading.next()) progress.push(step.value)
  return { preview: step.value, progress }
}

async function seen(alliance: Erzgebirge, input: ImportInput): Promise<ImportPreview> {
  return granted((await previewOf(alliance, input)).preview)
}

function run({ deps }: Erzgebirge, input: ImportInput, preview: ImportPreview, excluded: readonly number[] = []) {
  const { new: added, changed } = preview.counts
  return runImport(deps, { ...input, excluded, confirmed: { new: added, changed } })
}

const MEMBERS = [
  'Organisation;Kürzel;Art;Ort;E-Mail;Stimmrecht;Mitglied seit;Bemerkung',
  'Bildungsverbund Silberstraße e. V.;BV;Sonstige;Marienberg;bv@example.org;ja;01.03.2026;neu',
  'IHK Chemnitz, Regionalkammer Erzgebirge;;;Annaberg;;;;',
  'DGB-Kreisverband Erzgebirge;;;;;;;früherer Name',
].join('\r\n')

describe('Vorschau Zeile für Zeile', () => {
  test('neu, geändert mit alt → neu, unverändert; fremde Spalten bleiben ungelesen', async () => {
    const preview = await seen(await openErzgebirge(), aTable('members', MEMBERS))
    expect(preview.mapping).toEqual([
      ...['name', 'shortName', 'organizationType', 'city', 'email', 'membershipKind', 'memberSince'],
      null,
    ])
    expect(preview.rows.map(({ row, state }) => [row, state])).toEqual([
      [2, 'new'],
      [3, 'changed'],
      [4, 'unchanged'],
    ])
    expect(preview.rows[1]?.changes).toEqual([{ field: 'city', before: 'Annaberg-Buchholz', after: 'Annaberg' }])
  })

  test('jeder Fehler nennt seine Zelle', async () => {
    const rows = ['Mitglied;E-Mail;Art;Mitglied seit', ';x@example.org;;', 'Neu;kein@;Kirche;31.02.2026', 'Neu;;;'].join('\n')
    const preview = await seen(await openErzgebirge(), aTable('members', rows))
    expect(preview.rows.map(({ problems }) => problems.map(({ column, problem }) => [column, problem.code]))).toEqual([
      [[0, 'MISSING']],
      [
        [1, 'NO_EMAIL'],
        [2, 'UNKNOWN_VALUE'],
        [3, 'NO_DATE'],
      ],
      [[0, 'TWICE_IN_FILE']],
    ])
  })

  test('Windows-1252 mit Semikolon: Umlaute kommen an', async () => {
    const bytes = Uint8Array.from('Mitglied;Ort\nKöhler & Söhne – Straße;Zöblitz', (sign) =>
      sign === '–' ? 0x96 : sign.charCodeAt(0),
    )
    const [row] = (await seen(await openErzgebirge(), aTable('members', bytes))).rows
    expect(row?.title).toBe('Köhler & Söhne – Straße')
  })

  test('Personen finden ihr Mitglied; zwei Vertretungen desselben Mitglieds gehen nicht', async () => {
    const people = [
      'Mitglied;Nachname;Vorname;Rolle',
      'IHK;Neu;Nora;Vertretung',
      'Nirgends;Neu;Nina;',
      'WFE;Neu;Nils;Stellvertretung',
    ]
    const preview = await seen(await openErzgebirge(), aTable('people', people.join('\n')))
    expect(preview.rows.map(({ state, problems }) => [state, problems[0]?.problem.code])).toEqual([
      ['error', 'UNKNOWN_MEMBER'],
      ['error', 'UNKNOWN_MEMBER'],
      ['new', undefined],
    ])
  })
})

describe('Einlesen und Zurücknehmen', () => {
  test('Zweimal dieselbe Datei ändert beim zweiten Mal nichts; einmal zurücknehmen nimmt alles zurück', async () => {
    const alliance = await openErzgebirge()
    const before = await alliance.deps.store.read(listMembers)
    const input = aTable('members', MEMBERS)
    const done = granted(await run(alliance, input, await seen(alliance, input)))
    expect(done).toMatchObject({ new: 1, changed: 1 })
    const again = await seen(alliance, input)
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 3, error: 0 })
    expect(granted(await run(alliance, input, again)).importId).toBeNull()
    if (done.importId === null) throw new Error('nothing imported')
    granted(await undoImport(alliance.deps, { importId: done.importId }))
    const plain = (list: typeof before) => list.map(({ version: _version, ...member }) => member)
    expect(plain(await alliance.deps.store.read(listMembers))).toEqual(plain(before))
    expect(refused(await undoImport(alliance.deps, { importId: done.importId })).code).toBe('IMPORT_NOT_UNDOABLE')
  })

  test('Die eigene Mitgliederliste wieder eingelesen ändert nichts', async () => {
    const alliance = await openErzgebirge()
    const { bytes, fileName } = granted(await makeMemberListFile(alliance.deps))
    expect((await seen(alliance, aTable('members', bytes, fileName))).counts).toEqual({
      new: 0,
      changed: 0,
      unchanged: 13,
      error: 0,
    })
  })

  test('Fehler werden nur auf Wunsch ausgelassen, und nur was bestätigt wurde, geschieht', async () => {
    const alliance = await openErzgebirge()
    const input = aTable('members', `${MEMBERS}\nNoch eine;;;;kein@;;;`)
    const preview = await seen(alliance, input)
    expect(refused(await run(alliance, input, preview))).toEqual({ code: 'IMPORT_HAS_ERRORS', rows: [5] })
    const wrong = { ...preview, counts: { ...preview.counts, new: 2 } }
    expect(refused(await run(alliance, input, wrong, [5])).code).toBe('IMPORT_DIFFERS')
    expect(granted(await run(alliance, input, preview, [5]))).toMatchObject({ new: 1, changed: 1 })
  })

  test('Leere Zellen lassen stehen, was da ist; ein Import entfernt nie etwas', async () => {
    const alliance = await openErzgebirge()
    const before = await alliance.deps.store.read(listPeople)
    const input = aTable('members', 'Mitglied;E-Mail;Ort\nWirtschaftsförderung Erzgebirge GmbH;;')
    expect((await seen(alliance, input)).counts).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await alliance.deps.store.read(listPeople)).toEqual(before)
  })

  test('Personen mit Rolle: eingelesen, zurückgenommen', async () => {
    const alliance = await openErzgebirge()
    const rolesBefore = await alliance.deps.store.read(listRepresentations)
    const input = aTable('people', 'Mitglied;Nachname;Vorname;Rolle;seit\nWFE;Neu;Nils;Stellvertretung;01.01.2026')
    const { importId } = granted(await run(alliance, input, await seen(alliance, input)))
    const roles = await alliance.deps.store.read(listRepresentations)
    expect(roles.find((role) => !rolesBefore.some(({ id }) => id === role.id))).toMatchObject({
      role: 'deputy',
      validFrom: '2026-01-01',
    })
    if (importId === null) throw new Error('nothing imported')
    granted(await undoImport(alliance.deps, { importId }))
    expect(await alliance.deps.store.read(listRepresentations)).toEqual(rolesBefore)
  })
})

test('5.000 Zeilen mit 12 Spalten werden in der Vorschau gezeigt, mit Fortschritt', async () => {
  const fields: readonly ImportField[] = [
    'name',
    'shortName',
    'street',
    'postalCode',
    'city',
    'email',
    'website',
    'representedBy',
  ]
  const row = (index: number) => `Verein ${index};V${index};Straße ${index};09456;Annaberg;v${index}@example.org;;;a;b;c;d`
  const text = ['A;B;C;D;E;F;G;H;I;J;K;L', ...Array.from({ length: 5000 }, (_, index) => row(index))].join('\n')
  const input = { ...aTable('members', text), mapping: [...fields, null, null, null, null] }
  const { preview, progress } = await previewOf(await openErzgebirge(), input)
  expect(granted(preview).counts.new).toBe(5000)
  expect(progress.length).toBeGreaterThan(5)
})

test('Was sich nicht lesen lässt, wird gesagt, und nichts geschieht', async () => {
  const { preview } = await previewOf(
    await openErzgebirge(),
    aTable('members', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '../x.xls'),
  )
  expect(refused(preview)).toEqual({ code: 'TABLE_OLD_EXCEL' })
})
