import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type AccessReportInput, accessReportFileParts, accessReportPaper } from './content.ts'

/** Makes the Auskunft as a Word file to read. */
export async function makeAccessReport(input: AccessReportInput): Promise<OutputFile> {
  return {
    kind: 'access-report',
    fileName: fileName(accessReportFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(accessReportPaper(input)),
  }
}

/** The same for machines: what Art. 20 DSGVO calls a structured, commonly used format. */
export function makeAccessRecord(input: AccessReportInput): OutputFile {
  const { alliance, managingMembers, ...record } = input
  const content = { alliance: alliance.name, managingMembers, ...record, member: { name: record.member.name } }
  return {
    kind: 'access-record',
    fileName: fileName(accessReportFileParts(input), 'json'),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
  }
}
