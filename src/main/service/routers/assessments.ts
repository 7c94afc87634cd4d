import type { Deps } from '../../usecases/deps.ts'
import { addNote } from '../../usecases/projects/add-note.ts'
import { createCatalogue } from '../../usecases/projects/create-catalogue.ts'
import { importScoreSheets } from '../../usecases/projects/import-score-sheets.ts'
import { saveScoreSheet } from '../../usecases/projects/save-score-sheet.ts'
import { listCriteriaCatalogues, showAssessment } from '../../usecases/projects/show-assessment.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { assessments } = procedures

export function assessmentsRouter(deps: Deps) {
  return assessments.router({
    listCatalogues: assessments.listCatalogues.handler(() => listCriteriaCatalogues(deps)),
    createCatalogue: assessments.createCatalogue.handler(async ({ input, errors }) =>
      answerOr(errors, await createCatalogue(deps, input)),
    ),
    show: assessments.show.handler(async ({ input, errors }) => answerOr(errors, await showAssessment(deps, input))),
    saveSheet: assessments.saveSheet.handler(async ({ input, errors }) => answerOr(errors, await saveScoreSheet(deps, input))),
    importSheets: assessments.importSheets.handler(async ({ input, errors }) =>
      answerOr(errors, await importScoreSheets(deps, input)),
    ),
    addNote: assessments.addNote.handler(async ({ input, errors }) => answerOr(errors, await addNote(deps, input))),
  })
}
