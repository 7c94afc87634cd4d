import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type HandoverInput, handoverFileParts, handoverPaper } from './content.ts'

/** Makes the Übergabeliste as a Word file. */
export async function makeHandover(input: HandoverInput): Promise<OutputFile> {
  return {
    kind: 'handover',
    fileName: fileName(handoverFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(handoverPaper(input)),
  }
}
