import { toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { first } from '#test/support/sample-records.ts'
import * as assessments from './repositories/assessments.ts'
import * as grants from './repositories/grant-notices.ts'
import * as calls from './repositories/project-calls.ts'
import * as checks from './repositories/project-checks.ts'
import * as rankings from './repositories/rankings.ts'
import * as statementDispatches from './repositories/statement-dispatches.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'

const DAY = localDate('2026-11-20')
const PROJECT = toId<'project'>('pr1')
const CALL = toId<'project-call'>('pc1')

/** Each function of the repositories around projects once: calls, checks, assessments, rankings, dispatches, notices. */
export const PROJECT_REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('assessments', {
    listCatalogues: (tx) => assessments.listCatalogues(tx),
    findCatalogueOn: (tx) => assessments.findCatalogueOn(tx, DAY),
    findCatalogue: (tx) => assessments.findCatalogue(tx, toId('cc1')),
    insertCatalogue: (tx, records) => assessments.insertCatalogue(tx, first(records.catalogues)),
    listScoreSheets: async (tx) => [await assessments.listScoreSheets(tx), await assessments.listScoreSheets(tx, PROJECT)],
    saveScoreSheet: (tx, records) => assessments.saveScoreSheet(tx, first(records.scoreSheets)),
    listDiscussionNotes: (tx) => assessments.listDiscussionNotes(tx, PROJECT),
    insertDiscussionNote: (tx, records) => assessments.insertDiscussionNote(tx, first(records.discussionNotes)),
  }),
  ...callsOf('grant-notices', {
    listGrantNotices: (tx) => grants.listGrantNotices(tx),
    insertGrantNotice: (tx, records) => grants.insertGrantNotice(tx, first(records.grantNotices)),
    listProgressReports: (tx) => grants.listProgressReports(tx),
    insertProgressReport: (tx, records) => grants.insertProgressReport(tx, first(records.progressReports)),
    setReportReceived: (tx) => grants.setReportReceived(tx, toId('pg1'), 1, { receivedOn: DAY, summary: '' }),
  }),
  ...callsOf('project-calls', {
    listProjectCalls: (tx) => calls.listProjectCalls(tx),
    findProjectCall: (tx) => calls.findProjectCall(tx, CALL),
    insertProjectCall: (tx, records) => calls.insertProjectCall(tx, first(records.projectCalls)),
    updateProjectCall: (tx, records) => calls.updateProjectCall(tx, first(records.projectCalls), 1),
    listRegionalBudgets: (tx) => calls.listRegionalBudgets(tx),
    insertRegionalBudget: (tx, records) => calls.insertRegionalBudget(tx, first(records.regionalBudgets)),
    updateRegionalBudget: (tx, records) => calls.updateRegionalBudget(tx, first(records.regionalBudgets), 1),
    listOverCommitments: (tx) => calls.listOverCommitments(tx),
    insertOverCommitment: (tx, records) => calls.insertOverCommitment(tx, first(records.overCommitments)),
  }),
  ...callsOf('project-checks', {
    setChecklist: (tx) => checks.setChecklist(tx, PROJECT, [], DAY),
    setJointOverride: (tx) => checks.setJointOverride(tx, PROJECT, null),
    listAttachments: (tx) => checks.listAttachments(tx, PROJECT),
    insertAttachment: (tx, records) => checks.insertAttachment(tx, first(records.attachments)),
    listCompletionRequests: (tx) => checks.listCompletionRequests(tx),
    insertCompletionRequest: (tx, records) => checks.insertCompletionRequest(tx, first(records.completionRequests)),
    settleCompletionRequests: (tx) => checks.settleCompletionRequests(tx, PROJECT, DAY),
    listProjectChanges: (tx) => checks.listProjectChanges(tx, PROJECT),
    insertProjectChange: (tx, records) => checks.insertProjectChange(tx, first(records.projectChanges)),
  }),
  ...callsOf('rankings', {
    listRankings: (tx) => rankings.listRankings(tx),
    findRankings: (tx) => rankings.findRankings(tx, CALL),
    insertRanking: (tx, records) => rankings.insertRanking(tx, first(records.rankings)),
    updateRanking: (tx, records) => rankings.updateRanking(tx, first(records.rankings), 1),
  }),
  ...callsOf('statement-dispatches', {
    listDispatches: (tx) => statementDispatches.listDispatches(tx),
    insertDispatch: (tx, records) => statementDispatches.insertDispatch(tx, first(records.statementDispatches)),
    listStatementModules: (tx) => statementDispatches.listStatementModules(tx),
    insertStatementModule: (tx, records) => statementDispatches.insertStatementModule(tx, first(records.statementModules)),
    deleteStatementModule: (tx) => statementDispatches.deleteStatementModule(tx, toId('tm1')),
  }),
]
