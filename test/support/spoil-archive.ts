import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { unzipSync, zipSync } from 'fflate'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import { ARCHIVE_PATHS, type Manifest } from '#shared/domain/workspace/archive.ts'
import type { Value } from '#shared/domain/workspace/table-rows.ts'
import { type ArchiveKey, recordsText } from '#shared/rules/verification/check-archive.ts'
import { type LooseTables, MANIPULATIONS } from './manipulations.ts'

type Files = Record<string, Uint8Array>

/** An archive that somebody tampered with, and what the page must say at least. */
export interface SpoiledArchive {
  readonly title: string
  readonly says: RegExp
  readonly make: (archive: Uint8Array) => Uint8Array
}

/** Manipulations of records by somebody who makes the manifest fit again, and of the archive itself. */
export const SPOILED_ARCHIVES: readonly SpoiledArchive[] = [
  ...MANIPULATIONS.map(({ title, says, spoil }) => ({
    title,
    says,
    make: (archive: Uint8Array) => packed(fitting(withRecords(unzipSync(archive), spoil))),
  })),
  {
    title: 'ein Byte eines Dokuments wird geändert',
    says: /geändert: Der Prüfwert ist ein anderer/,
    make: changed((files) => {
      const bytes = files[pathIn(files, 'documents/')]
      if (bytes !== undefined) bytes[100] = (bytes[100] ?? 0) ^ 1
    }),
  },
  {
    title: 'ein Byte eines Dokuments wird geändert und das Inhaltsverzeichnis angepasst',
    says: /hat nicht mehr ihren Prüfwert/,
    make: (archive) => {
      const files = unzipSync(archive)
      const bytes = files[pathIn(files, 'documents/')]
      if (bytes !== undefined) bytes[100] = (bytes[100] ?? 0) ^ 1
      return packed(fitting(files))
    },
  },
  {
    title: 'das ganze Journal wird mit passender Kette neu geschrieben',
    says: /anderer Prüfwert als in der Kette/,
    make: (archive) => packed(fitting(withRecords(unzipSync(archive), writeJournalAnew))),
  },
  {
    title: 'ein Beleg wird entfernt',
    says: /Im Archiv fehlt/,
    make: changed((files) => void delete files[pathIn(files, 'files/')]),
  },
  {
    title: 'eine Datei wird beigelegt',
    says: /ohne im Inhaltsverzeichnis zu stehen/,
    make: changed((files) => {
      files['documents/Gefälscht.docx'] = new Uint8Array([1])
    }),
  },
  {
    title: 'der Prüfwert des Journals im Inhaltsverzeichnis wird geändert',
    says: /passt nicht zum Inhalt \(journal\)/,
    make: changed((files) =>
      rewriteManifest(files, (manifest) => ({ ...manifest, journal: { ...manifest.journal, head: 'f'.repeat(64) } })),
    ),
  },
  {
    title: 'das Inhaltsverzeichnis wird nach dem Unterschreiben geändert',
    says: /Unterschrift des Archivs ist ungültig/,
    make: changed((files) => {
      signManifest(files, newKey())
      rewriteManifest(files, (manifest) => ({ ...manifest, alliance: { ...manifest.alliance, name: 'Andere' } }))
    }),
  },
]

/** Somebody else did everything, and every hash fits: only what left the house can tell. */
function writeJournalAnew(tables: LooseTables): void {
  let previous = '0'.repeat(64)
  for (const entry of tables.journal_entry ?? []) {
    const { sequence, at, act } = entry
    const content = canonicalJson({ sequence, at, actor: 'Jemand anderes', act, changes: JSON.parse(String(entry.changes)) })
    const hash = createHash('sha256').update(`${previous}${content}`).digest('hex')
    Object.assign(entry, { actor: 'Jemand anderes', previous_hash: previous, hash })
    previous = hash
  }
}

/** The same archive with a valid signature. */
export function signed(archive: Uint8Array): Uint8Array {
  return changed((files) => signManifest(files, newKey()))(archive)
}

function changed(change: (files: Files) => void): (archive: Uint8Array) => Uint8Array {
  return (archive) => {
    const files = unzipSync(archive)
    change(files)
    return packed(files)
  }
}

function withRecords(files: Files, spoil: (tables: LooseTables) => void): Files {
  const { tables: names } = manifestOf(files)
  const tables = Object.fromEntries(names.map((table) => [table, rowsOf(files, table)]))
  spoil(tables)
  for (const [table, rows] of Object.entries(tables)) files[ARCHIVE_PATHS.recordsOf(table)] = encode(recordsText(table, rows))
  rewriteManifest(files, (manifest) => {
    const head = tables.journal_entry?.at(-1)
    return { ...manifest, journal: { ...manifest.journal, entries: Number(head?.sequence), head: String(head?.hash) } }
  })
  return files
}

function rowsOf(files: Files, table: string): Record<string, Value>[] {
  const { columns, rows } = JSON.parse(decode(files[ARCHIVE_PATHS.recordsOf(table)])) as {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly Value[])[]
  }
  return rows.map((values) => Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null])))
}

/** The manifest with sizes and hashes as they are now. */
function fitting(files: Files): Files {
  rewriteManifest(files, (manifest) => ({
    ...manifest,
    files: manifest.files.map(({ path }) => {
      const bytes = files[path] ?? new Uint8Array()
      return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') as never }
    }),
  }))
  return files
}

function rewriteManifest(files: Files, change: (manifest: Manifest) => Manifest): void {
  files[ARCHIVE_PATHS.manifest] = encode(canonicalJson(change(manifestOf(files))))
}

function manifestOf(files: Files): Manifest {
  return JSON.parse(decode(files[ARCHIVE_PATHS.manifest])) as Manifest
}

function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}

function signManifest(files: Files, privateKey: KeyObject): void {
  const { crv, kty, x } = privateKey.export({ format: 'jwk' }) as ArchiveKey
  const signature = sign(null, files[ARCHIVE_PATHS.manifest] ?? new Uint8Array(), privateKey).toString('base64url')
  files[ARCHIVE_PATHS.signature] = encode(canonicalJson({ key: { crv, kty, x }, signature }))
}

function pathIn(files: Files, folder: string): string {
  const path = Object.keys(files).find((name) => name.startsWith(folder))
  if (path === undefined) throw new Error(`Nothing in ${folder}`)
  return path
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

/** Not compressed: nobody keeps it, and the next one is made at once. */
function packed(files: Files): Uint8Array {
  return zipSync(files, { level: 0 })
}
