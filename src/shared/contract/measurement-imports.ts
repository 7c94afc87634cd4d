import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import { MEASUREMENT_FIELDS, type MeasurementField, type MeasurementRow } from '../domain/action-plan/measurement-table.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, uploadedFile } from './shapes.ts'
import { TABLE_REFUSALS } from './table-reading.ts'

/** What a table with measurements would add. */
export interface MeasurementPreview {
  readonly fileName: string
  readonly headings: readonly string[]
  /** Which column stands for what; null: it is not read. */
  readonly mapping: readonly (MeasurementField | null)[]
  readonly rows: readonly MeasurementRow[]
  readonly counts: { readonly new: number; readonly known: number; readonly error: number }
}

export interface MeasurementImportOutcome {
  /** Null when every value was known already. */
  readonly importId: Id<'measurement-import'> | null
  readonly fileName: string
  readonly added: number
}

const table = z.object({ file: uploadedFile, mapping: z.array(z.enum(MEASUREMENT_FIELDS).nullable()).max(100).nullable() })

export const measurementImportsContract = {
  /** Says row by row what a table would add. Changes nothing. */
  preview: oc
    .input(table)
    .errors(mayRefuse(...TABLE_REFUSALS))
    .output(answer<MeasurementPreview>()),

  /** Adds what was confirmed, all or nothing; rows that are known already do nothing. */
  run: oc
    .input(table.extend({ excluded: z.array(z.int().min(1)).max(20_000), confirmed: z.int().min(0) }))
    .errors(mayRefuse(...TABLE_REFUSALS, 'IMPORT_HAS_ERRORS', 'IMPORT_DIFFERS'))
    .output(answer<MeasurementImportOutcome>()),

  /** Takes a whole import back: its values stay visible as withdrawn. */
  undo: oc
    .input(z.object({ importId: idOf('measurement-import') }))
    .errors(mayRefuse('NOT_FOUND', 'ALREADY_WITHDRAWN'))
    .output(answer<MeasurementImportOutcome>()),
}
