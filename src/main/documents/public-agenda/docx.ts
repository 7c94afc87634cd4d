import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type PublicAgendaInput, publicAgendaFileParts, publicAgendaPaper } from './content.ts'

/** Makes the Tagesordnung for everybody as a Word file, `S-2026-004_Tagesordnung_oeffentlich.docx`. */
export async function makePublicAgenda(input: PublicAgendaInput): Promise<OutputFile> {
  return {
    kind: 'public-agenda',
    fileName: fileName(publicAgendaFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(publicAgendaPaper(input)),
  }
}
