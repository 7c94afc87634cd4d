import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type RankingListInput, rankingListBook, rankingListFileParts } from './content.ts'

/** Makes the Prioritätenliste as an Excel file. */
export async function makeRankingList(input: RankingListInput): Promise<OutputFile> {
  return {
    kind: 'ranking-list',
    fileName: fileName(rankingListFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(rankingListBook(input)),
  }
}
