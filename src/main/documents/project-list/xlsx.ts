import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type ProjectListInput, projectListBook, projectListFileParts } from './content.ts'

/** Makes the Projektliste as an Excel file, `Projektliste_FKA-Erzgebirge_2026-11-20.xlsx`. */
export async function makeProjectList(input: ProjectListInput): Promise<OutputFile> {
  return {
    kind: 'project-list',
    fileName: fileName(projectListFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(projectListBook(input)),
  }
}
