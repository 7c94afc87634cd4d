import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type FunderAttachmentInput, funderAttachmentFileParts, funderAttachmentPaper } from './content.ts'

/** Makes Anlage 2 as a Word file. */
export async function makeFunderAttachment(input: FunderAttachmentInput): Promise<OutputFile> {
  return {
    kind: 'funder-attachment',
    fileName: fileName(funderAttachmentFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(funderAttachmentPaper(input)),
  }
}
