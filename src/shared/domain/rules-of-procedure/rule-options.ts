/**
 * The choices that a Geschäftsordnung can make (domain § 2.3), by the names of the command line contract.
 * Absent rules of procedure mean DEFAULT_RULES.
 */
export interface RuleOptions {
  readonly statementMajority: MeetingMajority
  readonly proceduralMajority: MeetingMajority
  readonly fundamentalMajority: MeetingMajority
  readonly quorum: QuorumRule
  readonly repeatWithoutQuorum: boolean
  readonly subsequentVotes: boolean
  readonly circularUse: CircularUse
  readonly circularConsent: 'as-in-meeting' | 'all-members' | 'majority-of-answers'
  /** How many of a hundred members have to answer where `circularConsent` is `majority-of-answers`. */
  readonly circularParticipation: number
  readonly procedureObjection: ProcedureObjection
  /** How many members have to object where `procedureObjection` is `quorum`. */
  readonly objectionQuorum: number
  readonly silence: Silence
  readonly lateBallots: LateBallots
  readonly ballotChange: BallotChange
  readonly ballotForm: BallotForm
  readonly decisiveMoment: DecisiveMoment
  readonly circularDays: number
  readonly circularDaysCounting: 'days' | 'working-days'
  readonly circularMinimumWorkingDays: number
  readonly shiftDeadlineToWorkday: boolean
  readonly noticeDays: number
  readonly noticeCounting: 'full-days' | 'from-dispatch'
  readonly agendaAddition: 'not-for-resolutions' | 'until-before-meeting' | 'with-consent-of-all'
  /** How many days before the meeting the agenda closes where `agendaAddition` is `until-before-meeting`; 0 for none. */
  readonly agendaAdditionDays: number
  readonly deputies: 'named' | 'named-and-ad-hoc' | 'none'
  readonly voteTransfer: boolean
  readonly tieBreak: TieBreak
  readonly recusedInDenominator: boolean
  readonly partnersWithoutFundsRecused: boolean
  readonly secretBallot: SecretBallot
  readonly circularRollDate: 'start' | 'deadline'
  readonly minutesDays: number
  readonly objectionToMinutesDays: number
  readonly namedVotes: boolean
  readonly signatories: 'one-managing-member' | 'all-managing-members' | 'managing-member-and-minute-taker'
  readonly endorsementWithoutMajority: boolean
}

/** A majority that may decide in a meeting as well as in an Umlauf. */
export type MeetingMajority = Exclude<Majority, 'majority-of-answers'>

export type Majority =
  | 'majority-of-all-members'
  | 'two-thirds-of-all-members'
  | 'three-quarters-of-all-members'
  | 'unanimity-of-all-members'
  | 'majority-of-votes-cast'
  | 'majority-of-present'
  /** Only in an Umlauf: more yes than half of the answers. */
  | 'majority-of-answers'
export type QuorumRule = 'more-than-half' | 'at-least-half' | 'none'
export type CircularUse = 'urgent-project-assessments' | 'urgent-matters' | 'already-presented' | 'any'
export type ProcedureObjection = 'one-member' | 'quorum' | 'none'
export type Silence = 'not-counted' | 'abstention' | 'consent' | 'missing-consent'
export type LateBallots = 'invalid' | 'abstention' | 'accept-until-declared'
export type BallotChange = 'until-deadline' | 'binding-on-receipt'
export type BallotForm = 'text' | 'written' | 'portal'
export type TieBreak = 'rejected' | 'chair' | 'repetition'
export type DecisiveMoment = 'receipt' | 'postmark'
export type SecretBallot = 'on-request' | 'never-on-projects' | 'always'

/** The recommended defaults of domain § 2.3: profile „Erzgebirge ohne Geschäftsordnung“. */
export const DEFAULT_RULES: RuleOptions = {
  statementMajority: 'majority-of-all-members',
  proceduralMajority: 'majority-of-votes-cast',
  fundamentalMajority: 'majority-of-all-members',
  quorum: 'more-than-half',
  repeatWithoutQuorum: true,
  subsequentVotes: true,
  circularUse: 'urgent-project-assessments',
  circularConsent: 'as-in-meeting',
  circularParticipation: 50,
  procedureObjection: 'one-member',
  objectionQuorum: 2,
  silence: 'not-counted',
  lateBallots: 'invalid',
  ballotChange: 'until-deadline',
  ballotForm: 'text',
  decisiveMoment: 'receipt',
  circularDays: 14,
  circularDaysCounting: 'days',
  circularMinimumWorkingDays: 5,
  shiftDeadlineToWorkday: true,
  noticeDays: 14,
  noticeCounting: 'full-days',
  agendaAddition: 'not-for-resolutions',
  agendaAdditionDays: 0,
  deputies: 'named-and-ad-hoc',
  voteTransfer: false,
  tieBreak: 'rejected',
  recusedInDenominator: true,
  partnersWithoutFundsRecused: false,
  secretBallot: 'never-on-projects',
  circularRollDate: 'start',
  minutesDays: 14,
  objectionToMinutesDays: 14,
  namedVotes: true,
  signatories: 'one-managing-member',
  endorsementWithoutMajority: false,
}

/** Options as they were kept, with the default of every option that did not exist then. */
export function completeOptions(kept: Partial<RuleOptions>): RuleOptions {
  return { ...DEFAULT_RULES, ...kept }
}
