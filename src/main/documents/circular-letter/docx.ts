import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type CircularLetterInput, circularLetterFileParts, circularLetterPaper } from './content.ts'

/** Makes the Umlauf-Anschreiben as a Word file, `U-2026-003_Anschreiben_DGB-Region-Suedwestsachsen.docx`. */
export async function makeCircularLetter(input: CircularLetterInput): Promise<OutputFile> {
  return {
    kind: 'circular-letter',
    fileName: fileName(circularLetterFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(circularLetterPaper(input)),
  }
}
