import type { Deps } from '../../usecases/deps.ts'
import { listBodiesOn, showBody } from '../../usecases/members/bodies.ts'
import { addBody, changeBody } from '../../usecases/members/change-body.ts'
import { addSeat, endSeat } from '../../usecases/members/change-seat.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { bodies } = procedures.members

export function bodiesRouter(deps: Deps) {
  return bodies.router({
    list: bodies.list.handler(({ input }) => listBodiesOn(deps, input)),
    show: bodies.show.handler(async ({ input, errors }) => answerOr(errors, await showBody(deps, input))),
    add: bodies.add.handler(async ({ input, errors }) => answerOr(errors, await addBody(deps, input))),
    change: bodies.change.handler(async ({ input, errors }) => answerOr(errors, await changeBody(deps, input))),
    addSeat: bodies.addSeat.handler(async ({ input, errors }) => answerOr(errors, await addSeat(deps, input))),
    endSeat: bodies.endSeat.handler(async ({ input, errors }) => answerOr(errors, await endSeat(deps, input))),
  })
}
