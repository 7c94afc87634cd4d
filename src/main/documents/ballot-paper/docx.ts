import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type BallotPaperInput, ballotPaper, ballotPaperFileParts } from './content.ts'

/** Makes the Rückmeldebogen as a Word file, `U-2026-003_Rueckmeldebogen_Jobcenter-Erzgebirgskreis.docx`. */
export async function makeBallotPaper(input: BallotPaperInput): Promise<OutputFile> {
  return {
    kind: 'ballot-paper',
    fileName: fileName(ballotPaperFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(ballotPaper(input)),
  }
}
