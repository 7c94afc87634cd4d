import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { STATEMENT_FIELDS } from '../own-templates/fields/statement-fields.ts'
import { makeWordOr } from '../own-templates/make-from-template.ts'
import { type StatementInput, statementFileParts, statementPaper } from './content.ts'

/** Makes the Stellungnahme as a Word file, `ST-2026-007_WelcomERZ_befuerwortend.docx`; a draft says so in name and on every page. */
export async function makeStatement(input: StatementInput): Promise<OutputFile> {
  return {
    kind: 'statement',
    fileName: fileName(statementFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWordOr(input.template, STATEMENT_FIELDS, input, statementPaper(input)),
  }
}
