import type { Deps } from '../../usecases/deps.ts'
import { changeContact } from '../../usecases/members/change-contact.ts'
import { changeMember, renameMember } from '../../usecases/members/change-member.ts'
import { changePersonContact } from '../../usecases/members/change-person-contact.ts'
import { addRepresentation, endRepresentation } from '../../usecases/members/change-representation.ts'
import { listMembersOn } from '../../usecases/members/list-members.ts'
import { listRegisterOn } from '../../usecases/members/list-register.ts'
import { mergeMembers, previewMerge } from '../../usecases/members/merge-members.ts'
import { erasePersonContact, protectPerson } from '../../usecases/members/protect-person.ts'
import { registerMember } from '../../usecases/members/register-member.ts'
import { registerPerson, renamePerson } from '../../usecases/members/register-person.ts'
import { showMember } from '../../usecases/members/show-member.ts'
import { listSignatoryPictures, removeSignatoryPicture, saveSignatoryPicture } from '../../usecases/members/signature-pictures.ts'
import { cleanAfterErasure } from '../../usecases/workspace/privacy/holding-backups.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'
import { bodiesRouter } from './bodies.ts'
import { memberImportsRouter } from './member-imports.ts'
import { membershipsRouter } from './memberships.ts'

const { members } = procedures

export function membersRouter(deps: Deps) {
  return members.router({
    signatoryPictures: members.signatoryPictures.handler(() => listSignatoryPictures(deps)),
    saveSignatoryPicture: members.saveSignatoryPicture.handler(async ({ input, errors }) =>
      answerOr(errors, await saveSignatoryPicture(deps, input)),
    ),
    removeSignatoryPicture: members.removeSignatoryPicture.handler(async ({ input, errors }) =>
      answerOr(errors, await removeSignatoryPicture(deps, input)),
    ),
    bodies: bodiesRouter(deps),
    imports: memberImportsRouter(deps),
    memberships: membershipsRouter(deps),
    list: members.list.handler(({ input }) => listMembersOn(deps, input)),
    register: members.register.handler(({ input }) => listRegisterOn(deps, input)),
    show: members.show.handler(async ({ input, errors }) => answerOr(errors, await showMember(deps, input))),
    add: members.add.handler(async ({ input, errors }) => answerOr(errors, await registerMember(deps, input))),
    change: members.change.handler(async ({ input, errors }) => answerOr(errors, await changeMember(deps, input))),
    rename: members.rename.handler(async ({ input, errors }) => answerOr(errors, await renameMember(deps, input))),
    previewMerge: members.previewMerge.handler(async ({ input, errors }) => answerOr(errors, await previewMerge(deps, input))),
    merge: members.merge.handler(async ({ input, errors }) => answerOr(errors, await mergeMembers(deps, input))),
    changeContact: members.changeContact.handler(async ({ input, errors }) => answerOr(errors, await changeContact(deps, input))),
    addPerson: members.addPerson.handler(async ({ input, errors }) => answerOr(errors, await registerPerson(deps, input))),
    renamePerson: members.renamePerson.handler(async ({ input, errors }) => answerOr(errors, await renamePerson(deps, input))),
    changePersonContact: members.changePersonContact.handler(async ({ input, errors }) =>
      answerOr(errors, await changePersonContact(deps, input)),
    ),
    addRepresentation: members.addRepresentation.handler(async ({ input, errors }) =>
      answerOr(errors, await addRepresentation(deps, input)),
    ),
    endRepresentation: members.endRepresentation.handler(async ({ input, errors }) =>
      answerOr(errors, await endRepresentation(deps, input)),
    ),
    protectPerson: members.protectPerson.handler(async ({ input, errors }) => answerOr(errors, await protectPerson(deps, input))),
    erasePersonContact: members.erasePersonContact.handler(async ({ input, errors }) => {
      const page = answerOr(errors, await erasePersonContact(deps, input))
      await cleanAfterErasure(deps)
      return page
    }),
  })
}
