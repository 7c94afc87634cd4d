import { type Id, toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ImportedSheet } from '#shared/contract/assessments.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { type FilledSheet, readScoreSheet } from '../../documents/score-sheet/read.ts'
import { findCatalogueOn } from '../../store/repositories/assessments.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { checkFileTypes } from '../documents/check-file-type.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { keepSheet, type SheetRefusal } from './save-score-sheet.ts'

interface ImportInput {
  readonly projectId: Id<'project'>
  readonly files: readonly UploadedFile[]
}

type ImportRefusal =
  | SheetRefusal
  | Refusal<
      | 'FILE_TOO_LARGE'
      | 'FILE_EMPTY'
      | 'TOO_MANY_FILES'
      | 'FILE_TYPE_MISMATCH'
      | 'SHEET_UNREADABLE'
      | 'OTHER_CATALOGUE'
      | 'OTHER_PROJECT'
    >

/** Takes in score sheets that came back as Excel files: all of them, or none and why (R40). */
export async function importScoreSheets(
  deps: Deps,
  { projectId, files }: ImportInput,
): Promise<Result<readonly ImportedSheet[], ImportRefusal>> {
  const uploads = await readUploads(files)
  if (!uploads.ok) return uploads
  const checked = checkFileTypes(uploads.value)
  if (!checked.ok) return checked
  const sheets: FilledSheet[] = []
  for (const { name, bytes } of checked.value) {
    const sheet = await readScoreSheet(name, bytes)
    if (sheet === null) return err({ code: 'SHEET_UNREADABLE', name })
    sheets.push(sheet)
  }
  return deps.store.write(acting(deps, 'assessments.import-sheets'), async (tx) => {
    const catalogue = await findCatalogueOn(tx, dateOf(deps.now()))
    if (catalogue === undefined) return err({ code: 'CATALOGUE_MISSING' })
    const imported: ImportedSheet[] = []
    for (const sheet of sheets) {
      const kept = await importOne(tx, deps, projectId, catalogue, sheet)
      if (!kept.ok) return kept
      imported.push({ name: sheet.name, ...kept.value })
    }
    return ok(imported)
  })
}

async function importOne(
  tx: WriteTx,
  deps: Deps,
  projectId: Id<'project'>,
  catalogue: CriteriaCatalogue,
  sheet: FilledSheet,
): Promise<Result<{ readonly memberName: string; readonly replaced: boolean }, ImportRefusal>> {
  if (sheet.projectId !== projectId) return err({ code: 'OTHER_PROJECT', name: sheet.name, projectNumber: sheet.projectNumber })
  if (sheet.catalogueId !== catalogue.id)
    return err({ code: 'OTHER_CATALOGUE', name: sheet.name, edition: sheet.edition, current: catalogue.edition })
  return keepSheet(tx, deps, {
    projectId,
    memberId: toId(sheet.memberId),
    personName: sheet.personName,
    way: 'excel',
    scores: sheet.rows.flatMap(({ position, points, reason }) => {
      const criterion = catalogue.criteria[position - 1]
      return criterion === undefined || points === null ? [] : [{ criterionId: criterion.id, points, reason }]
    }),
  })
}
