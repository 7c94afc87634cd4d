import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type CircularRecordInput, circularRecordFileParts, circularRecordPaper } from './content.ts'

/** Makes the Umlauf-Ergebnisniederschrift as a Word file, `U-2026-003_Ergebnisniederschrift.docx`. */
export async function makeCircularRecord(input: CircularRecordInput): Promise<OutputFile> {
  return {
    kind: 'circular-record',
    fileName: fileName(circularRecordFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(circularRecordPaper(input)),
  }
}
