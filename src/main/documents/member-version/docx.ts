import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type MemberVersionInput, memberVersionFileParts, memberVersionPaper } from './content.ts'

/** Makes the Mitgliederfassung as a Word file. */
export async function makeMemberVersion(input: MemberVersionInput): Promise<OutputFile> {
  return {
    kind: 'member-version',
    fileName: fileName(memberVersionFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(memberVersionPaper(input)),
  }
}
