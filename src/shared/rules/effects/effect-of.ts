import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import {
  agendaClosesEffect,
  deadlineEffect,
  earliestEndEffect,
  lastDayEffect,
  noticeEffect,
  postedEffect,
  postingEffect,
  restDayEffect,
  rollDateEffect,
} from './day-effects.ts'
import type { Effect, RuleExample } from './effect.ts'
import {
  circularUseEffect,
  endorsementEffect,
  lateItemEffect,
  recusalEffect,
  secrecyEffect,
  signingEffect,
} from './paper-effects.ts'
import {
  changedVote,
  consentVote,
  lateVote,
  meetingVote,
  objectionQuorumEffect,
  objectionVote,
  participationEffect,
  quorumEffect,
  silenceVote,
  subsequentEffect,
  tieVote,
  transferredVote,
} from './vote-effects.ts'

type Show = (options: RuleOptions, example: RuleExample) => Effect | null

/** By option, how it shows on an example; null where the rules compute nothing from it. */
const EFFECTS: Readonly<Record<keyof RuleOptions, Show | null>> = {
  statementMajority: (options, example) => meetingVote(options, example, options.statementMajority),
  proceduralMajority: (options, example) => meetingVote(options, example, options.proceduralMajority),
  fundamentalMajority: (options, example) => meetingVote(options, example, options.fundamentalMajority),
  quorum: (options, example) => quorumEffect(options, example, false),
  repeatWithoutQuorum: (options, example) => quorumEffect(options, example, true),
  subsequentVotes: subsequentEffect,
  circularUse: circularUseEffect,
  circularConsent: consentVote,
  circularParticipation: participationEffect,
  procedureObjection: objectionVote,
  objectionQuorum: objectionQuorumEffect,
  silence: silenceVote,
  lateBallots: lateVote,
  ballotChange: changedVote,
  ballotForm: null,
  decisiveMoment: postedEffect,
  circularDays: deadlineEffect,
  circularDaysCounting: deadlineEffect,
  circularMinimumWorkingDays: earliestEndEffect,
  shiftDeadlineToWorkday: restDayEffect,
  noticeDays: noticeEffect,
  noticeCounting: postingEffect,
  agendaAddition: lateItemEffect,
  agendaAdditionDays: agendaClosesEffect,
  deputies: null,
  voteTransfer: transferredVote,
  tieBreak: tieVote,
  recusedInDenominator: (options, example) => meetingVote(options, example, options.statementMajority),
  partnersWithoutFundsRecused: recusalEffect,
  secretBallot: secrecyEffect,
  circularRollDate: rollDateEffect,
  minutesDays: (options, example) => lastDayEffect(options.minutesDays, example),
  objectionToMinutesDays: (options, example) => lastDayEffect(options.objectionToMinutesDays, example),
  namedVotes: null,
  signatories: signingEffect,
  endorsementWithoutMajority: endorsementEffect,
}

/**
 * § 2.3 (R02–R45, F01–F08): what an option makes of the example, computed by the rules themselves. Null where the rules compute
 * nothing from it, or where the example gives it nothing to do. The example's numbers must fit (`checkMeetingCounts`).
 */
export function effectOf(option: keyof RuleOptions, options: RuleOptions, example: RuleExample): Effect | null {
  return EFFECTS[option]?.(options, example) ?? null
}

/** § 2.3 (R02–R45): whether an option shows on an example at all. */
export function isComputed(option: keyof RuleOptions): boolean {
  return EFFECTS[option] !== null
}
