import { describe, expect, test } from 'vitest'
import type { Sha256 } from '../../basics/bytes.ts'
import { ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, ARCHIVE_PATHS } from '../../domain/workspace/archive.ts'
import type { CheckReport } from '../../domain/workspace/finding.ts'
import type { Row } from '../../domain/workspace/table-rows.ts'
import { type ArchiveReport, type ArchiveTools, checkArchive, recordsText } from './check-archive.ts'
import { checkErasures } from './check-erasures.ts'
import { checkFiles } from './check-files.ts'
import { changesOf, checkChain, checkRecords } from './check-journal.ts'
import { factsOf, ordered } from './facts.ts'
import { journalHeadText, printedHead } from './printed-head.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** A hash that a reader of the test can compute: it says what it was made of. */
const hash = (text: string) => `#${text.length}:${text.slice(-24)}`

const TOOLS: ArchiveTools = {
  hashText: hash,
  hashBytes: (bytes) => hash(decode(bytes)),
  decode,
  coreProperties: (bytes) => (decode(bytes).startsWith('<') ? decode(bytes) : null),
  isSignedBy: ({ x }, _bytes, signature) => {
    if (signature === 'wirft') throw new Error('no such key')
    return x === signature
  },
}

interface Changed {
  readonly tables?: Record<string, readonly Row[]>
  readonly manifest?: object
  readonly files?: Record<string, string | null>
}

const ALLIANCE = { alliance_id: 'al1', name: 'Fachkräfteallianz', is_demo: 0 }
const PAPER = 'Niederschrift'

/** A small archive in order, with one stored paper and no resolution. */
function anArchive({ tables = {}, manifest = {}, files = {} }: Changed = {}): ReadonlyMap<string, Uint8Array> {
  const all: Record<string, readonly Row[]> = { alliance: [ALLIANCE], blob: [{ sha256: hash(PAPER), size: 13 }], ...tables }
  const own: Record<string, string> = { 'documents/Niederschrift.docx': PAPER }
  for (const [table, rows] of Object.entries(all)) own[ARCHIVE_PATHS.recordsOf(table)] = recordsText(table, rows)
  const listed = Object.entries(own).map(([path, text]) => ({ path, size: encode(text).length, sha256: hash(text) }))
  const made = {
    ...{ format: ARCHIVE_FORMAT, formatVersion: ARCHIVE_FORMAT_VERSION, workspaceVersion: 1 },
    alliance: { id: 'al1', name: 'Fachkräfteallianz', isDemo: false },
    journal: { entries: 0, head: '', at: null },
    ...{ tables: Object.keys(all), blobs: { [hash(PAPER)]: 'documents/Niederschrift.docx' }, files: listed },
    ...manifest,
  }
  const contents = { ...own, [ARCHIVE_PATHS.manifest]: JSON.stringify(made), ...files }
  return new Map(Object.entries(contents).flatMap(([path, text]) => (text === null ? [] : [[path, encode(text)] as const])))
}

function reportOn(files: ReadonlyMap<string, Uint8Array>): ArchiveReport {
  const check = checkArchive(files, TOOLS)
  for (;;) {
    const step = check.next()
    if (step.done === true) return step.value
  }
}

const codesIn = ({ findings }: CheckReport) =>
  findings.map((finding) => ('what' in finding ? `${finding.code} ${finding.what}` : finding.code))

describe('Ein Archiv gegen sein Inhaltsverzeichnis (R45)', () => {
  test('in Ordnung, ohne Unterschrift und mit ihr', () => {
    expect(reportOn(anArchive())).toMatchObject({ findings: [], signedBy: null, tally: { files: 1, records: 2 } })
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'passt' }
    const signed = { [ARCHIVE_PATHS.signature]: JSON.stringify({ key, signature: 'passt' }) }
    expect(reportOn(anArchive({ files: signed }))).toMatchObject({ findings: [], signedBy: key })
  })

  test.each<readonly [title: string, changed: Changed, codes: readonly string[]]>([
    ['ohne Inhaltsverzeichnis', { files: { [ARCHIVE_PATHS.manifest]: null } }, ['ARCHIVE_FILE_MISSING']],
    ['mit einem, das kein JSON ist', { files: { [ARCHIVE_PATHS.manifest]: '{' } }, ['ARCHIVE_FILE_MISSING']],
    ['in einem anderen Format', { manifest: { format: 'anders' } }, ['ARCHIVE_FILE_MISSING']],
    ['in einer späteren Fassung', { manifest: { formatVersion: 2 } }, ['ARCHIVE_FILE_MISSING']],
    ['ohne Liste der Dateien', { manifest: { files: null } }, ['ARCHIVE_FILE_MISSING']],
    ['ohne Liste der Tabellen', { manifest: { tables: null } }, ['ARCHIVE_FILE_MISSING']],
    ['mit Dateien ohne Prüfwert', { manifest: { files: [{ path: 'x' }] } }, ['ARCHIVE_FILE_MISSING']],
    ['ohne Stand des Journals', { manifest: { journal: 1 } }, ['ARCHIVE_FILE_MISSING']],
    ['ohne Verzeichnis der Belege', { manifest: { blobs: 1 } }, ['ARCHIVE_FILE_MISSING']],
    ['ein Dokument fehlt', { files: { 'documents/Niederschrift.docx': null } }, ['ARCHIVE_FILE_MISSING', 'BLOB_MISSING']],
    [
      'ein Dokument ist ein anderes',
      { files: { 'documents/Niederschrift.docx': 'Niederschrifd' } },
      ['ARCHIVE_FILE_CHANGED', 'BLOB_CHANGED'],
    ],
    [
      'ein Dokument ist länger',
      { files: { 'documents/Niederschrift.docx': `${PAPER}!` } },
      ['ARCHIVE_FILE_CHANGED', 'BLOB_CHANGED'],
    ],
    ['ein Beleg ohne Ort', { manifest: { blobs: {} } }, ['BLOB_MISSING']],
    ['etwas liegt dabei', { files: { 'documents/neu.docx': 'x' } }, ['ARCHIVE_FILE_UNLISTED']],
    ['eine Tabelle fehlt', { manifest: { tables: ['alliance', 'blob', 'weg'] } }, ['MANIFEST_DOES_NOT_FIT records/weg.json']],
    [
      'eine andere Allianz',
      { manifest: { alliance: { id: 'al2', name: 'Fachkräfteallianz', isDemo: false } } },
      ['MANIFEST_DOES_NOT_FIT alliance'],
    ],
    [
      'ein anderer Name',
      { manifest: { alliance: { id: 'al1', name: 'Andere', isDemo: false } } },
      ['MANIFEST_DOES_NOT_FIT alliance'],
    ],
    [
      'eine Beispielallianz',
      { manifest: { alliance: { id: 'al1', name: 'Fachkräfteallianz', isDemo: true } } },
      ['MANIFEST_DOES_NOT_FIT alliance'],
    ],
    [
      'ein Journal, das weiter ist',
      { manifest: { journal: { entries: 1, head: '', at: null } } },
      ['MANIFEST_DOES_NOT_FIT journal'],
    ],
    ['ein anderer Kopf', { manifest: { journal: { entries: 0, head: 'x', at: null } } }, ['MANIFEST_DOES_NOT_FIT journal']],
    ['eine Unterschrift, die kein JSON ist', { files: { [ARCHIVE_PATHS.signature]: 'x' } }, ['SIGNATURE_INVALID']],
    [
      'eine Unterschrift, die nicht passt',
      { files: { [ARCHIVE_PATHS.signature]: JSON.stringify({ key: { crv: 'Ed25519', x: 'a' }, signature: 'b' }) } },
      ['SIGNATURE_INVALID'],
    ],
    [
      'eine Unterschrift mit einem Schlüssel, der keiner ist',
      { files: { [ARCHIVE_PATHS.signature]: JSON.stringify({ key: { crv: 'Ed25519' }, signature: 'wirft' }) } },
      ['SIGNATURE_INVALID'],
    ],
    [
      'eine Unterschrift auf anderer Kurve',
      { files: { [ARCHIVE_PATHS.signature]: JSON.stringify({ key: { crv: 'X' }, signature: 'x' }) } },
      ['SIGNATURE_INVALID'],
    ],
  ])('gemeldet: %s', (_title, changed, codes) => {
    expect(codesIn(reportOn(anArchive(changed)))).toEqual(codes)
  })

  test.each([
    ['keine Zeilen', '{"columns":[]}'],
    ['keine Spalten', '{"rows":[]}'],
  ])('eine Tabelle, die keine ist: %s', (_title, text) => {
    const found = codesIn(reportOn(anArchive({ files: { [ARCHIVE_PATHS.recordsOf('blob')]: text } })))
    expect(found).toContain('MANIFEST_DOES_NOT_FIT records/blob.json')
  })

  test('eine Zeile, der eine Spalte fehlt, hat dort nichts; leere Tabellen haben keine Spalten', () => {
    const short = '{"columns":["alliance_id","name","is_demo"],"rows":[["al1","Fachkräfteallianz"]]}'
    expect(codesIn(reportOn(anArchive({ files: { [ARCHIVE_PATHS.recordsOf('alliance')]: short } })))).toEqual([
      'ARCHIVE_FILE_CHANGED',
    ])
    expect(recordsText('leer', [])).toBe('{"table":"leer","columns":[],"rows":[\n\n]}\n')
    expect(recordsText('kurz', [{ a: 1, b: 2 }, { a: 3 }])).toContain('[3,null]')
  })

  test('ein gelöschter Beleg hat andere Bytes; ohne Vermerk der Löschung ist das gemeldet', () => {
    const tables = { blob: [{ sha256: hash(PAPER), size: 13 }], erased_blob: [{ sha256: hash(PAPER) }] }
    const files = { 'documents/Niederschrift.docx': '0000000000000' }
    expect(codesIn(reportOn(anArchive({ tables, files })))).toEqual(['ARCHIVE_FILE_CHANGED', 'BLOB_CHANGED'])
  })

  test('der Stand des Journals auf einem Dokument gegen die Kette (R37)', () => {
    const paper = `<dc:description>Journal 1: ${'a'.repeat(64)}</dc:description>`
    const document = { document_id: 'd1', file_name: 'N.docx', kind: 'minutes', sha256: hash(paper), size: paper.length }
    const heads = (head: string, text = paper) => {
      const row = { ...document, sha256: hash(text) }
      const tables = {
        blob: [{ sha256: hash(text), size: text.length }],
        document: [row],
        journal_entry: [{ sequence: 1, at: 'x', actor: 'x', act: 'x', previous_hash: '0'.repeat(64), hash: head, changes: '[]' }],
      }
      const path = 'documents/Niederschrift.docx'
      return codesIn(reportOn(anArchive({ tables, files: { [path]: text }, manifest: { blobs: { [hash(text)]: path } } })))
    }
    expect(heads('a'.repeat(64))).not.toContain('PRINTED_HEAD_NOT_IN_CHAIN')
    expect(heads('b'.repeat(64))).toContain('PRINTED_HEAD_NOT_IN_CHAIN')
    expect(heads('b'.repeat(64), '<dc:description>ohne</dc:description>')).not.toContain('PRINTED_HEAD_NOT_IN_CHAIN')
    expect(heads('b'.repeat(64), 'kein Office-Dokument')).not.toContain('PRINTED_HEAD_NOT_IN_CHAIN')
    const nowhere = { tables: { document: [{ ...document, sha256: 'weg' }] } }
    expect(codesIn(reportOn(anArchive(nowhere)))).not.toContain('PRINTED_HEAD_NOT_IN_CHAIN')
    const head = { sequence: 143, hash: 'c'.repeat(64) as Sha256 }
    expect(printedHead(`<dc:description>${journalHeadText(head)}</dc:description>`)).toEqual(head)
  })
})

describe('Zeilen gegen das Journal (R28, R45)', () => {
  const facts = (tables: Record<string, readonly Row[]>) => factsOf(new Map(Object.entries(tables)))
  const note = (change: object, sequence = 1): Row => ({
    sequence,
    changes: JSON.stringify([{ subject: 'response', subjectId: 're1', before: null, reason: null, ...change }]),
  })
  const response = { response_id: 're1', person_name: 'Eine Person', objects_to_procedure: 0, ratings: '{"a":1}' }
  const recorded = {
    personName: 'Eine Person',
    objectsToProcedure: false,
    ratings: { a: 1 },
    votes: [],
    evidence: [],
    conflicts: [],
  }
  const checked = (tables: Record<string, readonly Row[]>, ...entries: readonly Row[]) =>
    checkRecords(facts(tables), changesOf(entries), hash).map((finding) =>
      'field' in finding ? `${finding.code} ${finding.field}` : finding.code,
    )

  test.each<readonly [title: string, after: unknown, tables: Record<string, readonly Row[]>, codes: readonly string[]]>([
    ['wie vermerkt', recorded, { response: [response] }, []],
    ['ein anderer Name', { ...recorded, personName: 'Jemand' }, { response: [response] }, ['RECORD_CHANGED person_name']],
    [
      'ein Ja statt Nein im Feld',
      { ...recorded, objectsToProcedure: true },
      { response: [response] },
      ['RECORD_CHANGED objects_to_procedure'],
    ],
    ['andere Angaben darunter', { ...recorded, ratings: { a: 2 } }, { response: [response] }, ['RECORD_CHANGED ratings']],
    ['Angaben, die kein JSON sind', recorded, { response: [{ ...response, ratings: 'x' }] }, ['RECORD_CHANGED ratings']],
    [
      'eine Stimme mehr',
      recorded,
      { response: [response], response_vote: [{ response_id: 're1', circular_item_id: 'ci1', choice: 'yes' }] },
      ['RECORD_CHANGED response_vote'],
    ],
    [
      'ein Beleg mehr',
      recorded,
      { response: [response], response_evidence: [{ response_id: 're1', sha256: 'x' }] },
      ['RECORD_CHANGED response_evidence'],
    ],
    [
      'eine Befangenheit mehr',
      recorded,
      { response: [response], response_conflict: [{ response_id: 're1', circular_item_id: 'ci1', reason: 'x' }] },
      ['RECORD_CHANGED response_conflict'],
    ],
    [
      'eine Befangenheit von früher, als sie nicht vermerkt war',
      { ...recorded, conflicts: undefined },
      { response: [response], response_conflict: [{ response_id: 're1', circular_item_id: 'ci1', reason: 'x' }] },
      [],
    ],
    ['Stimmen, die keine Liste sind', { ...recorded, votes: 1 }, { response: [response] }, []],
    ['ohne Person auf der Liste', { ...recorded, personId: null }, { response: [{ ...response, person_id: null }] }, []],
    ['entfernt', recorded, {}, ['RECORD_REMOVED']],
    ['kein Eintrag', [], { response: [response] }, ['RECORD_NOT_IN_JOURNAL']],
  ])('eine Rückmeldung: %s', (_title, after, tables, codes) => {
    expect(checked(tables, note({ after }))).toEqual(codes)
  })

  test('Stimmen, Belege und Befangenheiten, wie sie vermerkt sind', () => {
    const after = {
      ...recorded,
      votes: [{ itemId: 'ci1', choice: 'yes' }],
      evidence: [{ sha256: 'f' }],
      conflicts: [{ itemId: 'ci2', reason: 'Träger' }],
    }
    const tables = {
      response: [response],
      response_vote: [{ response_id: 're1', circular_item_id: 'ci1', choice: 'yes' }],
      response_evidence: [{ response_id: 're1', sha256: 'f' }],
      response_conflict: [{ response_id: 're1', circular_item_id: 'ci2', reason: 'Träger' }],
    }
    expect(checked(tables, note({ after }))).toEqual([])
  })

  test.each<readonly [title: string, ballot: readonly Row[], votes: readonly Row[], codes: readonly string[]]>([
    ['wie vermerkt', [{ ballot_id: 'b1', taken_at: 't' }], [{ ballot_id: 'b1', member_id: 'm1', choice: 'yes' }], []],
    ['entfernt', [], [], ['RECORD_REMOVED']],
    [
      'zu anderer Zeit',
      [{ ballot_id: 'b1', taken_at: 'u' }],
      [{ ballot_id: 'b1', member_id: 'm1', choice: 'yes' }],
      ['RECORD_CHANGED taken_at'],
    ],
    [
      'mit anderer Stimme',
      [{ ballot_id: 'b1', taken_at: 't' }],
      [{ ballot_id: 'b1', member_id: 'm1', choice: 'no' }],
      ['RECORD_CHANGED ballot_vote'],
    ],
  ])('eine Abstimmung: %s', (_title, ballot, votes, codes) => {
    const after = { id: 'b1', takenAt: 't', votes: [{ memberId: 'm1', choice: 'yes' }] }
    expect(checked({ ballot, ballot_vote: votes }, note({ subject: 'agenda-item', subjectId: 'ai1', after }))).toEqual(codes)
  })

  test('der Prüfwert eines Beschlusses umfasst jedes Feld (R28)', () => {
    const content = { number: 'A/2026/B-001', text: 'x' }
    const entry = (snapshotSha256: string) =>
      note({ subject: 'resolution', subjectId: 'r1', after: { ...content, snapshotSha256 } })
    const rows = (sha256: string) => ({ resolution: [{ resolution_id: 'r1', number: content.number, snapshot_sha256: sha256 }] })
    const right = hash('{"number":"A/2026/B-001","text":"x"}')
    expect(checked(rows(right), entry(right))).toEqual([])
    expect(checked(rows('falsch'), entry('falsch'))).toEqual(['SNAPSHOT_CHANGED'])
  })

  test('die Kette: ein Eintrag ohne lesbare Änderungen reißt sie, ein gelöschter nicht', () => {
    const entry = { sequence: 1, at: 't', actor: 'a', act: 'b', previous_hash: '0'.repeat(64), hash: 'h', changes: 'x' }
    expect(checkChain([entry], new Set(), hash)).toEqual([{ code: 'CHAIN_BROKEN', sequence: 1 }])
    expect(checkChain([entry], new Set([1]), hash)).toEqual([])
    expect(changesOf([entry])).toEqual([])
  })

  test('gelöscht ist nur, was ein späterer Eintrag nennt (Art. 17 DSGVO)', () => {
    const erasure = (after: unknown, sequence = 2) => note({ subject: 'erasure', subjectId: 'x', after }, sequence)
    const tables = {
      journal_entry: [{ sequence: 1, changes: '[]' }],
      erased_entry: [{ sequence: 1 }],
      erased_blob: [{ sha256: 'f' }],
    }
    const found = (entry: Row) => checkErasures(facts(tables), changesOf([entry]), hash).map(({ code }) => code)
    expect(found(erasure({ entries: [{ sequence: 1, sha256: hash('[]') }], files: ['f'] }))).toEqual([])
    expect(found(erasure({ entries: [{ sequence: 1, sha256: 'anders' }], files: [] }))).toEqual([
      'ERASURE_NOT_NOTED',
      'BLOB_CHANGED',
    ])
    expect(found(erasure(null))).toEqual(['ERASURE_NOT_NOTED', 'BLOB_CHANGED'])
    expect(found(erasure({ entries: [{ sequence: 1, sha256: hash('[]') }], files: ['f'] }, 1))).toEqual([
      'ERASURE_NOT_NOTED',
      'BLOB_CHANGED',
    ])
  })

  test('abgelegte Dateien gegen die Register (R37)', () => {
    const tables = {
      blob: [{ sha256: 'a', size: 1 }],
      document: [{ sha256: 'a', size: 2, file_name: 'A.docx', kind: 'minutes' }],
      statement: [
        { issued_sha256: 'a', number: 'S-1' },
        { issued_sha256: null, number: 'S-2' },
      ],
      circular_paper: [{ sha256: 'weg', name: 'Skizze.pdf' }],
    }
    const codes = (given: Record<string, readonly Row[]>) => checkFiles(facts(given)).map(({ code }) => code)
    expect(codes(tables)).toEqual(['BLOB_MISSING', 'ISSUED_FILE_NOT_REGISTERED', 'REGISTERED_FILE_DIFFERS'])
    const registered = { sha256: 'a', size: 1, file_name: 'A.docx', kind: 'statement' }
    expect(codes({ ...tables, circular_paper: [], document: [registered] })).toEqual([])
  })
})

test('wonach nicht gefragt ist, steht nirgends; eine fehlende Spalte ist leer (R45)', () => {
  const facts = factsOf(new Map([['member', [{ name: 'ohne Kennung' }]]]))
  expect(facts.where('member', 'member_id', undefined)).toEqual([])
  expect(facts.where('member', 'member_id', null)).toHaveLength(1)
})

test('geordnet nach mehreren Spalten, Leeres zuerst (R45)', () => {
  const rows = [
    { a: 2, b: 'y' },
    { a: 1, b: 'z' },
    { a: null, b: 'w' },
    { a: 2, b: 'x' },
    { a: 2, b: 'x' },
  ]
  expect(ordered(rows, 'a', 'b').map(({ b }) => b)).toEqual(['w', 'z', 'x', 'x', 'y'])
})
