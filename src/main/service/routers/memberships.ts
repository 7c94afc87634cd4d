import type { Deps } from '../../usecases/deps.ts'
import { admitMember } from '../../usecases/members/admit-member.ts'
import { applyForMembership, closeApplication } from '../../usecases/members/apply-for-membership.ts'
import { addManagingTerm, endManagingTerm } from '../../usecases/members/change-managing-term.ts'
import { continueMembership, endMembership } from '../../usecases/members/end-membership.ts'
import { listMembershipResolutions } from '../../usecases/members/list-membership-resolutions.ts'
import { endSuspension, suspendMembership } from '../../usecases/members/suspend-membership.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { memberships } = procedures.members

export function membershipsRouter(deps: Deps) {
  return memberships.router({
    resolutions: memberships.resolutions.handler(() => listMembershipResolutions(deps)),
    apply: memberships.apply.handler(async ({ input, errors }) => answerOr(errors, await applyForMembership(deps, input))),
    closeApplication: memberships.closeApplication.handler(async ({ input, errors }) =>
      answerOr(errors, await closeApplication(deps, input)),
    ),
    admit: memberships.admit.handler(async ({ input, errors }) => answerOr(errors, await admitMember(deps, input))),
    end: memberships.end.handler(async ({ input, errors }) => answerOr(errors, await endMembership(deps, input))),
    continue: memberships.continue.handler(async ({ input, errors }) => answerOr(errors, await continueMembership(deps, input))),
    suspend: memberships.suspend.handler(async ({ input, errors }) => answerOr(errors, await suspendMembership(deps, input))),
    endSuspension: memberships.endSuspension.handler(async ({ input, errors }) =>
      answerOr(errors, await endSuspension(deps, input)),
    ),
    addManagingTerm: memberships.addManagingTerm.handler(async ({ input, errors }) =>
      answerOr(errors, await addManagingTerm(deps, input)),
    ),
    endManagingTerm: memberships.endManagingTerm.handler(async ({ input, errors }) =>
      answerOr(errors, await endManagingTerm(deps, input)),
    ),
  })
}
