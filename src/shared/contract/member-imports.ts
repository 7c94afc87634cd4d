import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import {
  IMPORT_KINDS,
  type ImportField,
  type ImportRow,
  MEMBER_IMPORT_FIELDS,
  PERSON_IMPORT_FIELDS,
} from '../domain/members/member-import.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, uploadedFile } from './shapes.ts'
import { TABLE_REFUSALS } from './table-reading.ts'

/** What an import would do. */
export interface ImportPreview {
  readonly fileName: string
  readonly sheet: string
  readonly headings: readonly string[]
  /** Which column stands for what; null: it is not read. */
  readonly mapping: readonly (ImportField | null)[]
  readonly rows: readonly ImportRow[]
  readonly counts: { readonly new: number; readonly changed: number; readonly unchanged: number; readonly error: number }
}

/** A preview on its way: rows read so far, last the preview itself. */
export type ImportProgress = { readonly rowsRead: number } | { readonly preview: ImportPreview }

/** What an import did; without an id when there was nothing to do. */
export interface ImportOutcome {
  readonly importId: Id<'member-import'> | null
  readonly fileName: string
  readonly new: number
  readonly changed: number
}

const fields = z.enum([...MEMBER_IMPORT_FIELDS, ...PERSON_IMPORT_FIELDS])
const table = z.object({
  kind: z.enum(IMPORT_KINDS),
  file: uploadedFile,
  mapping: z.array(fields.nullable()).max(100).nullable(),
})

export const memberImportsContract = {
  /** Says row by row what a table would do, and tells meanwhile how far it has come. Changes nothing. */
  preview: oc
    .input(table)
    .errors(mayRefuse(...TABLE_REFUSALS))
    .output(eventIterator(answer<ImportProgress>())),

  /** Imports what was confirmed, all or nothing; never removes anything. */
  run: oc
    .input(
      table.extend({
        excluded: z.array(z.int().min(1)).max(20_000),
        confirmed: z.object({ new: z.int().min(0), changed: z.int().min(0) }),
      }),
    )
    .errors(mayRefuse(...TABLE_REFUSALS, 'IMPORT_HAS_ERRORS', 'IMPORT_DIFFERS'))
    .output(answer<ImportOutcome>()),

  /** Takes a whole import back. */
  undo: oc
    .input(z.object({ importId: idOf('member-import') }))
    .errors(mayRefuse('NOT_FOUND', 'IMPORT_NOT_UNDOABLE'))
    .output(answer<null>()),
}
