import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type OpinionPollInput, opinionPollBook, opinionPollFileParts } from './content.ts'

/** Makes the result of a Meinungsbild as an Excel file. */
export async function makeOpinionPoll(input: OpinionPollInput): Promise<OutputFile> {
  return {
    kind: 'opinion-poll',
    fileName: fileName(opinionPollFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(opinionPollBook(input)),
  }
}
