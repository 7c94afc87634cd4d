import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type AttendanceTemplateInput, attendanceTemplateFileParts, attendanceTemplatePaper } from './content.ts'

/** Makes the blank Anwesenheitsliste as a Word file in landscape. */
export async function makeAttendanceTemplate(input: AttendanceTemplateInput): Promise<OutputFile> {
  return {
    kind: 'attendance-template',
    fileName: fileName(attendanceTemplateFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(attendanceTemplatePaper(input)),
  }
}
