import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type ResolutionRegisterInput, resolutionRegisterBook, resolutionRegisterFileParts } from './content.ts'

/** Makes the Beschlussregister as an Excel file, `Beschlussregister_FKA-Erzgebirge_2026-11-20.xlsx`. */
export async function makeResolutionRegister(input: ResolutionRegisterInput): Promise<OutputFile> {
  return {
    kind: 'resolution-register',
    fileName: fileName(resolutionRegisterFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(resolutionRegisterBook(input)),
  }
}
