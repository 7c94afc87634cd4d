import Database from 'better-sqlite3'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'

/** A file that is refused. `spoil` gets the bytes of a good workspace and gives those of the bad one. */
export interface BadFile {
  readonly title: string
  readonly spoil: (good: Buffer) => Buffer
  readonly refusal: { readonly code: OpenRefusal['code']; readonly detail?: string; readonly version?: number }
}

export const BAD_FILES: readonly BadFile[] = [
  { title: 'eine leere Datei', spoil: () => Buffer.alloc(0), refusal: { code: 'WORKSPACE_DAMAGED', detail: 'empty' } },
  { title: 'ein Text', spoil: () => Buffer.from('Protokoll der Sitzung'.repeat(900)), refusal: { code: 'NOT_A_WORKSPACE' } },
  { title: 'ein kurzer Text', spoil: () => Buffer.from('S'), refusal: { code: 'WORKSPACE_DAMAGED', detail: 'cut-off' } },
  {
    title: 'eine Word-Datei',
    spoil: () => Buffer.from(`PK\u0003\u0004${'x'.repeat(5_000)}`),
    refusal: { code: 'NOT_A_WORKSPACE' },
  },
  {
    title: 'eine verschlüsselte Sicherung',
    spoil: () => Buffer.from(`age-encryption.org/v1\n-> X25519 abc\n${'x'.repeat(500)}`),
    refusal: { code: 'WORKSPACE_ENCRYPTED' },
  },
  { title: 'eine fremde SQLite-Datei', spoil: foreignDatabase, refusal: { code: 'NOT_A_WORKSPACE' } },
  {
    title: 'eine nach 60 Bytes abgebrochene Kopie',
    spoil: (good) => good.subarray(0, 60),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'cut-off' },
  },
  {
    title: 'eine halb geschriebene Kopie',
    spoil: (good) => good.subarray(0, good.length / 2),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'cut-off' },
  },
  {
    title: 'eine Kopie, der das letzte Byte fehlt',
    spoil: (good) => good.subarray(0, -1),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'cut-off' },
  },
  {
    title: 'eine Kopie aus lauter Nullen',
    spoil: (good) => Buffer.alloc(good.length),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
  {
    title: 'eine Kopie, deren zweite Hälfte aus Nullen besteht',
    spoil: (good) => Buffer.concat([good.subarray(0, good.length / 2), Buffer.alloc(good.length / 2)]),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
  {
    title: 'eine Datei mit einer überschriebenen Seite',
    spoil: (good) => overwritten(good, 3 * 4_096, Buffer.alloc(4_096, 0x5a)),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
  {
    title: 'eine Datei ohne Verzeichnis ihrer Tabellen',
    spoil: (good) => overwritten(good, 100, Buffer.alloc(300)),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
  {
    title: 'eine Datei mit einem gekippten Bit in der Kennung ihres Formats',
    spoil: (good) => overwritten(good, 47, Buffer.from([0x84])),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
  {
    title: 'eine Datei, deren Tabellen nicht mehr lesbar beschrieben sind',
    spoil: (good) => overwritten(good, good.lastIndexOf('CREATE TABLE resolution ('), Buffer.from('CREATE TABEL')),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
  {
    title: 'eine Datei aus einer neueren Fassung',
    spoil: (good) => withVersion(good, 99_990),
    refusal: { code: 'NEWER_WORKSPACE', version: 99_990 },
  },
  {
    title: 'eine Datei mit einem Stand, den es nie gab',
    spoil: (good) => withVersion(good, 15),
    refusal: { code: 'WORKSPACE_DAMAGED', detail: 'inconsistent' },
  },
]

function overwritten(good: Buffer, offset: number, bytes: Buffer): Buffer {
  return Buffer.concat([good.subarray(0, offset), bytes, good.subarray(offset + bytes.length)])
}

/** `user_version` lies at offset 60 of the header. */
function withVersion(good: Buffer, version: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(version)
  return overwritten(good, 60, bytes)
}

function foreignDatabase(): Buffer {
  const database = new Database(':memory:')
  database.exec("create table notes (text text); insert into notes values ('fremd')")
  return database.serialize()
}
