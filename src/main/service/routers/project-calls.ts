import type { Deps } from '../../usecases/deps.ts'
import { drawRanking } from '../../usecases/projects/draw-ranking.ts'
import { listCalls } from '../../usecases/projects/list-calls.ts'
import { resolveRanking } from '../../usecases/projects/resolve-ranking.ts'
import { acceptOverCommitment, changeBudget, createBudget } from '../../usecases/projects/save-budget.ts'
import { changeCall, createCall } from '../../usecases/projects/save-call.ts'
import { showCall } from '../../usecases/projects/show-call.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { projectCalls } = procedures

export function projectCallsRouter(deps: Deps) {
  return projectCalls.router({
    list: projectCalls.list.handler(() => listCalls(deps)),
    show: projectCalls.show.handler(async ({ input, errors }) => answerOr(errors, await showCall(deps, input))),
    create: projectCalls.create.handler(async ({ input, errors }) => answerOr(errors, await createCall(deps, input))),
    change: projectCalls.change.handler(async ({ input, errors }) => answerOr(errors, await changeCall(deps, input))),
    createBudget: projectCalls.createBudget.handler(async ({ input, errors }) =>
      answerOr(errors, await createBudget(deps, input)),
    ),
    changeBudget: projectCalls.changeBudget.handler(async ({ input, errors }) =>
      answerOr(errors, await changeBudget(deps, input)),
    ),
    acceptOverCommitment: projectCalls.acceptOverCommitment.handler(async ({ input, errors }) =>
      answerOr(errors, await acceptOverCommitment(deps, input)),
    ),
    drawRanking: projectCalls.drawRanking.handler(async ({ input, errors }) => answerOr(errors, await drawRanking(deps, input))),
    resolveRanking: projectCalls.resolveRanking.handler(async ({ input, errors }) =>
      answerOr(errors, await resolveRanking(deps, input)),
    ),
  })
}
