import { saveLetterhead } from '../../usecases/alliance/save-letterhead.ts'
import { showAlliance } from '../../usecases/alliance/show-alliance.ts'
import { checkUploadedPicture, previewLetterhead, showLetterhead } from '../../usecases/alliance/show-letterhead.ts'
import type { Deps } from '../../usecases/deps.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { alliance } = procedures

export function allianceRouter(deps: Deps) {
  return alliance.router({
    show: alliance.show.handler(() => showAlliance(deps)),
    showLetterhead: alliance.showLetterhead.handler(() => showLetterhead(deps)),
    checkPicture: alliance.checkPicture.handler(async ({ input, errors }) =>
      answerOr(errors, await checkUploadedPicture(input.file)),
    ),
    previewLetterhead: alliance.previewLetterhead.handler(async ({ input, errors }) =>
      answerOr(errors, await previewLetterhead(deps, input)),
    ),
    saveLetterhead: alliance.saveLetterhead.handler(async ({ input, errors }) =>
      answerOr(errors, await saveLetterhead(deps, input)),
    ),
  })
}
