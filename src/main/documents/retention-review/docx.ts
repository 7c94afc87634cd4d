import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type RetentionReviewInput, retentionReviewFileParts, retentionReviewPaper } from './content.ts'

/** Makes the record of a review as a Word file. */
export async function makeRetentionReview(input: RetentionReviewInput): Promise<OutputFile> {
  return {
    kind: 'retention-review',
    fileName: fileName(retentionReviewFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(retentionReviewPaper(input)),
  }
}
