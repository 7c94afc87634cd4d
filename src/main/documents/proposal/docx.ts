import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type ProposalInput, proposalFileParts, proposalPaper } from './content.ts'

/** Makes a Beschlussvorlage as a Word file, `S-2026-004_TOP-3_Beschlussvorlage_….docx`. */
export async function makeProposal(input: ProposalInput): Promise<OutputFile> {
  return {
    kind: 'proposal',
    fileName: fileName(proposalFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(proposalPaper(input)),
  }
}
