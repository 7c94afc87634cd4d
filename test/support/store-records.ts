import { insertActionPlan, insertFieldOfAction } from '#main/store/repositories/action-plan.ts'
import { replaceAgendaPapers } from '#main/store/repositories/agenda-papers.ts'
import { saveAgendaTemplate, saveTextModule } from '#main/store/repositories/agenda-templates.ts'
import { insertAgendaItem, insertAgendaRecusal } from '#main/store/repositories/agendas.ts'
import { insertAlliance } from '#main/store/repositories/alliance.ts'
import { insertCatalogue, insertDiscussionNote, saveScoreSheet } from '#main/store/repositories/assessments.ts'
import { insertAttendance } from '#main/store/repositories/attendances.ts'
import { insertCredential, insertMemberKey, insertRefusedAnswer } from '#main/store/repositories/ballot-packs.ts'
import { insertBallot } from '#main/store/repositories/ballots.ts'
import { insertBody, insertBodyMembership } from '#main/store/repositories/bodies.ts'
import { insertContinuation, insertEnding, insertExtension, insertReminder } from '#main/store/repositories/circular-courses.ts'
import { insertProcedure } from '#main/store/repositories/circular-procedures.ts'
import { saveContribution } from '#main/store/repositories/contributions.ts'
import { insertOrigin, insertTemplate } from '#main/store/repositories/document-templates.ts'
import { insertDocumentRecord } from '#main/store/repositories/documents.ts'
import { insertEvaluation } from '#main/store/repositories/evaluations.ts'
import { insertAnnouncement, insertReplacedResolution, saveFollowUp } from '#main/store/repositories/follow-ups.ts'
import { insertGrantNotice, insertProgressReport } from '#main/store/repositories/grant-notices.ts'
import { insertIndicator, insertMeasurement, insertMeasurementWithdrawal } from '#main/store/repositories/indicators.ts'
import { insertLetterhead } from '#main/store/repositories/letterheads.ts'
import { insertMeasure, insertMeasureEvent } from '#main/store/repositories/measures.ts'
import { insertMeetingDispatch } from '#main/store/repositories/meeting-dispatches.ts'
import { insertInvitation, insertMeeting, replaceMeetingBodies } from '#main/store/repositories/meetings.ts'
import { insertFormerName, insertManagingTerm, insertMember } from '#main/store/repositories/members.ts'
import { insertApplication } from '#main/store/repositories/membership-applications.ts'
import { insertMembership } from '#main/store/repositories/memberships.ts'
import {
  insertCorrectionOfMinutes,
  insertMinutesSignature,
  saveObjectionToMinutes,
} from '#main/store/repositories/minutes-records.ts'
import { insertOpinion, insertOpinionPoll, insertPollCredential } from '#main/store/repositories/opinion-polls.ts'
import { insertPerson, insertRepresentation } from '#main/store/repositories/people.ts'
import { saveProtection } from '#main/store/repositories/person-protection.ts'
import { insertPowerOfAttorney } from '#main/store/repositories/powers-of-attorney.ts'
import { insertOverCommitment, insertProjectCall, insertRegionalBudget } from '#main/store/repositories/project-calls.ts'
import { insertAttachment, insertCompletionRequest, insertProjectChange } from '#main/store/repositories/project-checks.ts'
import { insertProject } from '#main/store/repositories/projects.ts'
import { insertRanking } from '#main/store/repositories/rankings.ts'
import { insertResolution } from '#main/store/repositories/resolutions.ts'
import { insertResponse } from '#main/store/repositories/responses.ts'
import { insertRetentionReview } from '#main/store/repositories/retention.ts'
import { insertRevision } from '#main/store/repositories/revisions.ts'
import { insertRules } from '#main/store/repositories/rules-of-procedure.ts'
import { saveSignaturePicture } from '#main/store/repositories/signature-pictures.ts'
import { insertDispatch, insertStatementModule } from '#main/store/repositories/statement-dispatches.ts'
import { insertStatement } from '#main/store/repositories/statements.ts'
import { insertStrategy } from '#main/store/repositories/strategies.ts'
import { insertSubsequentVote } from '#main/store/repositories/subsequent-votes.ts'
import { saveTask } from '#main/store/repositories/tasks.ts'
import { insertVoteTransfer } from '#main/store/repositories/vote-transfers.ts'
import type { WriteTx } from '#main/store/store.ts'
import { instant } from '#shared/basics/instant.ts'
import type { SampleRecords } from './sample-records.ts'

/** Writes records through the repositories, in an order in which each finds what it points to. Blobs must be there. */
export async function storeRecords(tx: WriteTx, records: SampleRecords): Promise<void> {
  await insertAlliance(tx, records.alliance)
  for (const letterhead of records.letterheads) await insertLetterhead(tx, letterhead)
  for (const member of records.members) await insertMember(tx, member)
  for (const membership of records.memberships) await insertMembership(tx, membership)
  for (const application of records.membershipApplications) await insertApplication(tx, application)
  for (const former of records.formerNames) await insertFormerName(tx, former)
  for (const term of records.managingTerms) await insertManagingTerm(tx, term)
  for (const person of records.people) await insertPerson(tx, person)
  for (const representation of records.representations) await insertRepresentation(tx, representation)
  for (const protection of records.protection) await saveProtection(tx, protection)
  for (const power of records.powersOfAttorney) await insertPowerOfAttorney(tx, power)
  for (const body of records.bodies) await insertBody(tx, body)
  for (const seat of records.bodyMemberships) await insertBodyMembership(tx, seat)
  for (const plan of records.actionPlans) await insertActionPlan(tx, plan)
  for (const field of records.fieldsOfAction) await insertFieldOfAction(tx, field)
  for (const project of records.projects) await insertProject(tx, project)
  await insertProcedure(tx, records)
  for (const response of records.responses) await insertResponse(tx, response)
  for (const credential of records.credentials) await insertCredential(tx, credential)
  for (const poll of records.opinionPolls) await insertOpinionPoll(tx, poll, records.pollMembers)
  for (const credential of records.pollCredentials) await insertPollCredential(tx, credential)
  for (const opinion of records.opinions) await insertOpinion(tx, opinion)
  for (const key of records.memberKeys) await insertMemberKey(tx, key)
  for (const refused of records.refusedAnswers) await insertRefusedAnswer(tx, refused)
  const { extension, ending, continuations, reminders } = records.course
  if (extension !== null) await insertExtension(tx, records.procedure.id, extension, records.procedure.deadline)
  if (ending !== null) await insertEnding(tx, records.procedure.id, ending)
  for (const continuation of continuations) await insertContinuation(tx, records.procedure.id, continuation)
  for (const reminder of reminders) await insertReminder(tx, records.procedure.id, reminder)
  await insertMeeting(tx, records.meeting)
  await replaceMeetingBodies(tx, records.meeting.id, records.meetingBodies)
  for (const invitation of records.invitations) await insertInvitation(tx, invitation)
  for (const item of records.agendaItems) await insertAgendaItem(tx, item)
  for (const paper of records.agendaPapers) await replaceAgendaPapers(tx, paper.agendaItemId, [paper])
  for (const contribution of records.contributions) await saveContribution(tx, contribution)
  for (const task of records.tasks) await saveTask(tx, task)
  for (const recusal of records.agendaRecusals) await insertAgendaRecusal(tx, recusal)
  for (const attendance of records.attendances) await insertAttendance(tx, attendance)
  for (const ballot of records.ballots) await insertBallot(tx, ballot)
  for (const vote of records.subsequentVotes) await insertSubsequentVote(tx, vote)
  for (const transfer of records.voteTransfers) await insertVoteTransfer(tx, transfer)
  for (const { itemId, ...resolution } of records.circularResolutions) {
    await insertResolution(tx, resolution, { circularItemId: itemId, agendaItemId: null })
  }
  for (const { agendaItemId, ...resolution } of records.meetingResolutions) {
    await insertResolution(tx, resolution, { circularItemId: null, agendaItemId })
  }
  for (const dispatch of records.dispatches) await insertMeetingDispatch(tx, dispatch)
  for (const objection of records.objectionsToMinutes) await saveObjectionToMinutes(tx, objection)
  for (const correction of records.correctionsOfMinutes) await insertCorrectionOfMinutes(tx, correction)
  for (const signature of records.minutesSignatures) await insertMinutesSignature(tx, signature)
  for (const followUp of records.followUps) await saveFollowUp(tx, followUp)
  for (const replaced of records.replacedResolutions) await insertReplacedResolution(tx, replaced)
  for (const { circularProcedureId, agendaItemId } of records.announcements)
    await insertAnnouncement(tx, circularProcedureId, agendaItemId, instant('2026-11-25T09:10:00Z'))
  for (const template of records.agendaTemplates) await saveAgendaTemplate(tx, template)
  for (const module of records.textModules) await saveTextModule(tx, module)
  for (const rules of records.rules) await insertRules(tx, rules)
  for (const statement of records.statements) await insertStatement(tx, statement)
  await storeProjectRecords(tx, records)
  await storePlanRecords(tx, records)
  for (const document of records.documents) await insertDocumentRecord(tx, document)
  for (const template of records.templates) await insertTemplate(tx, template)
  for (const picture of records.signaturePictures) await saveSignaturePicture(tx, picture)
  for (const origin of records.origins) await insertOrigin(tx, origin)
}

/** What surrounds the projects: calls and budgets, papers, assessments, rankings, dispatches, notices of the funder. */
async function storeProjectRecords(tx: WriteTx, records: SampleRecords): Promise<void> {
  for (const call of records.projectCalls) await insertProjectCall(tx, call)
  for (const budget of records.regionalBudgets) await insertRegionalBudget(tx, budget)
  for (const accepted of records.overCommitments) await insertOverCommitment(tx, accepted)
  for (const attachment of records.attachments) await insertAttachment(tx, attachment)
  for (const request of records.completionRequests) await insertCompletionRequest(tx, request)
  for (const change of records.projectChanges) await insertProjectChange(tx, change)
  for (const catalogue of records.catalogues) await insertCatalogue(tx, catalogue)
  for (const sheet of records.scoreSheets) await saveScoreSheet(tx, sheet)
  for (const note of records.discussionNotes) await insertDiscussionNote(tx, note)
  for (const ranking of records.rankings) await insertRanking(tx, ranking)
  for (const dispatch of records.statementDispatches) await insertDispatch(tx, dispatch)
  for (const module of records.statementModules) await insertStatementModule(tx, module)
  for (const review of records.retentionReviews) await insertRetentionReview(tx, review)
  for (const notice of records.grantNotices) await insertGrantNotice(tx, notice)
  for (const report of records.progressReports) await insertProgressReport(tx, report)
}

/** What the Handlungskonzept says, what follows from it, and by what it is measured. */
async function storePlanRecords(tx: WriteTx, records: SampleRecords): Promise<void> {
  for (const strategy of records.strategies) await insertStrategy(tx, strategy)
  for (const revision of records.revisions) await insertRevision(tx, revision)
  for (const measure of records.measures) await insertMeasure(tx, measure)
  for (const event of records.measureEvents) await insertMeasureEvent(tx, event)
  for (const indicator of records.indicators) await insertIndicator(tx, indicator)
  for (const measurement of records.measurements) {
    await insertMeasurement(tx, measurement)
    if (measurement.withdrawal !== null) await insertMeasurementWithdrawal(tx, measurement.id, measurement.withdrawal)
  }
  for (const evaluation of records.evaluations) await insertEvaluation(tx, evaluation)
}
