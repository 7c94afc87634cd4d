import type { ReactNode } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { AdoptRevision } from '#renderer/features/action-plan/adopt-revision.tsx'
import { ChartsPage } from '#renderer/features/action-plan/charts-page.tsx'
import { CompareRevision } from '#renderer/features/action-plan/compare-revision.tsx'
import { EvaluationPage } from '#renderer/features/action-plan/evaluation-page.tsx'
import { EvaluationsPage } from '#renderer/features/action-plan/evaluations-page.tsx'
import { FieldPage } from '#renderer/features/action-plan/field-page.tsx'
import { ImportMeasurements } from '#renderer/features/action-plan/import-measurements.tsx'
import { IndicatorPage } from '#renderer/features/action-plan/indicator-page.tsx'
import { IndicatorsPage } from '#renderer/features/action-plan/indicators-page.tsx'
import { MeasuresPage } from '#renderer/features/action-plan/measures-page.tsx'
import { PlanOverviewPage } from '#renderer/features/action-plan/plan-overview.tsx'
import { RevisionPage } from '#renderer/features/action-plan/revision-page.tsx'
import { StartRevision } from '#renderer/features/action-plan/start-revision.tsx'
import { StrategiesPage } from '#renderer/features/action-plan/strategies-page.tsx'
import { CaseCalculator } from '#renderer/features/calculator/case-calculator.tsx'
import { DeadlineCalculator } from '#renderer/features/calculator/deadline-calculator.tsx'
import { CastPage } from '#renderer/features/circular-procedures/cast/cast-page.tsx'
import { ConfirmNotification } from '#renderer/features/circular-procedures/confirm-notification.tsx'
import { DeclareResult } from '#renderer/features/circular-procedures/declare-result.tsx'
import { EndProcedure } from '#renderer/features/circular-procedures/end-procedure.tsx'
import { ExtendDeadline } from '#renderer/features/circular-procedures/extend-deadline.tsx'
import { PollList } from '#renderer/features/circular-procedures/opinion/poll-list.tsx'
import { PollPage } from '#renderer/features/circular-procedures/opinion/poll-page.tsx'
import { StartPoll } from '#renderer/features/circular-procedures/opinion/start-poll.tsx'
import { PostPage } from '#renderer/features/circular-procedures/post/post-page.tsx'
import { ProcedureList } from '#renderer/features/circular-procedures/procedure-list.tsx'
import { ProcedurePage } from '#renderer/features/circular-procedures/procedure-page.tsx'
import { StartAnyProcedure, StartCallProcedure, StartProcedure } from '#renderer/features/circular-procedures/start-procedure.tsx'
import { CheckFile } from '#renderer/features/documents/check-file.tsx'
import { DocumentList } from '#renderer/features/documents/document-list.tsx'
import { NewIdentity } from '#renderer/features/documents/new-identity.tsx'
import { PreviewPage } from '#renderer/features/documents/preview-page.tsx'
import { SignDocument } from '#renderer/features/documents/sign-document.tsx'
import { JournalPage } from '#renderer/features/journal/journal-page.tsx'
import { CancelMeeting } from '#renderer/features/meetings/cancel-meeting.tsx'
import { ChangeMeeting } from '#renderer/features/meetings/change-meeting.tsx'
import { InviteMembers } from '#renderer/features/meetings/invite-members.tsx'
import { MeetingList } from '#renderer/features/meetings/meeting-list.tsx'
import { MeetingOverview } from '#renderer/features/meetings/meeting-page.tsx'
import { MinutesPage } from '#renderer/features/meetings/minutes-page.tsx'
import { MoveMeeting } from '#renderer/features/meetings/move-meeting.tsx'
import { NewMeeting } from '#renderer/features/meetings/new-meeting.tsx'
import { RoomScreen } from '#renderer/features/meetings/room/room-screen.tsx'
import { MeetingSession } from '#renderer/features/meetings/session/session-page.tsx'
import { TaskListPage } from '#renderer/features/meetings/task-list-page.tsx'
import { TemplatesPage } from '#renderer/features/meetings/templates-page.tsx'
import { AdmitMember } from '#renderer/features/members/admit-member.tsx'
import { BodyList } from '#renderer/features/members/body-list.tsx'
import { BodyPage } from '#renderer/features/members/body-page.tsx'
import { EndMembership } from '#renderer/features/members/end-membership.tsx'
import { ImportMembers } from '#renderer/features/members/import/import-members.tsx'
import { MemberList } from '#renderer/features/members/member-list.tsx'
import { MemberPage } from '#renderer/features/members/member-page.tsx'
import { MergeMember } from '#renderer/features/members/merge-member.tsx'
import { NewBody } from '#renderer/features/members/new-body.tsx'
import { NewMember } from '#renderer/features/members/new-member.tsx'
import { OverviewPage } from '#renderer/features/overview/overview-page.tsx'
import { AssessmentScreen } from '#renderer/features/projects/assessment-page.tsx'
import { ChangeCall, NewCall } from '#renderer/features/projects/call-form.tsx'
import { CallPage } from '#renderer/features/projects/call-page.tsx'
import { CallsPage } from '#renderer/features/projects/calls-page.tsx'
import { ChangeLater } from '#renderer/features/projects/change-later.tsx'
import { ChangeProject } from '#renderer/features/projects/change-project.tsx'
import { CheckPage } from '#renderer/features/projects/check-page.tsx'
import { CriteriaPage } from '#renderer/features/projects/criteria-page.tsx'
import { FundingScreen } from '#renderer/features/projects/funding-page.tsx'
import { NewProject } from '#renderer/features/projects/new-project.tsx'
import { ProjectBoard } from '#renderer/features/projects/project-board.tsx'
import { ProjectList } from '#renderer/features/projects/project-list.tsx'
import { ProjectPage } from '#renderer/features/projects/project-page.tsx'
import { ResolutionList } from '#renderer/features/resolutions/resolution-list.tsx'
import { ResolutionPage } from '#renderer/features/resolutions/resolution-page.tsx'
import { CompareEditions } from '#renderer/features/rules-of-procedure/compare-editions.tsx'
import { NewEdition } from '#renderer/features/rules-of-procedure/new-edition.tsx'
import { RulesPage } from '#renderer/features/rules-of-procedure/rules-page.tsx'
import { DocumentTemplatesPage } from '#renderer/features/settings/document-templates-page.tsx'
import { LetterheadPage } from '#renderer/features/settings/letterhead-page.tsx'
import { LimitsPage } from '#renderer/features/settings/limits-page.tsx'
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx'
import { SignaturePicturesPage } from '#renderer/features/settings/signature-pictures-page.tsx'
import { IssueStatement } from '#renderer/features/statements/issue-statement.tsx'
import { StatementList } from '#renderer/features/statements/statement-list.tsx'
import { StatementPage } from '#renderer/features/statements/statement-page.tsx'
import { BackupsPage } from '#renderer/features/workspace/backups-page.tsx'
import { DeliveriesPage } from '#renderer/features/workspace/privacy/deliveries-page.tsx'
import { HandoverPage } from '#renderer/features/workspace/privacy/handover-page.tsx'
import { PrivacyPage } from '#renderer/features/workspace/privacy/privacy-page.tsx'
import { ProcessingPage } from '#renderer/features/workspace/privacy/processing-page.tsx'
import { RetentionReviewPage } from '#renderer/features/workspace/privacy/review-page.tsx'
import { RestorePage } from '#renderer/features/workspace/restore-page.tsx'
import type { Id } from '#shared/basics/id.ts'

/** An address and what it shows. `$id` in the path is handed over; screens without one ignore it. */
export interface Screen {
  readonly path: string
  readonly show: (id: Id<never>) => ReactNode
}

const ID = '$id' as Id<never>

export const SCREENS: readonly Screen[] = [
  { path: pages.overview, show: () => <OverviewPage /> },
  { path: pages.members, show: () => <MemberList /> },
  { path: pages.newMember, show: () => <NewMember /> },
  { path: pages.importMembers, show: () => <ImportMembers /> },
  { path: pages.admitMember(ID), show: (id) => <AdmitMember key={id} memberId={id} /> },
  { path: pages.endMembership(ID), show: (id) => <EndMembership key={id} memberId={id} /> },
  { path: pages.mergeMember(ID), show: (id) => <MergeMember key={id} memberId={id} /> },
  { path: pages.bodies, show: () => <BodyList /> },
  { path: pages.newBody, show: () => <NewBody /> },
  { path: pages.body(ID), show: (id) => <BodyPage key={id} bodyId={id} /> },
  { path: pages.member(ID), show: (id) => <MemberPage key={id} memberId={id} /> },
  { path: pages.meetings, show: () => <MeetingList /> },
  { path: pages.newMeeting, show: () => <NewMeeting /> },
  { path: pages.meetingTasks, show: () => <TaskListPage /> },
  { path: pages.meetingTemplates, show: () => <TemplatesPage /> },
  { path: pages.meeting(ID), show: (id) => <MeetingOverview key={id} meetingId={id} /> },
  { path: pages.changeMeeting(ID), show: (id) => <ChangeMeeting key={id} meetingId={id} /> },
  { path: pages.inviteMembers(ID), show: (id) => <InviteMembers key={id} meetingId={id} /> },
  { path: pages.cancelMeeting(ID), show: (id) => <CancelMeeting key={id} meetingId={id} /> },
  { path: pages.moveMeeting(ID), show: (id) => <MoveMeeting key={id} meetingId={id} /> },
  { path: pages.meetingSession(ID), show: (id) => <MeetingSession key={id} meetingId={id} /> },
  { path: pages.meetingRoom(ID), show: (id) => <RoomScreen key={id} meetingId={id} /> },
  { path: pages.minutes(ID), show: (id) => <MinutesPage key={id} meetingId={id} /> },
  {
    path: pages.signMinutes(ID),
    show: (id) => <SignDocument key={id} kind="minutes" id={id} backTo={pages.minutes(id)} />,
  },
  { path: pages.projects, show: () => <ProjectList /> },
  { path: pages.projectBoard, show: () => <ProjectBoard /> },
  { path: pages.projectCalls, show: () => <CallsPage /> },
  { path: pages.newProjectCall, show: () => <NewCall /> },
  { path: pages.projectCall(ID), show: (id) => <CallPage key={id} callId={id} /> },
  { path: pages.changeProjectCall(ID), show: (id) => <ChangeCall key={id} callId={id} /> },
  { path: pages.criteria, show: () => <CriteriaPage /> },
  { path: pages.projectCheck(ID), show: (id) => <CheckPage key={id} projectId={id} /> },
  { path: pages.projectAssessment(ID), show: (id) => <AssessmentScreen key={id} projectId={id} /> },
  { path: pages.projectFunding(ID), show: (id) => <FundingScreen key={id} projectId={id} /> },
  { path: pages.changeProjectLater(ID), show: (id) => <ChangeLater key={id} projectId={id} /> },
  { path: pages.newProject, show: () => <NewProject /> },
  { path: pages.project(ID), show: (id) => <ProjectPage key={id} projectId={id} /> },
  { path: pages.changeProject(ID), show: (id) => <ChangeProject key={id} projectId={id} /> },
  { path: pages.startProcedure(ID), show: (id) => <StartProcedure key={id} projectId={id} /> },
  { path: pages.startCallProcedure(ID), show: (id) => <StartCallProcedure key={id} callId={id} /> },
  { path: pages.newProcedure, show: () => <StartAnyProcedure /> },
  { path: pages.procedures, show: () => <ProcedureList /> },
  { path: pages.procedure(ID), show: (id) => <ProcedurePage key={id} procedureId={id} /> },
  { path: pages.procedurePost(ID), show: (id) => <PostPage key={id} procedureId={id} /> },
  { path: pages.extendDeadline(ID), show: (id) => <ExtendDeadline key={id} procedureId={id} /> },
  { path: pages.endProcedure(ID), show: (id) => <EndProcedure key={id} procedureId={id} /> },
  { path: pages.polls, show: () => <PollList /> },
  { path: pages.newPoll, show: () => <StartPoll /> },
  { path: pages.poll(ID), show: (id) => <PollPage key={id} pollId={id} /> },
  { path: pages.castVote, show: () => <CastPage /> },
  { path: pages.declareResult(ID), show: (id) => <DeclareResult key={id} procedureId={id} /> },
  { path: pages.confirmNotification(ID), show: (id) => <ConfirmNotification key={id} procedureId={id} /> },
  { path: pages.resolutions, show: () => <ResolutionList /> },
  { path: pages.resolution(ID), show: (id) => <ResolutionPage key={id} resolutionId={id} /> },
  { path: pages.statements, show: () => <StatementList /> },
  { path: pages.statement(ID), show: (id) => <StatementPage key={id} statementId={id} /> },
  { path: pages.issueStatement(ID), show: (id) => <IssueStatement key={id} statementId={id} /> },
  {
    path: pages.signStatement(ID),
    show: (id) => <SignDocument key={id} kind="statement" id={id} backTo={pages.statement(id)} />,
  },
  { path: pages.actionPlan, show: () => <PlanOverviewPage /> },
  { path: pages.startRevision, show: () => <StartRevision /> },
  { path: pages.revision(ID), show: (id) => <RevisionPage key={id} revisionId={id} /> },
  { path: pages.adoptRevision(ID), show: (id) => <AdoptRevision key={id} revisionId={id} /> },
  { path: pages.compareRevision(ID), show: (id) => <CompareRevision key={id} revisionId={id} /> },
  {
    path: pages.signRevision(ID),
    show: (id) => <SignDocument key={id} kind="action-plan" id={id} backTo={pages.revision(id)} />,
  },
  {
    path: pages.previewRevision(ID),
    show: (id) => <PreviewPage key={id} kind="action-plan" id={id} backTo={pages.revision(id)} />,
  },
  { path: pages.fieldOfAction(ID), show: (id) => <FieldPage key={id} fieldOfActionId={id} /> },
  { path: pages.measures, show: () => <MeasuresPage /> },
  { path: pages.indicators, show: () => <IndicatorsPage /> },
  { path: pages.importMeasurements, show: () => <ImportMeasurements /> },
  { path: pages.indicator(ID), show: (id) => <IndicatorPage key={id} indicatorId={id} /> },
  { path: pages.evaluations, show: () => <EvaluationsPage /> },
  { path: pages.evaluation(ID), show: (id) => <EvaluationPage key={id} evaluationId={id} /> },
  { path: pages.charts, show: () => <ChartsPage /> },
  { path: pages.strategies, show: () => <StrategiesPage /> },
  {
    path: pages.previewInvitation(ID),
    show: (id) => <PreviewPage key={id} kind="invitation" id={id} backTo={pages.meeting(id)} />,
  },
  {
    path: pages.previewMinutes(ID),
    show: (id) => <PreviewPage key={id} kind="minutes" id={id} backTo={pages.minutes(id)} />,
  },
  {
    path: pages.previewLetter(ID),
    show: (id) => <PreviewPage key={id} kind="circular-letter" id={id} backTo={pages.procedure(id)} />,
  },
  { path: pages.documents, show: () => <DocumentList /> },
  { path: pages.checkFile, show: () => <CheckFile /> },
  { path: pages.newIdentity, show: () => <NewIdentity /> },
  { path: pages.rules, show: () => <RulesPage editionId={null} /> },
  { path: pages.edition(ID), show: (id) => <RulesPage editionId={id} /> },
  { path: pages.newEdition, show: () => <NewEdition /> },
  { path: pages.compareEditions, show: () => <CompareEditions /> },
  { path: pages.calculator, show: () => <CaseCalculator /> },
  { path: pages.deadlineCalculator, show: () => <DeadlineCalculator /> },
  { path: pages.settings, show: () => <SettingsPage /> },
  { path: pages.backups, show: () => <BackupsPage /> },
  { path: pages.backup(ID), show: (id) => <RestorePage key={id} name={`${id}.allianz`} /> },
  { path: pages.letterhead, show: () => <LetterheadPage /> },
  { path: pages.privacy, show: () => <PrivacyPage /> },
  { path: pages.retentionReview, show: () => <RetentionReviewPage /> },
  { path: pages.processingRecord, show: () => <ProcessingPage /> },
  { path: pages.deliveries, show: () => <DeliveriesPage /> },
  { path: pages.handover, show: () => <HandoverPage /> },
  { path: pages.documentTemplates, show: () => <DocumentTemplatesPage /> },
  { path: pages.signaturePictures, show: () => <SignaturePicturesPage /> },
  { path: pages.limits, show: () => <LimitsPage /> },
  { path: pages.journal, show: () => <JournalPage /> },
]
