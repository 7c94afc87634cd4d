import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type FactSheetInput, factSheetFileParts, factSheetPaper } from './content.ts'

/** Makes the Faktencheck as a Word file. */
export async function makeFactSheet(input: FactSheetInput): Promise<OutputFile> {
  return {
    kind: 'fact-sheet',
    fileName: fileName(factSheetFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(factSheetPaper(input)),
  }
}
