import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type ResolutionExtractInput, resolutionExtractFileParts, resolutionExtractPaper } from './content.ts'

/** Makes the extract of one resolution as a Word file, `B-2026-015_Auszug_….docx`. */
export async function makeResolutionExtract(input: ResolutionExtractInput): Promise<OutputFile> {
  return {
    kind: 'resolution-extract',
    fileName: fileName(resolutionExtractFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(resolutionExtractPaper(input)),
  }
}
