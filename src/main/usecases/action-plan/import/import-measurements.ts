import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeasurementImportOutcome, MeasurementPreview } from '#shared/contract/measurement-imports.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { TABLE_REFUSALS } from '#shared/contract/table-reading.ts'
import type { MeasurementField } from '#shared/domain/action-plan/measurement-table.ts'
import { fieldOfMeasurementHeading, IMPORT_UNDONE } from '#shared/wording/measurement-import.ts'
import { readInWorker } from '../../../documents/import/read-in-worker.ts'
import {
  findMeasurementImport,
  insertMeasurement,
  insertMeasurementImport,
  insertMeasurementWithdrawal,
  listMeasurements,
  setMeasurementImportUndone,
} from '../../../store/repositories/indicators.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { readUploads } from '../../documents/read-uploads.ts'
import { loadSeries } from '../load-series.ts'
import { type PlannedMeasurement, planMeasurements } from './plan-measurements.ts'

type ReadRefusal = Refusal<(typeof TABLE_REFUSALS)[number]>

interface TableInput {
  readonly file: UploadedFile
  readonly mapping: readonly (MeasurementField | null)[] | null
}

type Planned = Omit<MeasurementPreview, 'rows' | 'counts'> & { readonly rows: readonly PlannedMeasurement[] }

/** What a table would add, row by row; changes nothing. */
export async function previewMeasurements(
  deps: Deps,
  input: TableInput,
  signal: AbortSignal | undefined,
): Promise<Result<MeasurementPreview, ReadRefusal>> {
  const planned = await plan(deps, input, signal)
  if (!planned.ok) return planned
  const rows = planned.value.rows.map(({ shown }) => shown)
  const count = (state: string) => rows.filter((row) => row.state === state).length
  return ok({ ...planned.value, rows, counts: { new: count('new'), known: count('known'), error: count('error') } })
}

interface RunInput extends TableInput {
  readonly excluded: readonly number[]
  /** How many values somebody has seen and agreed to. */
  readonly confirmed: number
}

type RunRefusal = ReadRefusal | Refusal<'IMPORT_HAS_ERRORS' | 'IMPORT_DIFFERS'>

/** Adds what was confirmed, all or nothing; a value that is known already does nothing, so that a table can come twice. */
export async function importMeasurements(deps: Deps, input: RunInput): Promise<Result<MeasurementImportOutcome, RunRefusal>> {
  const planned = await plan(deps, input, undefined)
  if (!planned.ok) return planned
  const { fileName, rows } = planned.value
  const taken = rows.filter(({ shown }) => !input.excluded.includes(shown.row))
  const wrong = taken.filter(({ shown }) => shown.state === 'error')
  if (wrong.length > 0) return err({ code: 'IMPORT_HAS_ERRORS', rows: wrong.map(({ shown }) => shown.row).slice(0, 20) })
  const values = taken.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length !== input.confirmed) return err({ code: 'IMPORT_DIFFERS' })
  if (values.length === 0) return ok({ importId: null, fileName, added: 0 })
  return deps.store.write(
    acting(deps, 'action-plan.import-measurements'),
    async (tx): Promise<Result<MeasurementImportOutcome, RunRefusal>> => {
      const importId = deps.newId('measurement-import')
      await insertMeasurementImport(tx, { id: importId, at: deps.now(), fileName, undoneAt: null })
      for (const value of values)
        await insertMeasurement(tx, {
          ...value,
          id: deps.newId('measurement'),
          recordedAt: deps.now(),
          importId,
          withdrawal: null,
        })
      const after = { fileName, added: values.length }
      tx.note({ subject: 'measurement-import', subjectId: importId, before: null, after, reason: null })
      return ok({ importId, ...after })
    },
  )
}

type UndoRefusal = Refusal<'NOT_FOUND' | 'ALREADY_WITHDRAWN'>

/** Takes a whole import back: its values stay visible, but count no longer. */
export function undoMeasurementImport(
  deps: Deps,
  { importId }: { readonly importId: Id<'measurement-import'> },
): Promise<Result<MeasurementImportOutcome, UndoRefusal>> {
  return deps.store.write(
    acting(deps, 'action-plan.undo-measurement-import'),
    async (tx): Promise<Result<MeasurementImportOutcome, UndoRefusal>> => {
      const record = await findMeasurementImport(tx, importId)
      if (record === undefined) return err({ code: 'NOT_FOUND', what: 'measurement-import', id: importId })
      if (record.undoneAt !== null) return err({ code: 'ALREADY_WITHDRAWN' })
      const own = (await listMeasurements(tx)).filter((one) => one.importId === importId && one.withdrawal === null)
      for (const { id } of own) await insertMeasurementWithdrawal(tx, id, { at: deps.now(), reason: IMPORT_UNDONE })
      await setMeasurementImportUndone(tx, importId, deps.now())
      tx.note({ subject: 'measurement-import', subjectId: importId, before: null, after: { undone: true }, reason: null })
      return ok({ importId, fileName: record.fileName, added: own.length })
    },
  )
}

async function plan(
  deps: Deps,
  { file, mapping: given }: TableInput,
  signal: AbortSignal | undefined,
): Promise<Result<Planned, ReadRefusal>> {
  const uploads = await readUploads([file])
  if (!uploads.ok) return uploads
  const [upload] = uploads.value
  if (upload === undefined) return err({ code: 'TABLE_EMPTY' })
  for await (const reading of readInWorker(upload.bytes, signal)) {
    if ('rows' in reading) continue
    if (!reading.result.ok) return reading.result
    const [heading, ...rows] = reading.result.value.rows
    const headings = heading?.cells.map(({ text }) => text) ?? []
    const mapping = given ?? withoutRepetition(headings.map(fieldOfMeasurementHeading))
    const series = await deps.store.read(loadSeries)
    const question = { rows, mapping, series, today: dateOf(deps.now()) }
    return ok({ fileName: upload.name, headings, mapping, rows: planMeasurements(question) })
  }
  return err({ code: 'TABLE_UNREADABLE' })
}

/** The first column with a heading is meant; a second one with the same stays unread. */
function withoutRepetition(fields: readonly (MeasurementField | null)[]): readonly (MeasurementField | null)[] {
  return fields.map((field, index) => (field !== null && fields.indexOf(field) === index ? field : null))
}
