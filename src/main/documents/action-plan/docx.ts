import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fileName } from '../kit/file-name.ts'
import { makeWord, WORD_MEDIA_TYPE } from '../kit/word/make-word.ts'
import { actionPlanFileParts, actionPlanPaper } from './content.ts'
import type { ActionPlanInput } from './input.ts'

/** Makes a revision of the Handlungskonzept as a Word file, `Handlungskonzept_FKA-Erzgebirge_2024.docx`. */
export async function makeActionPlan(input: ActionPlanInput): Promise<OutputFile> {
  return {
    kind: 'action-plan',
    fileName: fileName(actionPlanFileParts(input), 'docx'),
    mediaType: WORD_MEDIA_TYPE,
    bytes: await makeWord(actionPlanPaper(input)),
  }
}
