import type { Deps } from '../../usecases/deps.ts'
import { enactEdition } from '../../usecases/rules-of-procedure/enact-edition.ts'
import { listEditionChoices } from '../../usecases/rules-of-procedure/list-choices.ts'
import { listEditions } from '../../usecases/rules-of-procedure/list-editions.ts'
import { previewEdition } from '../../usecases/rules-of-procedure/preview-edition.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { rulesOfProcedure } = procedures

export function rulesOfProcedureRouter(deps: Deps) {
  return rulesOfProcedure.router({
    list: rulesOfProcedure.list.handler(() => listEditions(deps)),
    choices: rulesOfProcedure.choices.handler(() => listEditionChoices(deps)),
    preview: rulesOfProcedure.preview.handler(async ({ input, errors }) => answerOr(errors, await previewEdition(deps, input))),
    enact: rulesOfProcedure.enact.handler(async ({ input, errors }) => answerOr(errors, await enactEdition(deps, input))),
  })
}
