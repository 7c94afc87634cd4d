import { actionPlanContract } from './action-plan.ts'
import { allianceContract } from './alliance.ts'
import { assessmentsContract } from './assessments.ts'
import { circularProceduresContract } from './circular-procedures.ts'
import { documentTemplatesContract } from './document-templates.ts'
import { documentsContract } from './documents.ts'
import { grantsContract } from './grants.ts'
import { journalContract } from './journal.ts'
import { meetingsContract } from './meetings.ts'
import { membersContract } from './members.ts'
import { opinionPollsContract } from './opinion-polls.ts'
import { overviewContract } from './overview.ts'
import { privacyContract } from './privacy.ts'
import { projectCallsContract } from './project-calls.ts'
import { projectsContract } from './projects.ts'
import { recoveryContract } from './recovery.ts'
import { resolutionsContract } from './resolutions.ts'
import { rulesOfProcedureContract } from './rules-of-procedure.ts'
import { statementsContract } from './statements.ts'
import { workspaceContract } from './workspace.ts'

/** Everything a screen may ask, by area. Nothing runs here. */
export const contract = {
  overview: overviewContract,
  alliance: allianceContract,
  members: membersContract,
  projects: projectsContract,
  projectCalls: projectCallsContract,
  assessments: assessmentsContract,
  grants: grantsContract,
  meetings: meetingsContract,
  circularProcedures: circularProceduresContract,
  opinionPolls: opinionPollsContract,
  resolutions: resolutionsContract,
  statements: statementsContract,
  rulesOfProcedure: rulesOfProcedureContract,
  actionPlan: actionPlanContract,
  documents: documentsContract,
  documentTemplates: documentTemplatesContract,
  journal: journalContract,
  workspace: workspaceContract,
  recovery: recoveryContract,
  privacy: privacyContract,
}
