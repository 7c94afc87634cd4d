import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type ScoreSheetInput, scoreSheetBook, scoreSheetFileParts } from './content.ts'

/** Makes the Bewertungsbogen of one member on one project as an Excel file. */
export async function makeScoreSheet(input: ScoreSheetInput): Promise<OutputFile> {
  return {
    kind: 'score-sheet',
    fileName: fileName(scoreSheetFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(scoreSheetBook(input)),
  }
}
