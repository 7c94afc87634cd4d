import type { Deps } from '../../usecases/deps.ts'
import { planReport, receiveReport, recordNotice } from '../../usecases/projects/record-grant.ts'
import { showFunding } from '../../usecases/projects/show-funding.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { grants } = procedures

export function grantsRouter(deps: Deps) {
  return grants.router({
    show: grants.show.handler(async ({ input, errors }) => answerOr(errors, await showFunding(deps, input))),
    recordNotice: grants.recordNotice.handler(async ({ input, errors }) => answerOr(errors, await recordNotice(deps, input))),
    planReport: grants.planReport.handler(async ({ input, errors }) => answerOr(errors, await planReport(deps, input))),
    receiveReport: grants.receiveReport.handler(async ({ input, errors }) => answerOr(errors, await receiveReport(deps, input))),
  })
}
