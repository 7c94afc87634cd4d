import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type AttendanceListInput, attendanceListFileParts, attendanceListPaper } from './content.ts'

/** Makes the Anwesenheitsliste as a Word file in landscape, `S-2026-004_Anwesenheitsliste.docx`. */
export async function makeAttendanceList(input: AttendanceListInput): Promise<OutputFile> {
  return {
    kind: 'attendance-list',
    fileName: fileName(attendanceListFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(attendanceListPaper(input)),
  }
}
