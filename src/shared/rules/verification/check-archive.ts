import { canonicalJson } from '../../basics/canonical-json.ts'
import {
  ARCHIVE_FORMAT,
  ARCHIVE_FORMAT_VERSION,
  ARCHIVE_PATHS,
  type ArchiveSignature,
  type Manifest,
} from '../../domain/workspace/archive.ts'
import type { CheckReport, Finding } from '../../domain/workspace/finding.ts'
import type { Row, Tables } from '../../domain/workspace/table-rows.ts'
import type { HashText } from './check-journal.ts'
import { type CheckStep, checkTables } from './check-tables.ts'
import { factsOf } from './facts.ts'
import { checkPrintedHead } from './printed-head.ts'

/** Public key by which an archive is signed. */
export type ArchiveKey = ArchiveSignature['key']

/** What the program and the page each bring: hashes, text from bytes, and the check of a signature (Ed25519). */
export interface ArchiveTools {
  readonly hashText: HashText
  readonly hashBytes: (bytes: Uint8Array) => string
  readonly decode: (bytes: Uint8Array) => string
  /** What an Office file says about itself (`docProps/core.xml`); null where it is none. */
  readonly coreProperties: (bytes: Uint8Array) => string | null
  readonly isSignedBy: (key: ArchiveKey, bytes: Uint8Array, signature: string) => boolean
}

export interface ArchiveReport extends CheckReport {
  readonly manifest: Manifest | null
  readonly tables: Tables
  /** Key by which the manifest is signed; null where it is not. */
  readonly signedBy: ArchiveKey | null
}

/**
 * Everything that an archive can be held against, in steps: that it is whole and unchanged, then what the records say (R28, R44,
 * R45). Used by the page inside the archive and by the program alike.
 */
export function* checkArchive(
  files: ReadonlyMap<string, Uint8Array>,
  tools: ArchiveTools,
): Generator<CheckStep | { readonly step: 'archive'; readonly done: number; readonly of: number }, ArchiveReport> {
  const bytes = files.get(ARCHIVE_PATHS.manifest)
  const manifest = bytes === undefined ? undefined : (json(bytes, tools) as Manifest | undefined)
  if (bytes === undefined || !isManifest(manifest)) return nothingIn(ARCHIVE_PATHS.manifest)
  const findings: Finding[] = []
  for (const [index, { path, size, sha256 }] of manifest.files.entries()) {
    if (index % 20 === 0) yield { step: 'archive', done: index, of: manifest.files.length }
    const content = files.get(path)
    if (content === undefined) findings.push({ code: 'ARCHIVE_FILE_MISSING', path })
    else if (content.length !== size || tools.hashBytes(content) !== sha256) findings.push({ code: 'ARCHIVE_FILE_CHANGED', path })
  }
  const listed = new Set([...manifest.files.map(({ path }) => path), ARCHIVE_PATHS.manifest, ARCHIVE_PATHS.signature])
  for (const path of files.keys()) if (!listed.has(path)) findings.push({ code: 'ARCHIVE_FILE_UNLISTED', path })
  const tables = readRecords(files, manifest, tools)
  findings.push(
    ...tables.findings,
    ...manifestFindings(manifest, tables.tables),
    ...blobFindings(manifest, tables.tables, files, tools),
    ...headFindings(manifest, tables.tables, files, tools),
  )
  const signature = signatureOf(files, bytes, tools)
  findings.push(...signature.findings)
  const report = yield* checkTables(tables.tables, tools.hashText)
  return {
    manifest,
    tables: tables.tables,
    signedBy: signature.key,
    findings: [...findings, ...report.findings],
    tally: report.tally,
  }
}

function isManifest(value: Manifest | undefined): value is Manifest {
  return (
    value?.format === ARCHIVE_FORMAT &&
    value.formatVersion === ARCHIVE_FORMAT_VERSION &&
    Array.isArray(value.files) &&
    Array.isArray(value.tables) &&
    value.files.every(({ path, sha256 }) => typeof path === 'string' && typeof sha256 === 'string') &&
    typeof value.journal === 'object' &&
    typeof value.blobs === 'object'
  )
}

function nothingIn(path: string): ArchiveReport {
  const tally = { entries: 0, records: 0, decisions: 0, files: 0 }
  return { manifest: null, tables: new Map(), signedBy: null, findings: [{ code: 'ARCHIVE_FILE_MISSING', path }], tally }
}

/** Records as the archive keeps them: names of the columns once, then one list of values for each row. */
interface Records {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Row[string][])[]
}

function readRecords(
  files: ReadonlyMap<string, Uint8Array>,
  { tables }: Manifest,
  tools: ArchiveTools,
): { readonly tables: Tables; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const read = new Map<string, readonly Row[]>()
  for (const table of tables) {
    const path = ARCHIVE_PATHS.recordsOf(table)
    const bytes = files.get(path)
    const records = bytes === undefined ? undefined : (json(bytes, tools) as Records | undefined)
    if (records === undefined || !Array.isArray(records.rows) || !Array.isArray(records.columns))
      findings.push({ code: 'MANIFEST_DOES_NOT_FIT', what: path })
    else
      read.set(
        table,
        records.rows.map((values) => Object.fromEntries(records.columns.map((name, at) => [name, values[at] ?? null]))),
      )
  }
  return { tables: read, findings }
}

function manifestFindings({ journal, alliance }: Manifest, tables: Tables): readonly Finding[] {
  const head = tables.get('journal_entry')?.at(-1)
  const own = tables.get('alliance')?.[0]
  const isSame = (head?.sequence ?? 0) === journal.entries && (head?.hash ?? '') === journal.head
  return [
    ...(isSame ? [] : [{ code: 'MANIFEST_DOES_NOT_FIT' as const, what: 'journal' }]),
    ...(own?.alliance_id === alliance.id && own.name === alliance.name && (own.is_demo === 1) === alliance.isDemo
      ? []
      : [{ code: 'MANIFEST_DOES_NOT_FIT' as const, what: 'alliance' }]),
  ]
}

/** Every stored file lies where the manifest says, with the bytes of its hash. Content that was erased has another one. */
function blobFindings(
  manifest: Manifest,
  tables: Tables,
  files: ReadonlyMap<string, Uint8Array>,
  tools: ArchiveTools,
): readonly Finding[] {
  const erased = new Set(tables.get('erased_blob')?.map(({ sha256 }) => sha256))
  return (tables.get('blob') ?? []).flatMap((row): readonly Finding[] => {
    const sha256 = String(row.sha256)
    const content = files.get(manifest.blobs[sha256] ?? '')
    if (content === undefined) return [{ code: 'BLOB_MISSING', name: sha256.slice(0, 12), sha256 }]
    return erased.has(sha256) || tools.hashBytes(content) === sha256 ? [] : [{ code: 'BLOB_CHANGED', sha256 }]
  })
}

/** Issued papers say how far the journal was: whoever writes it anew cannot change those that left. */
function headFindings(
  manifest: Manifest,
  tables: Tables,
  files: ReadonlyMap<string, Uint8Array>,
  tools: ArchiveTools,
): readonly Finding[] {
  const facts = factsOf(tables)
  const documents = new Set(facts.rows('document').map(({ sha256 }) => String(sha256)))
  return [...documents].flatMap((sha256): readonly Finding[] => {
    const content = files.get(manifest.blobs[sha256] ?? '')
    const properties = content === undefined ? null : tools.coreProperties(content)
    return properties === null ? [] : checkPrintedHead(facts, sha256, properties)
  })
}

function signatureOf(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: Uint8Array,
  tools: ArchiveTools,
): { readonly key: ArchiveKey | null; readonly findings: readonly Finding[] } {
  const bytes = files.get(ARCHIVE_PATHS.signature)
  if (bytes === undefined) return { key: null, findings: [] }
  const given = json(bytes, tools) as ArchiveSignature | undefined
  const holds = given?.key?.crv === 'Ed25519' && isSigned(given, manifest, tools)
  return holds ? { key: given.key, findings: [] } : { key: null, findings: [{ code: 'SIGNATURE_INVALID' }] }
}

function isSigned({ key, signature }: ArchiveSignature, manifest: Uint8Array, tools: ArchiveTools): boolean {
  try {
    return tools.isSignedBy(key, manifest, signature)
  } catch {
    return false
  }
}

function json(bytes: Uint8Array, { decode }: ArchiveTools): unknown {
  try {
    return JSON.parse(decode(bytes))
  } catch {
    return undefined
  }
}

/** The text of one table in an archive: one row a line, so that two archives can be compared by eye. */
export function recordsText(table: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => canonicalJson(columns.map((column) => row[column] ?? null)))
  return `{"table":${canonicalJson(table)},"columns":${canonicalJson(columns)},"rows":[\n${lines.join(',\n')}\n]}\n`
}
