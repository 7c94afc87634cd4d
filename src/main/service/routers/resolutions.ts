import type { Deps } from '../../usecases/deps.ts'
import { changeFollowUp, replaceResolution } from '../../usecases/resolutions/follow-up.ts'
import { listRegister } from '../../usecases/resolutions/list-resolutions.ts'
import { showResolution } from '../../usecases/resolutions/show-resolution.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { resolutions } = procedures

export function resolutionsRouter(deps: Deps) {
  return resolutions.router({
    list: resolutions.list.handler(() => listRegister(deps)),
    changeFollowUp: resolutions.changeFollowUp.handler(async ({ input, errors }) =>
      answerOr(errors, await changeFollowUp(deps, input)),
    ),
    replace: resolutions.replace.handler(async ({ input, errors }) => answerOr(errors, await replaceResolution(deps, input))),
    show: resolutions.show.handler(async ({ input, errors }) => answerOr(errors, await showResolution(deps, input))),
  })
}
