import { listActionPlans, listFieldsOfAction } from '#main/store/repositories/action-plan.ts'
import { listAgendaPapers } from '#main/store/repositories/agenda-papers.ts'
import { listAgendaTemplates, listTextModules } from '#main/store/repositories/agenda-templates.ts'
import { listAgendaItems, listAgendaRecusals } from '#main/store/repositories/agendas.ts'
import { findAlliance } from '#main/store/repositories/alliance.ts'
import { listCatalogues, listDiscussionNotes, listScoreSheets } from '#main/store/repositories/assessments.ts'
import { listAttendances } from '#main/store/repositories/attendances.ts'
import { listCredentials, listMemberKeys, listRefusedAnswers } from '#main/store/repositories/ballot-packs.ts'
import { listBallots } from '#main/store/repositories/ballots.ts'
import { listBodies, listBodyMemberships } from '#main/store/repositories/bodies.ts'
import { findCourse } from '#main/store/repositories/circular-courses.ts'
import { findCriteriaId, listPapers, listProcedures } from '#main/store/repositories/circular-procedures.ts'
import { listRoll } from '#main/store/repositories/circular-rolls.ts'
import { listContributions } from '#main/store/repositories/contributions.ts'
import { listOrigins, listTemplates } from '#main/store/repositories/document-templates.ts'
import { listDocuments } from '#main/store/repositories/documents.ts'
import { listEvaluations } from '#main/store/repositories/evaluations.ts'
import { listAnnouncements, listFollowUps, listReplacedResolutions } from '#main/store/repositories/follow-ups.ts'
import { listGrantNotices, listProgressReports } from '#main/store/repositories/grant-notices.ts'
import { listIndicators, listMeasurements } from '#main/store/repositories/indicators.ts'
import { listLetterheads } from '#main/store/repositories/letterheads.ts'
import { listMeasureEvents, listMeasures } from '#main/store/repositories/measures.ts'
import { listMeetingDispatches } from '#main/store/repositories/meeting-dispatches.ts'
import { listInvitations, listMeetingBodies, listMeetings } from '#main/store/repositories/meetings.ts'
import { listFormerNames, listManagingTerms, listMembers } from '#main/store/repositories/members.ts'
import { listApplications } from '#main/store/repositories/membership-applications.ts'
import { listMemberships } from '#main/store/repositories/memberships.ts'
import {
  listCorrectionsOfMinutes,
  listMinutesSignatures,
  listObjectionsToMinutes,
} from '#main/store/repositories/minutes-records.ts'
import { listOpinionPolls, listOpinions, listPollCredentials, listPollMembers } from '#main/store/repositories/opinion-polls.ts'
import { listPeople, listRepresentations } from '#main/store/repositories/people.ts'
import { listProtection } from '#main/store/repositories/person-protection.ts'
import { listPowersOfAttorney } from '#main/store/repositories/powers-of-attorney.ts'
import { listOverCommitments, listProjectCalls, listRegionalBudgets } from '#main/store/repositories/project-calls.ts'
import { listAttachments, listCompletionRequests, listProjectChanges } from '#main/store/repositories/project-checks.ts'
import { listProjects } from '#main/store/repositories/projects.ts'
import { listRankings } from '#main/store/repositories/rankings.ts'
import { listRecusals } from '#main/store/repositories/recusals.ts'
import { findResolutionsByMeeting, findResolutionsByProcedure } from '#main/store/repositories/resolutions.ts'
import { listResponses } from '#main/store/repositories/responses.ts'
import { listRetentionReviews } from '#main/store/repositories/retention.ts'
import { listRevisions } from '#main/store/repositories/revisions.ts'
import { listRules } from '#main/store/repositories/rules-of-procedure.ts'
import { listSignaturePictures } from '#main/store/repositories/signature-pictures.ts'
import { listDispatches, listStatementModules } from '#main/store/repositories/statement-dispatches.ts'
import { listStatements } from '#main/store/repositories/statements.ts'
import { listStrategies } from '#main/store/repositories/strategies.ts'
import { listSubsequentVotes } from '#main/store/repositories/subsequent-votes.ts'
import { listTasks } from '#main/store/repositories/tasks.ts'
import { listVoteTransfers } from '#main/store/repositories/vote-transfers.ts'
import type { ReadTx } from '#main/store/store.ts'
import { toId } from '#shared/basics/id.ts'

/** The first of a list; throws when it is empty. */
export function first<T>(list: readonly T[]): T {
  const [item] = list
  if (item === undefined) throw new Error('Nothing there')
  return item
}

/** Everything in the sample rows, as the domain sees it. */
export async function sampleRecords(tx: ReadTx) {
  const procedure = first(await listProcedures(tx))
  const meeting = first(await listMeetings(tx))
  const alliance = await findAlliance(tx, null)
  if (alliance === undefined) throw new Error('No alliance')
  return {
    alliance,
    letterheads: await listLetterheads(tx),
    templates: await listTemplates(tx),
    signaturePictures: await listSignaturePictures(tx),
    origins: await listOrigins(tx),
    members: await listMembers(tx),
    memberships: await listMemberships(tx),
    membershipApplications: await listApplications(tx),
    formerNames: await listFormerNames(tx),
    managingTerms: await listManagingTerms(tx),
    people: await listPeople(tx),
    representations: await listRepresentations(tx),
    protection: await listProtection(tx),
    powersOfAttorney: await listPowersOfAttorney(tx),
    bodies: (await listBodies(tx)).filter(({ kind }) => kind !== 'alliance'),
    bodyMemberships: await listBodyMemberships(tx),
    actionPlans: await listActionPlans(tx),
    fieldsOfAction: await listFieldsOfAction(tx),
    projects: await listProjects(tx),
    projectCalls: await listProjectCalls(tx),
    regionalBudgets: await listRegionalBudgets(tx),
    overCommitments: await listOverCommitments(tx),
    attachments: await listAttachments(tx, toId('pr1')),
    completionRequests: await listCompletionRequests(tx),
    projectChanges: await listProjectChanges(tx, toId('pr1')),
    catalogues: await listCatalogues(tx),
    scoreSheets: await listScoreSheets(tx),
    discussionNotes: await listDiscussionNotes(tx, toId('pr1')),
    rankings: await listRankings(tx),
    statementDispatches: await listDispatches(tx),
    statementModules: await listStatementModules(tx),
    retentionReviews: await listRetentionReviews(tx),
    grantNotices: await listGrantNotices(tx),
    progressReports: await listProgressReports(tx),
    strategies: await listStrategies(tx),
    revisions: await listRevisions(tx),
    measures: await listMeasures(tx),
    measureEvents: await listMeasureEvents(tx),
    indicators: await listIndicators(tx),
    measurements: await listMeasurements(tx),
    evaluations: await listEvaluations(tx),
    procedure,
    roll: await listRoll(tx, procedure.id),
    recusals: await listRecusals(tx, procedure.id),
    papers: await listPapers(tx, procedure.id),
    criteriaCatalogueId: await findCriteriaId(tx, procedure.id),
    orders: [{ itemId: toId<'circular-item'>('ci1'), projectCallId: toId<'project-call'>('pc1') }],
    responses: await listResponses(tx, procedure.id),
    opinionPolls: await listOpinionPolls(tx),
    pollMembers: await listPollMembers(tx, toId('op1')),
    pollCredentials: await listPollCredentials(tx, toId('op1')),
    opinions: await listOpinions(tx, toId('op1')),
    credentials: await listCredentials(tx, procedure.id),
    memberKeys: await listMemberKeys(tx),
    refusedAnswers: await listRefusedAnswers(tx, procedure.id),
    course: await findCourse(tx, procedure.id),
    meeting,
    invitations: await listInvitations(tx, meeting.id),
    agendaItems: await listAgendaItems(tx, meeting.id),
    agendaPapers: await listAgendaPapers(tx, meeting.id),
    contributions: await listContributions(tx, meeting.id),
    dispatches: await listMeetingDispatches(tx, meeting.id),
    objectionsToMinutes: await listObjectionsToMinutes(tx, meeting.id),
    meetingBodies: await listMeetingBodies(tx, meeting.id),
    minutesSignatures: await listMinutesSignatures(tx),
    correctionsOfMinutes: await listCorrectionsOfMinutes(tx, meeting.id),
    followUps: await listFollowUps(tx),
    replacedResolutions: await listReplacedResolutions(tx),
    announcements: await listAnnouncements(tx),
    agendaTemplates: await listAgendaTemplates(tx),
    textModules: await listTextModules(tx),
    tasks: await listTasks(tx, meeting.id),
    agendaRecusals: await listAgendaRecusals(tx, meeting.id),
    attendances: await listAttendances(tx, meeting.id),
    ballots: await listBallots(tx, meeting.id),
    subsequentVotes: await listSubsequentVotes(tx, meeting.id),
    voteTransfers: await listVoteTransfers(tx, meeting.id),
    circularResolutions: await findResolutionsByProcedure(tx, procedure.id),
    meetingResolutions: await findResolutionsByMeeting(tx, meeting.id),
    rules: await listRules(tx),
    statements: await listStatements(tx),
    documents: await listDocuments(tx),
  }
}

export type SampleRecords = Awaited<ReturnType<typeof sampleRecords>>
