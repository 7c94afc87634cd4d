import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type VoteListInput, voteListBook, voteListFileParts } from './content.ts'

/** Makes the votes of a meeting as an Excel file, `S-2026-004_Abstimmungen.xlsx`. */
export async function makeVoteList(input: VoteListInput): Promise<OutputFile> {
  return {
    kind: 'vote-list',
    fileName: fileName(voteListFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(voteListBook(input)),
  }
}
