import { err, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { DocumentKind, OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Deps } from '../deps.ts'

/** Makes one kind of paper about the record with this id; registers take the id `all`. */
type Maker = (deps: Deps, id: string) => Promise<Result<OutputFile, DocumentRefusal>>

export type DocumentRefusal = Refusal<'NOT_FOUND' | 'NOT_DECLARED'>

/**
 * Every kind of paper that can be made. Each is loaded when it is first asked for: what makes one paper takes a tenth of a second
 * and the memory of a small program, and a command makes one.
 */
export const MAKERS: Partial<Readonly<Record<DocumentKind, Maker>>> = {
  'action-plan': async (deps, id) => (await import('./make-plan-files.ts')).makeActionPlanFile(deps, id),
  'plan-comparison': async (deps, id) => (await import('./make-plan-files.ts')).makePlanComparisonFile(deps, id),
  'yearly-report': async (deps, id) => (await import('./make-plan-files.ts')).makeYearlyReportFile(deps, id),
  'fact-sheet': async (deps) => (await import('./make-plan-files.ts')).makeFactSheetFile(deps),
  'indicator-list': async (deps) => (await import('./make-plan-files.ts')).makeIndicatorListFile(deps),
  statement: async (deps, id) => (await import('./make-statement-file.ts')).makeStatementFile(deps, id),
  'circular-letter': async (deps, id) => (await import('./make-circular-letter-file.ts')).makeCircularLetterFile(deps, id),
  'ballot-paper': async (deps, id) => (await import('./make-circular-letter-file.ts')).makeBallotPaperFile(deps, id),
  'circular-record': async (deps, id) => (await import('./make-circular-record-file.ts')).makeCircularRecordFile(deps, id),
  invitation: async (deps, id) => (await import('./make-meeting-files.ts')).makeInvitationFile(deps, id),
  'attendance-list': async (deps, id) => (await import('./make-meeting-files.ts')).makeAttendanceListFile(deps, id),
  minutes: async (deps, id) => (await import('./make-meeting-files.ts')).makeMinutesFile(deps, id),
  'resolution-register': async (deps) => (await import('./make-resolution-register-file.ts')).makeResolutionRegisterFile(deps),
  'public-register': async (deps) => (await import('./make-resolution-register-file.ts')).makePublicRegisterFile(deps),
  'project-list': async (deps) => (await import('./make-project-list-file.ts')).makeProjectListFile(deps),
  'member-list': async (deps, id) => (await import('./make-member-list-file.ts')).makeMemberListFile(deps, id),
  proposal: async (deps, id) => (await import('./make-agenda-files.ts')).makeProposalFile(deps, id),
  'resolution-extract': async (deps, id) =>
    (await import('./make-resolution-extract-file.ts')).makeResolutionExtractFile(deps, id),
  'vote-list': async (deps, id) => (await import('./make-vote-list-file.ts')).makeVoteListFile(deps, id),
  'public-agenda': async (deps, id) => (await import('./make-agenda-files.ts')).makePublicAgendaFile(deps, id),
  'public-minutes': async (deps, id) => (await import('./make-meeting-files.ts')).makePublicMinutesFile(deps, id),
  'distribution-list': async (deps, id) => (await import('./make-member-files.ts')).makeDistributionListFile(deps, id),
  'attendance-template': async (deps, id) => (await import('./make-member-files.ts')).makeAttendanceTemplateFile(deps, id),
  'contact-cards': async (deps, id) => (await import('./make-member-files.ts')).makeContactCardsFile(deps, id),
  'access-report': async (deps, id) => (await import('./make-access-files.ts')).makeAccessReportFile(deps, id),
  'access-record': async (deps, id) => (await import('./make-access-files.ts')).makeAccessRecordFile(deps, id),
  'calendar-entry': async (deps, id) => (await import('./make-calendar-entry-file.ts')).makeCalendarEntryFile(deps, id),
  'invitation-mail': async (deps, id) => (await import('./make-invitation-mail-file.ts')).makeInvitationMailFile(deps, id),
  cancellation: async (deps, id) => (await import('./make-meeting-mails.ts')).makeCancellationFile(deps, id),
  'cancellation-mail': async (deps, id) => (await import('./make-meeting-mails.ts')).makeCancellationMailFile(deps, id),
  'minutes-mail': async (deps, id) => (await import('./make-meeting-mails.ts')).makeMinutesMailFile(deps, id),
  'correction-of-minutes': async (deps, id) => (await import('./make-correction-file.ts')).makeCorrectionFile(deps, id),
  'member-version': async (deps, id) => (await import('./make-project-files.ts')).makeMemberVersionFile(deps, id),
  'completion-request': async (deps, id) => (await import('./make-project-files.ts')).makeCompletionRequestFile(deps, id),
  'sponsor-notification': async (deps, id) => (await import('./make-project-files.ts')).makeSponsorNotificationFile(deps, id),
  'funder-attachment': async (deps, id) => (await import('./make-statement-papers.ts')).makeFunderAttachmentFile(deps, id),
  'statement-mail': async (deps, id) => (await import('./make-statement-papers.ts')).makeStatementMailFile(deps, id),
  'score-sheet': async (deps, id) => (await import('./make-project-files.ts')).makeScoreSheetFile(deps, id),
  'ranking-list': async (deps, id) => (await import('./make-project-files.ts')).makeRankingListFile(deps, id),
  'opinion-poll': async (deps, id) => (await import('./make-opinion-poll-file.ts')).makeOpinionPollFile(deps, id),
  'statement-register': async (deps) => (await import('./make-statement-register-file.ts')).makeStatementRegisterFile(deps),
  'processing-record': async (deps) => (await import('./make-privacy-files.ts')).makeProcessingRecordFile(deps),
  'retention-review': async (deps, id) => (await import('./make-privacy-files.ts')).makeRetentionReviewFile(deps, id),
  handover: async (deps) => (await import('./make-privacy-files.ts')).makeHandoverFile(deps),
}

/** Any paper of the workspace as a file. What was issued comes out with the bytes that were issued; the rest is made afresh. */
export function makeDocument(
  deps: Deps,
  { kind, id }: { readonly kind: DocumentKind; readonly id: string },
): Promise<Result<OutputFile, DocumentRefusal>> {
  const make = MAKERS[kind]
  return make === undefined ? Promise.resolve(err({ code: 'NOT_FOUND', what: kind, id })) : make(deps, id)
}
