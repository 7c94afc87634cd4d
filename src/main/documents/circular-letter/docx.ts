import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { CIRCULAR_LETTER_FIELDS } from '../own-templates/fields/circular-letter-fields.ts'
import { makeWordOr } from '../own-templates/make-from-template.ts'
import { type CircularLetterInput, circularLetterFileParts, circularLetterPaper } from './content.ts'

/** Makes the Umlauf-Anschreiben as a Word file, `U-2026-003_Anschreiben_DGB-Region-Suedwestsachsen.docx`. */
export async function makeCircularLetter(input: CircularLetterInput): Promise<OutputFile> {
  return {
    kind: 'circular-letter',
    fileName: fileName(circularLetterFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWordOr(input.template, CIRCULAR_LETTER_FIELDS, input, circularLetterPaper(input)),
  }
}
