import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type CancellationInput, cancellationFileParts, cancellationPaper } from './content.ts'

/** Makes the letter that cancels a meeting as a Word file, `S-2026-004_Absage_DGB-Region-Suedwestsachsen.docx`. */
export async function makeCancellation(input: CancellationInput): Promise<OutputFile> {
  return {
    kind: 'cancellation',
    fileName: fileName(cancellationFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(cancellationPaper(input)),
  }
}
