import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { TABLE_REFUSALS } from '#shared/contract/table-reading.ts'
import type { ImportField, ImportKind } from '#shared/domain/members/member-import.ts'
import { fieldOfHeading } from '#shared/wording/import-fields.ts'
import { readInWorker } from '../../../documents/import/read-in-worker.ts'
import type { ImportTable } from '../../../documents/import/table.ts'
import type { Deps } from '../../deps.ts'
import { readUploads } from '../../documents/read-uploads.ts'
import { loadImportFacts } from './import-facts.ts'
import { type PlannedRow, planImport } from './plan-import.ts'

export type ReadImportRefusal = Refusal<(typeof TABLE_REFUSALS)[number]>

/** A table from outside held against the register. */
export interface ReadImport {
  readonly fileName: string
  readonly sheet: string
  readonly headings: readonly string[]
  readonly mapping: readonly (ImportField | null)[]
  readonly rows: readonly PlannedRow[]
}

export interface ImportInput {
  readonly kind: ImportKind
  readonly file: UploadedFile
  /** Which column is which; null: as the headings say. */
  readonly mapping: readonly (ImportField | null)[] | null
}

/** Reads a table in a thread of its own and says row by row what it would do; tells of its progress in rows. */
export async function* readImport(
  deps: Deps,
  { kind, file, mapping }: ImportInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<number, Result<ReadImport, ReadImportRefusal>> {
  const uploads = await readUploads([file])
  if (!uploads.ok) return uploads
  const [upload] = uploads.value
  if (upload === undefined) return err({ code: 'TABLE_EMPTY' })
  for await (const reading of readInWorker(upload.bytes, signal)) {
    if ('rows' in reading) yield reading.rows
    else if (!reading.result.ok) return reading.result
    else {
      const { rows: planned, ...head } = await holdAgainst(deps, kind, reading.result.value, mapping)
      return ok({ fileName: upload.name, ...head, rows: planned })
    }
  }
  return err({ code: 'TABLE_UNREADABLE' })
}

async function holdAgainst(
  deps: Deps,
  kind: ImportKind,
  { sheet, rows: [heading, ...rows] }: ImportTable,
  given: ImportInput['mapping'],
): Promise<Omit<ReadImport, 'fileName'>> {
  const headings = heading?.cells.map(({ text }) => text) ?? []
  const mapping = given ?? withoutRepetition(headings.map((text) => fieldOfHeading(kind, text)))
  const facts = await deps.store.read(loadImportFacts)
  return { sheet, headings, mapping, rows: planImport({ kind, rows, mapping, today: dateOf(deps.now()) }, facts) }
}

/** The first column with a heading is meant; a second one with the same stays unread until somebody says otherwise. */
function withoutRepetition(fields: readonly (ImportField | null)[]): readonly (ImportField | null)[] {
  return fields.map((field, index) => (field !== null && fields.indexOf(field) === index ? field : null))
}
