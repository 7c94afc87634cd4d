import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { MINUTES_FIELDS } from '../own-templates/fields/meeting-fields.ts'
import { makeWordOr } from '../own-templates/make-from-template.ts'
import { type MinutesInput, minutesFileParts, minutesPaper } from './content.ts'

/** Makes the Niederschrift of a sitting as a Word file, `S-2026-004_Niederschrift.docx`. */
export async function makeMinutes(input: MinutesInput): Promise<OutputFile> {
  return {
    kind: 'minutes',
    fileName: fileName(minutesFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWordOr(input.template, MINUTES_FIELDS, input, minutesPaper(input)),
  }
}
