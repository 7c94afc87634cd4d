import type { ActionPlanTable, FieldOfActionTable } from './tables/action-plan.ts'
import type { AllianceTable, LetterheadTable } from './tables/alliance.ts'
import type { CriteriaCatalogueTable, DiscussionNoteTable, RankingTable, ScoreSheetTable } from './tables/assessments.ts'
import type {
  BallotCredentialTable,
  CircularContinuationTable,
  CircularEndingTable,
  CircularExtensionTable,
  MemberKeyTable,
  RefusedAnswerTable,
  ReminderTable,
  SignedAnswerTable,
} from './tables/ballot-packs.ts'
import type { BodyMembershipTable, BodyTable } from './tables/bodies.ts'
import type {
  CircularCatalogueTable,
  CircularItemTable,
  CircularPaperTable,
  CircularProcedureTable,
  CircularProjectCallTable,
  CircularRecusalTable,
  CircularRollMemberTable,
  ResponseConflictTable,
  ResponseEvidenceTable,
  ResponsePointsTable,
  ResponseTable,
  ResponseVoteTable,
} from './tables/circular-procedures.ts'
import type { GrantNoticeTable, ProgressReportTable } from './tables/grant-notices.ts'
import type {
  EvaluationTable,
  IndicatorTable,
  MeasurementImportTable,
  MeasurementTable,
  MeasurementWithdrawalTable,
} from './tables/indicators.ts'
import type {
  AgendaTemplateTable,
  AnnouncementTable,
  CorrectionOfMinutesTable,
  FollowUpTable,
  MeetingDispatchTable,
  MinutesSignatureTable,
  ObjectionToMinutesTable,
  ReplacedResolutionTable,
  TextModuleTable,
} from './tables/meeting-records.ts'
import type {
  AgendaItemTable,
  AgendaPaperTable,
  AgendaRecusalTable,
  AttendanceTable,
  BallotTable,
  BallotVoteTable,
  ContributionTable,
  InvitationTable,
  MeetingBodyTable,
  MeetingTable,
  SecretTallyTable,
  SubsequentVoteTable,
  TaskTable,
  VoteTransferTable,
} from './tables/meetings.ts'
import type {
  FormerNameTable,
  ManagingTermTable,
  MemberImportTable,
  MembershipApplicationTable,
  MembershipTable,
  MemberTable,
  PersonProtectionTable,
  PersonTable,
  PowerOfAttorneyTable,
  RepresentationTable,
  SealedContactTable,
  SignaturePictureTable,
  SuspensionTable,
} from './tables/members.ts'
import type {
  OpinionPollTable,
  OpinionTable,
  PollApproachTable,
  PollCredentialTable,
  PollMemberTable,
} from './tables/opinion-polls.ts'
import type {
  CompletionRequestTable,
  OverCommitmentTable,
  ProjectAttachmentTable,
  ProjectCallTable,
  ProjectChangeTable,
  RegionalBudgetTable,
} from './tables/project-calls.ts'
import type { ProjectPartnerTable, ProjectTable } from './tables/projects.ts'
import type { ResolutionTable } from './tables/resolutions.ts'
import type {
  ErasedBlobTable,
  ErasedEntryTable,
  FormTextTable,
  RetentionReviewLineTable,
  RetentionReviewTable,
  RetentionRuleTable,
} from './tables/retention.ts'
import type { MeasureActorTable, MeasureEventTable, MeasureTable, RevisionTable, StrategyTable } from './tables/revisions.ts'
import type { RulesOfProcedureTable } from './tables/rules-of-procedure.ts'
import type { StatementDispatchTable, StatementTable, StatementTextModuleTable } from './tables/statements.ts'
import type {
  BlobTable,
  ContentSealTable,
  DocumentKindTable,
  DocumentOriginTable,
  DocumentTable,
  DocumentTemplateTable,
  FormDraftTable,
  JournalEntryTable,
  JournalSubjectTable,
  NumberSequenceTable,
} from './tables/workspace.ts'

/** Every table of the workspace file as the newest migration leaves it. */
export interface Schema {
  readonly journal_entry: JournalEntryTable
  readonly journal_subject: JournalSubjectTable
  readonly blob: BlobTable
  readonly number_sequence: NumberSequenceTable
  readonly form_draft: FormDraftTable
  readonly content_seal: ContentSealTable
  readonly alliance: AllianceTable
  readonly letterhead: LetterheadTable
  readonly member: MemberTable
  readonly membership: MembershipTable
  readonly membership_application: MembershipApplicationTable
  readonly suspension: SuspensionTable
  readonly former_name: FormerNameTable
  readonly managing_term: ManagingTermTable
  readonly person: PersonTable
  readonly representation: RepresentationTable
  readonly power_of_attorney: PowerOfAttorneyTable
  readonly person_protection: PersonProtectionTable
  readonly sealed_contact: SealedContactTable
  readonly signature_picture: SignaturePictureTable
  readonly member_import: MemberImportTable
  readonly body: BodyTable
  readonly body_membership: BodyMembershipTable
  readonly action_plan: ActionPlanTable
  readonly field_of_action: FieldOfActionTable
  readonly project: ProjectTable
  readonly project_partner: ProjectPartnerTable
  readonly circular_procedure: CircularProcedureTable
  readonly opinion_poll: OpinionPollTable
  readonly poll_approach: PollApproachTable
  readonly poll_member: PollMemberTable
  readonly poll_credential: PollCredentialTable
  readonly opinion: OpinionTable
  readonly circular_catalogue: CircularCatalogueTable
  readonly circular_project_call: CircularProjectCallTable
  readonly circular_item: CircularItemTable
  readonly circular_roll_member: CircularRollMemberTable
  readonly circular_recusal: CircularRecusalTable
  readonly circular_paper: CircularPaperTable
  readonly response: ResponseTable
  readonly response_vote: ResponseVoteTable
  readonly response_points: ResponsePointsTable
  readonly response_conflict: ResponseConflictTable
  readonly response_evidence: ResponseEvidenceTable
  readonly ballot_credential: BallotCredentialTable
  readonly member_key: MemberKeyTable
  readonly signed_answer: SignedAnswerTable
  readonly refused_answer: RefusedAnswerTable
  readonly circular_extension: CircularExtensionTable
  readonly circular_ending: CircularEndingTable
  readonly circular_continuation: CircularContinuationTable
  readonly reminder: ReminderTable
  readonly meeting: MeetingTable
  readonly meeting_body: MeetingBodyTable
  readonly invitation: InvitationTable
  readonly agenda_item: AgendaItemTable
  readonly agenda_recusal: AgendaRecusalTable
  readonly agenda_paper: AgendaPaperTable
  readonly contribution: ContributionTable
  readonly task: TaskTable
  readonly meeting_dispatch: MeetingDispatchTable
  readonly objection_to_minutes: ObjectionToMinutesTable
  readonly correction_of_minutes: CorrectionOfMinutesTable
  readonly minutes_signature: MinutesSignatureTable
  readonly follow_up: FollowUpTable
  readonly replaced_resolution: ReplacedResolutionTable
  readonly announcement: AnnouncementTable
  readonly agenda_template: AgendaTemplateTable
  readonly text_module: TextModuleTable
  readonly attendance: AttendanceTable
  readonly ballot: BallotTable
  readonly ballot_vote: BallotVoteTable
  readonly subsequent_vote: SubsequentVoteTable
  readonly vote_transfer: VoteTransferTable
  readonly secret_tally: SecretTallyTable
  readonly resolution: ResolutionTable
  readonly rules_of_procedure: RulesOfProcedureTable
  readonly statement: StatementTable
  readonly statement_dispatch: StatementDispatchTable
  readonly statement_text_module: StatementTextModuleTable
  readonly regional_budget: RegionalBudgetTable
  readonly over_commitment: OverCommitmentTable
  readonly project_call: ProjectCallTable
  readonly project_attachment: ProjectAttachmentTable
  readonly completion_request: CompletionRequestTable
  readonly project_change: ProjectChangeTable
  readonly criteria_catalogue: CriteriaCatalogueTable
  readonly score_sheet: ScoreSheetTable
  readonly discussion_note: DiscussionNoteTable
  readonly ranking: RankingTable
  readonly grant_notice: GrantNoticeTable
  readonly progress_report: ProgressReportTable
  readonly strategy: StrategyTable
  readonly revision: RevisionTable
  readonly measure: MeasureTable
  readonly measure_actor: MeasureActorTable
  readonly measure_event: MeasureEventTable
  readonly indicator: IndicatorTable
  readonly measurement: MeasurementTable
  readonly measurement_withdrawal: MeasurementWithdrawalTable
  readonly measurement_import: MeasurementImportTable
  readonly evaluation: EvaluationTable
  readonly document_kind: DocumentKindTable
  readonly document: DocumentTable
  readonly retention_rule: RetentionRuleTable
  readonly retention_review: RetentionReviewTable
  readonly retention_review_line: RetentionReviewLineTable
  readonly processing_record: FormTextTable
  readonly handover_note: FormTextTable
  readonly erased_entry: ErasedEntryTable
  readonly erased_blob: ErasedBlobTable
  readonly document_template: DocumentTemplateTable
  readonly document_origin: DocumentOriginTable
}
