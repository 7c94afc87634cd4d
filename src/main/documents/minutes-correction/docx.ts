import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type MinutesCorrectionInput, minutesCorrectionFileParts, minutesCorrectionPaper } from './content.ts'

/** Makes the correction of approved minutes as a Word file, `S-2026-004_Berichtigung_1.docx`. */
export async function makeMinutesCorrection(input: MinutesCorrectionInput): Promise<OutputFile> {
  return {
    kind: 'correction-of-minutes',
    fileName: fileName(minutesCorrectionFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(minutesCorrectionPaper(input)),
  }
}
