import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { type PlanComparisonInput, planComparisonFileParts, planComparisonPaper } from './content.ts'

/** Makes the Vergleich of two revisions as a Word file. */
export async function makePlanComparison(input: PlanComparisonInput): Promise<OutputFile> {
  return {
    kind: 'plan-comparison',
    fileName: fileName(planComparisonFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(planComparisonPaper(input)),
  }
}
