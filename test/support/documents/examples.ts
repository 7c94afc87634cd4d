import { makeAccessReport } from '#main/documents/access-report/files.ts'
import { makeActionPlan } from '#main/documents/action-plan/docx.ts'
import { makeAttendanceList } from '#main/documents/attendance-list/docx.ts'
import { makeAttendanceTemplate } from '#main/documents/attendance-template/docx.ts'
import { makeBallotPaper } from '#main/documents/ballot-paper/docx.ts'
import { makeCancellation } from '#main/documents/cancellation/docx.ts'
import { makeCircularLetter } from '#main/documents/circular-letter/docx.ts'
import { makeCircularRecord } from '#main/documents/circular-record/docx.ts'
import { makeCompletionRequest } from '#main/documents/completion-request/docx.ts'
import { makeDistributionList } from '#main/documents/distribution-list/xlsx.ts'
import { makeFactSheet } from '#main/documents/fact-sheet/docx.ts'
import { makeFunderAttachment } from '#main/documents/funder-attachment/docx.ts'
import { makeHandover } from '#main/documents/handover/docx.ts'
import { makeIndicatorList } from '#main/documents/indicator-list/xlsx.ts'
import { makeInvitation } from '#main/documents/invitation/docx.ts'
import { makeMemberList } from '#main/documents/member-list/xlsx.ts'
import { makeMemberVersion } from '#main/documents/member-version/docx.ts'
import { makeMinutes } from '#main/documents/minutes/docx.ts'
import { makeMinutesCorrection } from '#main/documents/minutes-correction/docx.ts'
import { makeOpinionPoll } from '#main/documents/opinion-poll/xlsx.ts'
import { makePlanComparison } from '#main/documents/plan-comparison/docx.ts'
import { makeProcessingRecord } from '#main/documents/processing-record/docx.ts'
import { makeProjectList } from '#main/documents/project-list/xlsx.ts'
import { makeProposal } from '#main/documents/proposal/docx.ts'
import { makePublicAgenda } from '#main/documents/public-agenda/docx.ts'
import { makeRankingList } from '#main/documents/ranking-list/xlsx.ts'
import { makeResolutionExtract } from '#main/documents/resolution-extract/docx.ts'
import { makeResolutionRegister } from '#main/documents/resolution-register/xlsx.ts'
import { makeRetentionReview } from '#main/documents/retention-review/docx.ts'
import { makeScoreSheet } from '#main/documents/score-sheet/xlsx.ts'
import { makeSponsorNotification } from '#main/documents/sponsor-notification/docx.ts'
import { makeStatement } from '#main/documents/statement/docx.ts'
import { makeStatementRegister } from '#main/documents/statement-register/xlsx.ts'
import { makeVoteList } from '#main/documents/vote-list/xlsx.ts'
import { makeYearlyReport } from '#main/documents/yearly-report/docx.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { publicItem } from '#shared/wording/public-item.ts'
import { PROPOSAL_INPUT, PUBLIC_AGENDA_INPUT, RESOLUTION_EXTRACT_INPUT, VOTE_LIST_INPUT } from './example-agenda-papers.ts'
import { WITH_LETTERHEAD } from './example-alliance.ts'
import { BALLOT_PAPER_INPUT, CIRCULAR_LETTER_INPUT, CRITERIA, TWO_ITEMS, TWO_THRESHOLDS } from './example-circular-letter.ts'
import { CIRCULAR_RECORD_INPUT, REGISTER_INPUT } from './example-circular-record.ts'
import { exampleResolution } from './example-decision.ts'
import { MEMBER_LIST_INPUT, PROJECT_LIST_INPUT } from './example-lists.ts'
import {
  ALLIANCE_SITS,
  ATTENDANCE_LIST_INPUT,
  BOTH_SIT,
  CANCELLATION_INPUT,
  INVITATION_INPUT,
  MEETING,
  MINUTES_CORRECTION_INPUT,
  MINUTES_INPUT,
} from './example-meeting.ts'
import { ACCESS_REPORT_INPUT, ATTENDANCE_TEMPLATE_INPUT, DISTRIBUTION_LIST_INPUT, EMPTY_ACCESS_REPORT } from './example-people.ts'
import { ACTION_PLAN_INPUT, EMPTY_PLAN_INPUT, LONG_PLAN_INPUT } from './example-plan.ts'
import { OPINION_POLL_INPUT } from './example-poll.ts'
import {
  EMPTY_HANDOVER,
  EMPTY_RETENTION_REVIEW,
  HANDOVER_INPUT,
  JOINT_PROCESSING_RECORD,
  PROCESSING_RECORD_INPUT,
  RETENTION_REVIEW_INPUT,
} from './example-privacy.ts'
import {
  COMPLETION_REQUEST_INPUT,
  MEMBER_VERSION_INPUT,
  RANKING_LIST_INPUT,
  SCORE_SHEET_INPUT,
  SPONSOR_NOTIFICATION_INPUT,
  STATEMENT_REGISTER_INPUT,
} from './example-projects.ts'
import {
  EMPTY_YEARLY_REPORT,
  FACT_SHEET_INPUT,
  LONG_YEARLY_REPORT,
  PLAN_COMPARISON_INPUT,
  YEARLY_REPORT_INPUT,
} from './example-reports.ts'
import { FUNDER_ATTACHMENT_INPUT, LONG_STATEMENT, NOT_ENDORSED, STATEMENT_INPUT, TWO_SIGNATURES } from './example-statement.ts'

/** One file of every kind and every variant worth looking at; `name` is also the name of its golden text. */
export interface DocumentExample {
  readonly name: string
  readonly make: () => Promise<OutputFile>
}

const LONG_SENTENCE =
  'Die Mitglieder erörtern ausführlich, wie Fachkräftegewinnungsmaßnahmen im ländlichen Raum verstetigt werden können, und bitten um eine Übersicht der Zuwendungsvoraussetzungen.'

export const DOCUMENT_EXAMPLES: readonly DocumentExample[] = [
  { name: 'statement-endorsed', make: () => makeStatement(STATEMENT_INPUT) },
  {
    name: 'statement-draft',
    make: () =>
      makeStatement({
        ...STATEMENT_INPUT,
        draft: true,
        journalHead: null,
        statement: { ...STATEMENT_INPUT.statement, number: null },
      }),
  },
  { name: 'statement-conditions-two-signatures', make: () => makeStatement(TWO_SIGNATURES) },
  { name: 'statement-not-endorsed', make: () => makeStatement(NOT_ENDORSED) },
  { name: 'statement-long', make: () => makeStatement(LONG_STATEMENT) },
  { name: 'statement-letterhead', make: () => makeStatement({ ...STATEMENT_INPUT, alliance: WITH_LETTERHEAD }) },
  { name: 'circular-record-adopted', make: () => makeCircularRecord(CIRCULAR_RECORD_INPUT) },
  {
    name: 'circular-record-rejected',
    make: () =>
      makeCircularRecord({
        ...CIRCULAR_RECORD_INPUT,
        decisions: CIRCULAR_RECORD_INPUT.decisions.map((decision) => ({
          ...decision,
          resolution: exampleResolution('jjnnnnnjjkkee', 'rejected'),
        })),
        reminders: [],
        replacedVotes: [],
        announcedIn: null,
      }),
  },
  {
    name: 'circular-record-aborted',
    make: () =>
      makeCircularRecord({
        ...CIRCULAR_RECORD_INPUT,
        procedure: {
          ...CIRCULAR_RECORD_INPUT.procedure,
          state: 'aborted',
          declaredAt: null,
          declaredBy: null,
          notifiedAt: null,
          abortedAt: CIRCULAR_RECORD_INPUT.preparedAt,
        },
        decisions: [],
        objections: [
          { memberName: 'Jobcenter Erzgebirgskreis', personName: 'Kim Beispiel-7', receivedAt: CIRCULAR_RECORD_INPUT.preparedAt },
        ],
      }),
  },
  { name: 'action-plan', make: () => makeActionPlan(ACTION_PLAN_INPUT) },
  { name: 'action-plan-draft-empty', make: () => makeActionPlan(EMPTY_PLAN_INPUT) },
  { name: 'action-plan-long', make: () => makeActionPlan(LONG_PLAN_INPUT) },
  { name: 'plan-comparison', make: () => makePlanComparison(PLAN_COMPARISON_INPUT) },
  { name: 'yearly-report', make: () => makeYearlyReport(YEARLY_REPORT_INPUT) },
  { name: 'yearly-report-empty', make: () => makeYearlyReport(EMPTY_YEARLY_REPORT) },
  { name: 'yearly-report-long', make: () => makeYearlyReport(LONG_YEARLY_REPORT) },
  { name: 'fact-sheet', make: () => makeFactSheet(FACT_SHEET_INPUT) },
  { name: 'fact-sheet-empty', make: () => makeFactSheet({ ...FACT_SHEET_INPUT, series: [] }) },
  { name: 'indicator-list', make: () => makeIndicatorList(FACT_SHEET_INPUT) },
  { name: 'indicator-list-empty', make: () => makeIndicatorList({ ...FACT_SHEET_INPUT, series: [] }) },
  { name: 'resolution-register', make: () => makeResolutionRegister(REGISTER_INPUT) },
  {
    name: 'resolution-register-empty',
    make: () => makeResolutionRegister({ ...REGISTER_INPUT, resolutions: [], withVotes: false }),
  },
  { name: 'project-list', make: () => makeProjectList(PROJECT_LIST_INPUT) },
  {
    name: 'project-list-empty',
    make: () => makeProjectList({ ...PROJECT_LIST_INPUT, projects: [], budgets: [], indicators: [] }),
  },
  { name: 'member-list', make: () => makeMemberList(MEMBER_LIST_INPUT) },
  { name: 'distribution-list', make: () => makeDistributionList(DISTRIBUTION_LIST_INPUT) },
  { name: 'attendance-template', make: () => makeAttendanceTemplate(ATTENDANCE_TEMPLATE_INPUT) },
  { name: 'processing-record', make: () => makeProcessingRecord(PROCESSING_RECORD_INPUT) },
  { name: 'processing-record-joint', make: () => makeProcessingRecord(JOINT_PROCESSING_RECORD) },
  { name: 'retention-review', make: () => makeRetentionReview(RETENTION_REVIEW_INPUT) },
  { name: 'retention-review-empty', make: () => makeRetentionReview(EMPTY_RETENTION_REVIEW) },
  { name: 'handover', make: () => makeHandover(HANDOVER_INPUT) },
  { name: 'handover-empty', make: () => makeHandover(EMPTY_HANDOVER) },
  { name: 'access-report', make: () => makeAccessReport(ACCESS_REPORT_INPUT) },
  { name: 'access-report-empty', make: () => makeAccessReport(EMPTY_ACCESS_REPORT) },
  { name: 'circular-letter-to-one', make: () => makeCircularLetter(CIRCULAR_LETTER_INPUT) },
  {
    name: 'circular-letter-to-all',
    make: () =>
      makeCircularLetter({ ...CIRCULAR_LETTER_INPUT, recipient: null, procedure: TWO_ITEMS, ...TWO_THRESHOLDS, assessment: '' }),
  },
  { name: 'ballot-paper', make: () => makeBallotPaper(BALLOT_PAPER_INPUT) },
  {
    name: 'ballot-paper-blank-two-items',
    make: () =>
      makeBallotPaper({
        ...BALLOT_PAPER_INPUT,
        procedure: TWO_ITEMS,
        criteria: CRITERIA,
        memberName: null,
        personName: null,
        personRole: null,
      }),
  },
  { name: 'minutes', make: () => makeMinutes(MINUTES_INPUT) },
  { name: 'minutes-letterhead', make: () => makeMinutes({ ...MINUTES_INPUT, alliance: WITH_LETTERHEAD }) },
  {
    name: 'minutes-draft-not-quorate',
    make: () =>
      makeMinutes({
        ...MINUTES_INPUT,
        meeting: { ...MINUTES_INPUT.meeting, lateNoticeReason: 'Bescheidfrist der SAB' },
        bodies: [{ ...ALLIANCE_SITS, present: 4 }],
        attendance: [],
        excused: [],
        absent: [],
        items: [],
        attachments: [],
        distribution: [],
        objectionUntil: null,
        draft: true,
        journalHead: null,
      }),
  },
  {
    name: 'minutes-joint',
    make: () =>
      makeMinutes({
        ...MINUTES_INPUT,
        bodies: BOTH_SIT,
        items: MINUTES_INPUT.items.map((entry) =>
          entry.item.position === 4 ? { ...entry, item: { ...entry.item, bodyId: toId('body-2') } } : entry,
        ),
      }),
  },
  {
    name: 'minutes-long',
    make: () => {
      const long = MINUTES_INPUT.items.map((entry) => ({
        ...entry,
        item: { ...entry.item, resultText: Array.from({ length: 12 }, () => LONG_SENTENCE).join('\n') },
      }))
      return makeMinutes({ ...MINUTES_INPUT, items: [...long, ...long, ...long] })
    },
  },
  {
    name: 'minutes-public',
    make: () =>
      makeMinutes({
        ...MINUTES_INPUT,
        forPublic: true,
        items: MINUTES_INPUT.items.map(({ item, ...entry }) => ({
          ...entry,
          item: publicItem(item.position === 3 ? { ...item, isPublic: false } : item),
          resolution: item.position === 3 ? null : entry.resolution,
          recusals: item.position === 3 ? [] : entry.recusals,
        })),
      }),
  },
  { name: 'cancellation', make: () => makeCancellation(CANCELLATION_INPUT) },
  {
    name: 'cancellation-without-reason-to-all',
    make: () =>
      makeCancellation({
        ...CANCELLATION_INPUT,
        recipient: null,
        meeting: { ...CANCELLATION_INPUT.meeting, cancellationReason: '' },
      }),
  },
  { name: 'minutes-correction', make: () => makeMinutesCorrection(MINUTES_CORRECTION_INPUT) },
  {
    name: 'minutes-correction-long',
    make: () => {
      const text = Array.from({ length: 40 }, () => LONG_SENTENCE).join('\n')
      const correction = { ...MINUTES_CORRECTION_INPUT.correction, text, reason: LONG_SENTENCE }
      return makeMinutesCorrection({ ...MINUTES_CORRECTION_INPUT, correction, count: 12, minutesHash: '', approvedOn: null })
    },
  },
  { name: 'invitation', make: () => makeInvitation(INVITATION_INPUT) },
  {
    name: 'invitation-moved-joint',
    make: () =>
      makeInvitation({
        ...INVITATION_INPUT,
        bodies: BOTH_SIT,
        meeting: { ...INVITATION_INPUT.meeting, movedFrom: instant('2026-12-02T09:00:00Z') },
      }),
  },
  {
    name: 'invitation-repeated-to-all',
    make: () =>
      makeInvitation({ ...INVITATION_INPUT, recipient: null, repeats: 'FKA-ERZ/2026/S-003', papers: [], replyUntil: null }),
  },
  { name: 'proposal', make: () => makeProposal(PROPOSAL_INPUT) },
  { name: 'resolution-extract', make: () => makeResolutionExtract(RESOLUTION_EXTRACT_INPUT) },
  { name: 'vote-list', make: () => makeVoteList(VOTE_LIST_INPUT) },
  { name: 'public-agenda', make: () => makePublicAgenda(PUBLIC_AGENDA_INPUT) },
  { name: 'attendance-list', make: () => makeAttendanceList(ATTENDANCE_LIST_INPUT) },
  {
    name: 'attendance-list-filled',
    make: () =>
      makeAttendanceList({
        ...ATTENDANCE_LIST_INPUT,
        bodies: [{ ...ALLIANCE_SITS, present: 9 }],
        guests: [],
        seats: ATTENDANCE_LIST_INPUT.seats.map((seat, index) => ({
          ...seat,
          stays: index > 8 ? [] : [{ from: MEETING.startsAt, until: MEETING.closedAt, mode: index === 4 ? 'remote' : 'on-site' }],
        })),
      }),
  },
  { name: 'opinion-poll', make: () => makeOpinionPoll(OPINION_POLL_INPUT) },
  { name: 'member-version', make: () => makeMemberVersion(MEMBER_VERSION_INPUT) },
  { name: 'completion-request', make: () => makeCompletionRequest(COMPLETION_REQUEST_INPUT) },
  { name: 'funder-attachment', make: () => makeFunderAttachment(FUNDER_ATTACHMENT_INPUT) },
  { name: 'funder-attachment-not-rated', make: () => makeFunderAttachment({ statement: STATEMENT_INPUT, criteria: [] }) },
  { name: 'sponsor-notification', make: () => makeSponsorNotification(SPONSOR_NOTIFICATION_INPUT) },
  { name: 'score-sheet', make: () => makeScoreSheet(SCORE_SHEET_INPUT) },
  { name: 'ranking-list', make: () => makeRankingList(RANKING_LIST_INPUT) },
  { name: 'statement-register', make: () => makeStatementRegister(STATEMENT_REGISTER_INPUT) },
]
