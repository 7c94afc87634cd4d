import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Cents } from '../basics/money.ts'
import type { EvaluationPart } from '../domain/action-plan/evaluation.ts'
import type { TemplateProblem } from '../domain/documents/document-template.ts'
import type { AgendaItemState } from '../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../domain/meetings/meeting.ts'
import type { SigningPart } from '../domain/meetings/minutes-record.ts'
import type { ProjectState } from '../domain/projects/project.ts'
import type { RuleOptions } from '../domain/rules-of-procedure/rule-options.ts'
import type { RulesOfProcedure } from '../domain/rules-of-procedure/rules-of-procedure.ts'
import type { StatementState } from '../domain/statements/statement.ts'
import type { ExtensionProblem } from '../rules/circular/may-extend.ts'
import type { StartProblem } from '../rules/circular/may-start.ts'
import type { CallFinding } from '../rules/funding/check-call.ts'
import type { FinanceFinding } from '../rules/funding/check-finances.ts'
import type { InviteProblem } from '../rules/meeting/may-invite.ts'
import type { AdoptUnfit } from '../rules/revisions/may-adopt.ts'
import type { StepRefusal } from '../rules/transitions/move-project.ts'

/** An Umlauf that a change of the members meets on its way (R23). */
export interface RunningProcedure {
  readonly id: Id<'circular-procedure'>
  readonly number: string
  readonly subject: string
  readonly endsOn: LocalDate
}

/** For a code that says everything. */
const NO_DATA = z.custom<Record<never, never>>()

/**
 * Every expected refusal, its code and its data. Use cases return them, procedures declare the ones they can give,
 * `wording/refusals.ts` has the sentence for each.
 */
export const REFUSALS = {
  NOT_FOUND: z.object({ what: z.string(), id: z.string() }),
  CHANGED_MEANWHILE: z.object({ what: z.string() }),
  FINANCES_DO_NOT_FIT: z.object({ findings: z.custom<readonly FinanceFinding[]>() }),
  PERIOD_REVERSED: z.object({ startsOn: z.string(), endsOn: z.string() }),
  PROJECT_NOT_OPEN: z.object({ state: z.string() }),
  POINTS_DO_NOT_FIT: z.object({ criterion: z.string(), points: z.number(), most: z.number().nullable() }),
  NOBODY_TO_ASK: NO_DATA,
  APPROACH_TWICE: z.object({ title: z.string() }),
  PROJECT_TWICE: z.object({ title: z.string() }),
  CANNOT_START: z.object({ problems: z.custom<readonly StartProblem[]>() }),
  PAPERS_MISSING: NO_DATA,
  NOT_RUNNING: z.object({ state: z.string() }),
  VOTES_FOR_ANOTHER_MEMBER: z.object({ personName: z.string(), memberName: z.string() }),
  RECEIVED_IN_FUTURE: z.object({ receivedAt: z.custom<Instant>() }),
  RECEIVED_BEFORE_START: z.object({ receivedAt: z.custom<Instant>(), startedAt: z.custom<Instant>() }),
  REASON_AND_EVIDENCE_NEEDED: z.object({ way: z.string() }),
  VOTE_MISSING: NO_DATA,
  CORRECTION_REASON_MISSING: NO_DATA,
  ALREADY_CORRECTED: NO_DATA,
  FILE_TOO_LARGE: z.object({ name: z.string(), size: z.number(), limit: z.number() }),
  FILE_EMPTY: z.object({ name: z.string() }),
  TOO_MANY_FILES: z.object({ count: z.number(), limit: z.number() }),
  DEADLINE_NOT_REACHED: z.object({ endsAt: z.custom<Instant>() }),
  LETTERS_UNDER_WAY: z.object({ until: z.custom<Instant>() }),
  BALLOT_FORM_NOT_KEPT: NO_DATA,
  POSTMARK_DOES_NOT_FIT: z.object({
    postedOn: z.custom<LocalDate>(),
    because: z.custom<'no-letter' | 'after-receipt' | 'before-start'>(),
  }),
  TRANSFER_NOT_POSSIBLE: z.object({
    because: z.custom<'rules' | 'itself' | 'passed-on' | 'no-proof'>(),
    memberName: z.string(),
  }),
  SECRET_VOTE_DOES_NOT_FIT: z.object({ because: z.custom<'forbidden' | 'required' | 'sums'>() }),
  MORE_PAPERS_THAN_PRESENT: z.object({ papers: z.number(), present: z.number() }),
  DISPATCH_PROOF_MISSING: z.object({ members: z.array(z.string()) }),
  PROCEDURE_ABORTED: NO_DATA,
  UNREACHABLE: z.object({ eligible: z.number(), required: z.number() }),
  ALREADY_DECLARED: z.object({ resolutionNumber: z.string() }),
  NOT_DECLARED: NO_DATA,
  RESOLUTION_DOES_NOT_PERMIT: z.object({ kind: z.string(), outcome: z.custom<'adopted' | 'rejected'>() }),
  MANAGING_MEMBER_RECUSED: z.object({ members: z.array(z.string()) }),
  SIGNATORY_MISSING: z.object({ members: z.array(z.string()) }),
  REASONS_MISSING: z.object({ fields: z.array(z.string()) }),
  CONDITIONS_MISSING: NO_DATA,
  STATEMENT_EXISTS: z.object({ statementId: z.string() }),
  ALREADY_ISSUED: z.object({ number: z.string() }),
  NOT_ISSUED: NO_DATA,
  READ_ONLY: NO_DATA,
  WORKSPACE_GONE: z.object({ path: z.string() }),
  BACKUP_FAILED: z.object({ detail: z.string() }),
  NO_BACKUP: NO_DATA,
  REVIEW_INCOMPLETE: z.object({ missing: z.number() }),
  KEEP_UNTIL_MISSING: z.object({ title: z.string() }),
  FILE_ERASED: z.object({ at: z.custom<Instant>() }),
  NEVER_ERASED: z.object({ title: z.string() }),
  BACKUP_NOT_READABLE: z.object({ name: z.string() }),
  OTHER_ALLIANCE: z.object({ name: z.string() }),
  PLACE_NOT_USABLE: z.object({ path: z.string(), detail: z.string() }),
  RECIPIENT_NOT_UNDERSTOOD: NO_DATA,
  BASE_ADDRESS_UNUSABLE: NO_DATA,
  NOT_AN_ARCHIVE: NO_DATA,
  ARCHIVE_NEWER: NO_DATA,
  WRONG_MEETING_STATE: z.object({ state: z.custom<MeetingState>() }),
  WRONG_ITEM_STATE: z.object({ title: z.string(), state: z.custom<AgendaItemState>() }),
  ENDS_BEFORE_START: NO_DATA,
  CANNOT_INVITE: z.object({ problems: z.custom<readonly InviteProblem[]>() }),
  INVITED_TOO_LATE: z.object({ latestReceipt: z.custom<LocalDate>(), receivedOn: z.custom<LocalDate>() }),
  SENT_IN_FUTURE: z.object({ sentAt: z.custom<Instant>() }),
  CHAIR_MISSING: NO_DATA,
  IN_FUTURE: z.object({ at: z.custom<Instant>() }),
  NOT_ON_MEETING_DAY: z.object({ at: z.custom<Instant>(), startsAt: z.custom<Instant>() }),
  BALLOT_SINCE: z.object({ at: z.custom<Instant>(), takenAt: z.custom<Instant>() }),
  PRESENT_TWICE: z.object({ personName: z.string(), since: z.custom<Instant>() }),
  DEPARTURE_BEFORE_ARRIVAL: z.object({ from: z.custom<Instant>(), until: z.custom<Instant>() }),
  ALREADY_LEFT: z.object({ personName: z.string(), until: z.custom<Instant>() }),
  NO_VOTING_RIGHT: z.object({ members: z.array(z.string()) }),
  DEPUTY_NOT_ALLOWED: z.object({ personName: z.string() }),
  NOT_VOTABLE: z.object({ title: z.string() }),
  RESOLUTION_TEXT_MISSING: NO_DATA,
  NOT_PRESENT: z.object({ members: z.array(z.string()) }),
  RECUSED: z.object({ members: z.array(z.string()) }),
  VOTED_TWICE: z.object({ members: z.array(z.string()) }),
  NOT_QUORATE: z.object({ present: z.number(), needed: z.number(), entitled: z.number() }),
  SUBSEQUENT_VOTES_NOT_POSSIBLE: NO_DATA,
  SUBSEQUENT_DEADLINE_PASSED: z.object({ until: z.custom<Instant>() }),
  AGENDA_UNFINISHED: z.object({ items: z.array(z.string()) }),
  APPROVED_BEFORE_SENT: z.object({ sentOn: z.custom<LocalDate>() }),
  REASON_MISSING: NO_DATA,
  OBJECTION_OPEN: z.object({ people: z.array(z.string()) }),
  APPROVED_ELSEWHERE: z.object({ number: z.string(), heldOn: z.custom<LocalDate>() }),
  BODY_WITHOUT_SHORT_NAME: z.object({ name: z.string() }),
  PROJECT_OF_ALLIANCE_ONLY: z.object({ title: z.string() }),
  NOBODY_TO_TELL: NO_DATA,
  ALREADY_TOLD: NO_DATA,
  IN_PAST: z.object({ at: z.custom<Instant>() }),
  SIGNED_BEFORE_APPROVED: z.object({ approvedOn: z.custom<LocalDate>() }),
  PART_NOT_SIGNING: z.object({ part: z.custom<SigningPart>() }),
  PART_SIGNED: z.object({ name: z.string(), signedOn: z.custom<LocalDate>() }),
  ALREADY_REPLACED: z.object({ number: z.string() }),
  REPLACED_BY_EARLIER: z.object({ number: z.string() }),
  LATE_ITEM_NOT_ALLOWED: z.object({ rule: z.custom<RuleOptions['agendaAddition']>(), closesOn: z.custom<LocalDate>() }),
  VALIDITY_IN_PAST: z.object({ validFrom: z.custom<LocalDate>(), today: z.custom<LocalDate>() }),
  EDITION_OVERLAPS: z.object({ edition: z.number(), validFrom: z.custom<LocalDate>() }),
  MEETING_ALREADY_HELD: z.object({ meetingNumber: z.string(), heldOn: z.custom<LocalDate>() }),
  RESOLUTION_MISSING: z.object({ source: z.custom<RulesOfProcedure['source']>() }),
  RESOLUTION_DOES_NOT_FIT: z.object({ number: z.string(), because: z.custom<'rejected' | 'circular' | 'project'>() }),
  SHORT_NAME_TAKEN: z.object({ shortName: z.string() }),
  PERIODS_OVERLAP: z.object({ validFrom: z.custom<LocalDate>(), validUntil: z.custom<LocalDate | null>() }),
  BODY_FOLLOWS_MEMBERSHIPS: NO_DATA,
  NO_ANSWER_FOUND: NO_DATA,
  MAIL_TOO_LARGE: z.object({ size: z.number(), limit: z.number() }),
  MAIL_NESTED_TOO_DEEPLY: NO_DATA,
  ANSWER_UNREADABLE: NO_DATA,
  ANSWER_SIGNATURE_INVALID: NO_DATA,
  ANSWER_KEY_UNKNOWN: NO_DATA,
  ANSWER_OF_ANOTHER_ALLIANCE: NO_DATA,
  ANSWER_OTHER_PAPERS: NO_DATA,
  ANSWER_DOES_NOT_FIT: NO_DATA,
  OBJECTION_NOT_POSSIBLE: NO_DATA,
  PACK_UNREADABLE: NO_DATA,
  CANCELLED: NO_DATA,
  PASSPHRASE_NEEDED: NO_DATA,
  PASSPHRASE_TOO_SHORT: z.object({ least: z.number() }),
  PASSPHRASE_WRONG: NO_DATA,
  KEY_FILE_DAMAGED: NO_DATA,
  SYSTEM_KEY_STORE_REFUSES: NO_DATA,
  CANNOT_EXTEND: z.object({ problems: z.custom<readonly ExtensionProblem[]>() }),
  NOBODY_MISSING: NO_DATA,
  NO_MEMBERSHIP_CHANGED: NO_DATA,
  NAME_TAKEN: z.object({ name: z.string() }),
  NAME_FROM_FUTURE: z.object({ since: z.custom<LocalDate>() }),
  NAME_SINCE_BEFORE_LAST: z.object({ usedUntil: z.custom<LocalDate>() }),
  SAME_MEMBER: NO_DATA,
  APPLICATION_OPEN: z.object({ appliedOn: z.custom<LocalDate>() }),
  NO_APPLICATION: NO_DATA,
  DAY_IN_FUTURE: z.object({ day: z.custom<LocalDate>() }),
  ADMITTED_TOO_LATE: z.object({ admittedOn: z.custom<LocalDate>(), validFrom: z.custom<LocalDate>() }),
  ADMISSION_DAY_MISSING: NO_DATA,
  CIRCULAR_RUNNING: z.object({ procedures: z.custom<readonly RunningProcedure[]>() }),
  RESOLUTION_NEEDED: NO_DATA,
  END_IN_PAST: z.object({ declaredOn: z.custom<LocalDate>(), lastDay: z.custom<LocalDate>() }),
  MEMBERSHIP_OVER: z.object({ lastDay: z.custom<LocalDate>() }),
  OUTSIDE_MEMBERSHIP: NO_DATA,
  SECOND_MANAGING_MEMBER: z.object({
    name: z.string(),
    validFrom: z.custom<LocalDate>(),
    validUntil: z.custom<LocalDate | null>(),
  }),
  TABLE_UNREADABLE: NO_DATA,
  TABLE_OLD_EXCEL: NO_DATA,
  TABLE_TOO_LARGE: z.object({ limit: z.custom<'rows' | 'columns' | 'unpacked'>() }),
  TABLE_EMPTY: NO_DATA,
  IMPORT_HAS_ERRORS: z.object({ rows: z.array(z.number()) }),
  IMPORT_DIFFERS: NO_DATA,
  IMPORT_NOT_UNDOABLE: z.object({ name: z.string() }),
  NOT_AN_OFFICE_FILE: NO_DATA,
  OFFICE_FILE_ENCRYPTED: NO_DATA,
  OLD_OFFICE_FORMAT: NO_DATA,
  OFFICE_FILE_HAS_MACROS: NO_DATA,
  OFFICE_FILE_DAMAGED: z.object({ part: z.string() }),
  OFFICE_FILE_TOO_LARGE: z.object({ limit: z.number() }),
  OFFICE_FILE_UNSAFE_PATH: z.object({ part: z.string() }),
  OFFICE_FILE_ENTITIES: z.object({ part: z.string() }),
  NOT_A_KEY_FILE: NO_DATA,
  WRONG_PASSPHRASE: NO_DATA,
  KEY_FILE_WITHOUT_KEY: NO_DATA,
  KEY_NOT_FOR_SIGNING: z.object({ name: z.string() }),
  CERTIFICATE_NOT_YET_VALID: z.object({ name: z.string(), validFrom: z.custom<Instant>() }),
  CERTIFICATE_EXPIRED: z.object({ name: z.string(), validUntil: z.custom<Instant>() }),
  EARLIER_SIGNATURE_BROKEN: NO_DATA,
  SIGNED_ALREADY: z.object({ name: z.string() }),
  DEADLINE_BELOW_MINIMUM: z.object({ days: z.number(), least: z.number(), most: z.number() }),
  CALL_DOES_NOT_FIT: z.object({ callNumber: z.string(), findings: z.custom<readonly CallFinding[]>() }),
  CALL_NUMBER_TAKEN: z.object({ number: z.string() }),
  CALL_LEAVES_OUT: z.object({ projects: z.array(z.string()) }),
  DEADLINE_BEFORE_CALL: NO_DATA,
  BUDGET_EXISTS: z.object({ year: z.number() }),
  NOT_OVER_COMMITTED: NO_DATA,
  STEP_NOT_POSSIBLE: z.object({ from: z.custom<ProjectState>(), to: z.custom<ProjectState>(), refusal: z.custom<StepRefusal>() }),
  NOTHING_REQUESTED: NO_DATA,
  DUE_IN_PAST: z.object({ dueOn: z.custom<LocalDate>() }),
  NOT_A_WORKING_DAY: z.object({ day: z.custom<LocalDate>(), next: z.custom<LocalDate>() }),
  FILE_TYPE_MISMATCH: z.object({ name: z.string(), claimed: z.string(), found: z.string() }),
  NEVER_FOR_MEMBERS: NO_DATA,
  NOTHING_CHANGED: NO_DATA,
  NOTHING_TO_RANK: NO_DATA,
  SCORES_MISSING: z.object({ projects: z.array(z.string()) }),
  RANKING_TIED: NO_DATA,
  RANKING_NOT_DECIDED: z.object({ projects: z.array(z.string()) }),
  RESOLUTION_NOT_ADOPTED: z.object({ number: z.string() }),
  RESOLUTION_SETTLES_NO_ORDER: z.object({ number: z.string(), because: z.enum(['rejected', 'on-one-project', 'older']) }),
  CATALOGUE_MISSING: NO_DATA,
  CRITERIA_DO_NOT_FIT: z.object({ because: z.custom<'none' | 'twice' | 'minimum' | 'weight'>() }),
  SCORES_DO_NOT_FIT: z.object({ criterion: z.string(), points: z.number().nullable(), most: z.number() }),
  RATER_RECUSED: z.object({ memberName: z.string() }),
  RATER_UNKNOWN: z.object({ name: z.string() }),
  OTHER_CATALOGUE: z.object({ name: z.string(), edition: z.number(), current: z.number() }),
  OTHER_PROJECT: z.object({ name: z.string(), projectNumber: z.string() }),
  SHEET_UNREADABLE: z.object({ name: z.string() }),
  NOT_IN_ASSESSMENT: z.object({ state: z.custom<ProjectState>() }),
  WRONG_STATEMENT_STATE: z.object({ state: z.custom<StatementState>() }),
  NOTICE_OUT_OF_ORDER: NO_DATA,
  GRANT_ABOVE_APPLICATION: z.object({ amount: z.custom<Cents>(), most: z.custom<Cents>() }),
  CHANGED_SINCE_RESOLUTION: NO_DATA,
  PICTURE_TYPE_NOT_SUPPORTED: NO_DATA,
  PICTURE_TOO_LARGE: z.object({ size: z.number(), limit: z.number() }),
  PICTURE_DAMAGED: NO_DATA,
  PICTURE_NOT_PNG: NO_DATA,
  PICTURE_SIZE_NOT_SUPPORTED: z.object({ width: z.number(), height: z.number(), least: z.number(), most: z.number() }),
  COLOR_UNKNOWN: z.object({ color: z.string() }),
  COLOR_NOT_READABLE: z.object({ hundredths: z.number() }),
  ALT_TEXT_MISSING: NO_DATA,
  INDICATOR_EXISTS: z.object({ title: z.string() }),
  MEASUREMENT_INCOMPLETE: z.object({ missing: z.custom<readonly ('source' | 'date')[]>() }),
  MEASUREMENT_KNOWN: z.object({ source: z.string(), referenceDate: z.custom<LocalDate>() }),
  ALREADY_WITHDRAWN: NO_DATA,
  EVALUATION_EXISTS: z.object({ year: z.number() }),
  YEAR_OUTSIDE_PROJECT: z.object({ year: z.number(), first: z.number(), last: z.number() }),
  EVALUATION_FINISHED: z.object({ finishedOn: z.custom<LocalDate>() }),
  EVALUATION_INCOMPLETE: z.object({ parts: z.custom<readonly EvaluationPart[]>() }),
  MEASURE_IN_USE: z.object({ events: z.number(), indicators: z.number() }),
  GOAL_REFERRED: z.object({ goal: z.string(), revision: z.string() }),
  DRAFT_EXISTS: z.object({ revision: z.string() }),
  REVISION_NAME_TAKEN: z.object({ revision: z.string() }),
  NOT_A_DRAFT: NO_DATA,
  FIELDS_MISSING: NO_DATA,
  FIELD_NUMBER_TWICE: z.object({ number: z.number() }),
  FIELD_LEFT_OUT: z.object({ number: z.number(), title: z.string(), projects: z.number() }),
  CHAPTER_REFERRED: z.object({ heading: z.string(), resolutions: z.custom<readonly string[]>() }),
  RESOLUTION_DOES_NOT_ADOPT: z.object({ number: z.string(), because: z.custom<AdoptUnfit>() }),
  VALID_BEFORE_RESOLVED: z.object({ validFrom: z.custom<LocalDate>(), resolvedOn: z.custom<LocalDate>() }),
  PLAN_OVERLAPS: z.object({ revision: z.string(), validFrom: z.custom<LocalDate>() }),
  PLAN_SIGNED_ALREADY: z.object({ signedOn: z.custom<LocalDate>() }),
  PLAN_NOT_ADOPTED: NO_DATA,
  PLAN_ISSUED_ALREADY: z.object({ fileName: z.string() }),
  SIGNED_BEFORE_RESOLVED: z.object({ resolvedOn: z.custom<LocalDate>() }),
  TEMPLATE_BROKEN: z.object({ problems: z.custom<readonly TemplateProblem[]>() }),
  TEMPLATE_NOT_WORD: NO_DATA,
} as const

export type RefusalCode = keyof typeof REFUSALS

/** A refusal as use cases return it: its code and its data side by side. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  [K in Code]: { readonly code: K } & Readonly<z.infer<(typeof REFUSALS)[K]>>
}[Code]

/** HTTP status of a refusal: what was asked does not fit what is. Only faults answer with 500. */
const REFUSED = 409
const NOT_THERE = 404

/** Declares which refusals a procedure can give: `.errors(mayRefuse('NOT_FOUND'))`. */
export function mayRefuse<const Code extends RefusalCode>(
  ...codes: readonly Code[]
): { [K in Code]: { status: number; data: (typeof REFUSALS)[K] } } {
  return Object.fromEntries(
    codes.map((code) => [code, { status: code === 'NOT_FOUND' ? NOT_THERE : REFUSED, data: REFUSALS[code] }]),
  ) as { [K in Code]: { status: number; data: (typeof REFUSALS)[K] } }
}
