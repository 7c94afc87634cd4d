import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type CompletionRequestInput, completionRequestFileParts, completionRequestPaper } from './content.ts'

/** Makes the Nachforderung as a Word file. */
export async function makeCompletionRequest(input: CompletionRequestInput): Promise<OutputFile> {
  return {
    kind: 'completion-request',
    fileName: fileName(completionRequestFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(completionRequestPaper(input)),
  }
}
