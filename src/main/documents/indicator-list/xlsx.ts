import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type IndicatorListInput, indicatorListBook, indicatorListFileParts } from './content.ts'

/** Makes the Indikatorenliste as an Excel file. */
export async function makeIndicatorList(input: IndicatorListInput): Promise<OutputFile> {
  return {
    kind: 'indicator-list',
    fileName: fileName(indicatorListFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(indicatorListBook(input)),
  }
}
