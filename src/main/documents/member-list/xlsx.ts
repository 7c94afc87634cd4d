import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { EXCEL_MEDIA_TYPE, makeExcel } from '../kit/excel/make-excel.ts'
import { fileName } from '../kit/file-name.ts'
import { type MemberListInput, memberListBook, memberListFileParts } from './content.ts'

/** Makes the Mitgliederliste as an Excel file, `Mitgliederliste_FKA-Erzgebirge_2026-11-20.xlsx`. */
export async function makeMemberList(input: MemberListInput): Promise<OutputFile> {
  return {
    kind: 'member-list',
    fileName: fileName(memberListFileParts(input), 'xlsx'),
    mediaType: EXCEL_MEDIA_TYPE,
    bytes: await makeExcel(memberListBook(input)),
  }
}
