import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type DistributionListInput, distributionListBook, distributionListFileParts } from './content.ts'

/** Makes the Verteiler as an Excel file, `Verteiler_FKA-Erzgebirge_2026-11-20.xlsx`. */
export async function makeDistributionList(input: DistributionListInput): Promise<OutputFile> {
  return {
    kind: 'distribution-list',
    fileName: fileName(distributionListFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(distributionListBook(input)),
  }
}
