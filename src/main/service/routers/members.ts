import type { Deps } from '../../usecases/deps.ts'
import { listBodiesOn, showBody } from '../../usecases/members/bodies.ts'
import { addBody, changeBody } from '../../usecases/members/change-body.ts'
import { changeContact } from '../../usecases/members/change-contact.ts'
import { changePersonContact } from '../../usecases/members/change-person-contact.ts'
import { addSeat, endSeat } from '../../usecases/members/change-seat.ts'
import { listMembersOn } from '../../usecases/members/list-members.ts'
import { showMember } from '../../usecases/members/show-member.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { members } = procedures

export function membersRouter(deps: Deps) {
  return members.router({
    bodies: {
      list: members.bodies.list.handler(({ input }) => listBodiesOn(deps, input)),
      show: members.bodies.show.handler(async ({ input, errors }) => answerOr(errors, await showBody(deps, input))),
      add: members.bodies.add.handler(async ({ input, errors }) => answerOr(errors, await addBody(deps, input))),
      change: members.bodies.change.handler(async ({ input, errors }) => answerOr(errors, await changeBody(deps, input))),
      addSeat: members.bodies.addSeat.handler(async ({ input, errors }) => answerOr(errors, await addSeat(deps, input))),
      endSeat: members.bodies.endSeat.handler(async ({ input, errors }) => answerOr(errors, await endSeat(deps, input))),
    },
    list: members.list.handler(({ input }) => listMembersOn(deps, input)),
    show: members.show.handler(async ({ input, errors }) => answerOr(errors, await showMember(deps, input))),
    changeContact: members.changeContact.handler(async ({ input, errors }) => answerOr(errors, await changeContact(deps, input))),
    changePersonContact: members.changePersonContact.handler(async ({ input, errors }) =>
      answerOr(errors, await changePersonContact(deps, input)),
    ),
  })
}
