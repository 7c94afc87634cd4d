import { err } from '#shared/basics/result.ts'
import type { Deps } from '../usecases/deps.ts'
import { answerOr } from './answer-or.ts'
import { deliverArchive, deliverPublicPart } from './archive-delivery.ts'
import type { Changes } from './changes.ts'
import type { Deliveries } from './deliveries.ts'
import type { Host } from './host.ts'
import { procedures } from './procedures.ts'
import { actionPlanRouter } from './routers/action-plan.ts'
import { allianceRouter } from './routers/alliance.ts'
import { assessmentsRouter } from './routers/assessments.ts'
import { circularProceduresRouter } from './routers/circular-procedures.ts'
import { documentTemplatesRouter } from './routers/document-templates.ts'
import { documentsRouter } from './routers/documents.ts'
import { grantsRouter } from './routers/grants.ts'
import { journalRouter } from './routers/journal.ts'
import { meetingsRouter } from './routers/meetings.ts'
import { membersRouter } from './routers/members.ts'
import { opinionPollsRouter } from './routers/opinion-polls.ts'
import { overviewRouter } from './routers/overview.ts'
import { privacyRouter } from './routers/privacy.ts'
import { projectCallsRouter } from './routers/project-calls.ts'
import { projectsRouter } from './routers/projects.ts'
import { resolutionsRouter } from './routers/resolutions.ts'
import { rulesOfProcedureRouter } from './routers/rules-of-procedure.ts'
import { statementsRouter } from './routers/statements.ts'
import { type FileParts, workspaceRouter } from './routers/workspace.ts'

export interface RouterParts {
  readonly deps: Deps
  readonly host: Host
  readonly changes: Changes
  readonly deliveries: Deliveries
  readonly file: FileParts
  readonly rendererDir: string
}

/** Every procedure of the contract with its use case. */
export function routerOf({ deps, host, changes, deliveries, file, rendererDir }: RouterParts) {
  return procedures.router({
    overview: overviewRouter(deps),
    alliance: allianceRouter(deps),
    members: membersRouter(deps),
    projects: projectsRouter(deps),
    projectCalls: projectCallsRouter(deps),
    assessments: assessmentsRouter(deps),
    grants: grantsRouter(deps),
    meetings: meetingsRouter(deps),
    circularProcedures: circularProceduresRouter(deps, deliveries),
    opinionPolls: opinionPollsRouter(deps, deliveries),
    resolutions: resolutionsRouter(deps),
    statements: statementsRouter(deps),
    rulesOfProcedure: rulesOfProcedureRouter(deps),
    actionPlan: actionPlanRouter(deps),
    documents: documentsRouter(deps),
    documentTemplates: documentTemplatesRouter(deps),
    journal: journalRouter(deps),
    recovery: procedures.recovery.router({
      show: procedures.recovery.show.handler(() => null),
      recover: procedures.recovery.recover.handler(({ input, errors }) =>
        answerOr(errors, err({ code: 'NOT_FOUND', what: 'backup', id: input.backup })),
      ),
    }),
    workspace: workspaceRouter(deps, host, changes, file, {
      archive: (wish, signal) => deliverArchive(deps, deliveries, rendererDir, wish, signal),
      publicPart: (wish, signal) => deliverPublicPart(deps, deliveries, wish, signal),
    }),
    privacy: privacyRouter(deps),
  })
}
