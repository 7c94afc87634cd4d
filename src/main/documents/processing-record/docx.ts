import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type ProcessingRecordInput, processingRecordFileParts, processingRecordPaper } from './content.ts'

/** Makes the Verzeichnis von Verarbeitungstätigkeiten as a Word file. */
export async function makeProcessingRecord(input: ProcessingRecordInput): Promise<OutputFile> {
  return {
    kind: 'processing-record',
    fileName: fileName(processingRecordFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(processingRecordPaper(input)),
  }
}
