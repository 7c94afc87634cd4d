import { err, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { DocumentKind, OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Deps } from '../deps.ts'
import { makeAccessRecordFile, makeAccessReportFile } from './make-access-files.ts'
import { makeProposalFile, makePublicAgendaFile } from './make-agenda-files.ts'
import { makeCalendarEntryFile } from './make-calendar-entry-file.ts'
import { makeBallotPaperFile, makeCircularLetterFile } from './make-circular-letter-file.ts'
import { makeCircularRecordFile } from './make-circular-record-file.ts'
import { makeCorrectionFile } from './make-correction-file.ts'
import { makeInvitationMailFile } from './make-invitation-mail-file.ts'
import { makeAttendanceListFile, makeInvitationFile, makeMinutesFile, makePublicMinutesFile } from './make-meeting-files.ts'
import { makeCancellationFile, makeCancellationMailFile, makeMinutesMailFile } from './make-meeting-mails.ts'
import { makeAttendanceTemplateFile, makeContactCardsFile, makeDistributionListFile } from './make-member-files.ts'
import { makeMemberListFile } from './make-member-list-file.ts'
import { makeOpinionPollFile } from './make-opinion-poll-file.ts'
import {
  makeActionPlanFile,
  makeFactSheetFile,
  makeIndicatorListFile,
  makePlanComparisonFile,
  makeYearlyReportFile,
} from './make-plan-files.ts'
import { makeHandoverFile, makeProcessingRecordFile, makeRetentionReviewFile } from './make-privacy-files.ts'
import {
  makeCompletionRequestFile,
  makeMemberVersionFile,
  makeRankingListFile,
  makeScoreSheetFile,
  makeSponsorNotificationFile,
} from './make-project-files.ts'
import { makeProjectListFile } from './make-project-list-file.ts'
import { makeResolutionExtractFile } from './make-resolution-extract-file.ts'
import { makePublicRegisterFile, makeResolutionRegisterFile } from './make-resolution-register-file.ts'
import { makeStatementFile } from './make-statement-file.ts'
import { makeFunderAttachmentFile, makeStatementMailFile } from './make-statement-papers.ts'
import { makeStatementRegisterFile } from './make-statement-register-file.ts'
import { makeVoteListFile } from './make-vote-list-file.ts'

/** Makes one kind of paper about the record with this id; registers take the id `all`. */
type Maker = (deps: Deps, id: string) => Promise<Result<OutputFile, DocumentRefusal>>

export type DocumentRefusal = Refusal<'NOT_FOUND' | 'NOT_DECLARED'>

/** Every kind of paper that can be made. */
export const MAKERS: Partial<Readonly<Record<DocumentKind, Maker>>> = {
  'action-plan': makeActionPlanFile,
  'plan-comparison': makePlanComparisonFile,
  'yearly-report': makeYearlyReportFile,
  'fact-sheet': (deps) => makeFactSheetFile(deps),
  'indicator-list': (deps) => makeIndicatorListFile(deps),
  statement: makeStatementFile,
  'circular-letter': makeCircularLetterFile,
  'ballot-paper': makeBallotPaperFile,
  'circular-record': makeCircularRecordFile,
  invitation: (deps, id) => makeInvitationFile(deps, id),
  'attendance-list': makeAttendanceListFile,
  minutes: (deps, id) => makeMinutesFile(deps, id),
  'resolution-register': makeResolutionRegisterFile,
  'public-register': makePublicRegisterFile,
  'project-list': makeProjectListFile,
  'member-list': makeMemberListFile,
  proposal: makeProposalFile,
  'resolution-extract': makeResolutionExtractFile,
  'vote-list': makeVoteListFile,
  'public-agenda': makePublicAgendaFile,
  'public-minutes': (deps, id) => makePublicMinutesFile(deps, id),
  'distribution-list': makeDistributionListFile,
  'attendance-template': makeAttendanceTemplateFile,
  'contact-cards': makeContactCardsFile,
  'access-report': makeAccessReportFile,
  'access-record': makeAccessRecordFile,
  'calendar-entry': (deps, id) => makeCalendarEntryFile(deps, id),
  'invitation-mail': (deps, id) => makeInvitationMailFile(deps, id),
  cancellation: (deps, id) => makeCancellationFile(deps, id),
  'cancellation-mail': (deps, id) => makeCancellationMailFile(deps, id),
  'minutes-mail': (deps, id) => makeMinutesMailFile(deps, id),
  'correction-of-minutes': makeCorrectionFile,
  'member-version': makeMemberVersionFile,
  'completion-request': makeCompletionRequestFile,
  'sponsor-notification': makeSponsorNotificationFile,
  'funder-attachment': makeFunderAttachmentFile,
  'statement-mail': makeStatementMailFile,
  'score-sheet': makeScoreSheetFile,
  'ranking-list': makeRankingListFile,
  'opinion-poll': makeOpinionPollFile,
  'statement-register': makeStatementRegisterFile,
  'processing-record': (deps) => makeProcessingRecordFile(deps),
  'retention-review': makeRetentionReviewFile,
  handover: (deps) => makeHandoverFile(deps),
}

/** Any paper of the workspace as a file. What was issued comes out with the bytes that were issued; the rest is made afresh. */
export function makeDocument(
  deps: Deps,
  { kind, id }: { readonly kind: DocumentKind; readonly id: string },
): Promise<Result<OutputFile, DocumentRefusal>> {
  const make = MAKERS[kind]
  return make === undefined ? Promise.resolve(err({ code: 'NOT_FOUND', what: kind, id })) : make(deps, id)
}
