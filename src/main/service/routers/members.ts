import type { Deps } from '../../usecases/deps.ts'
import { changeContact } from '../../usecases/members/change-contact.ts'
import { changePersonContact } from '../../usecases/members/change-person-contact.ts'
import { listMembersOn } from '../../usecases/members/list-members.ts'
import { showMember } from '../../usecases/members/show-member.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { members } = procedures

export function membersRouter(deps: Deps) {
  return members.router({
    list: members.list.handler(({ input }) => listMembersOn(deps, input)),
    show: members.show.handler(async ({ input, errors }) => answerOr(errors, await showMember(deps, input))),
    changeContact: members.changeContact.handler(async ({ input, errors }) => answerOr(errors, await changeContact(deps, input))),
    changePersonContact: members.changePersonContact.handler(async ({ input, errors }) =>
      answerOr(errors, await changePersonContact(deps, input)),
    ),
  })
}
