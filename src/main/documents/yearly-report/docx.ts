import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type YearlyReportInput, yearlyReportFileParts, yearlyReportPaper } from './content.ts'

/** Makes the Jahresbericht as a Word file. */
export async function makeYearlyReport(input: YearlyReportInput): Promise<OutputFile> {
  return {
    kind: 'yearly-report',
    fileName: fileName(yearlyReportFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(yearlyReportPaper(input)),
  }
}
