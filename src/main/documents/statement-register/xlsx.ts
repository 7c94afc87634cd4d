import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type StatementRegisterInput, statementRegisterBook, statementRegisterFileParts } from './content.ts'

/** Makes the Register as an Excel file. */
export async function makeStatementRegister(input: StatementRegisterInput): Promise<OutputFile> {
  return {
    kind: 'statement-register',
    fileName: fileName(statementRegisterFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(statementRegisterBook(input)),
  }
}
