import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type StatementInput, statementFileParts, statementPaper } from './content.ts'

/** Makes the Stellungnahme as a Word file, `ST-2026-007_WelcomERZ_befuerwortend.docx`; a draft says so in name and on every page. */
export async function makeStatement(input: StatementInput): Promise<OutputFile> {
  return {
    kind: 'statement',
    fileName: fileName(statementFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(statementPaper(input)),
  }
}
