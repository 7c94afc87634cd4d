import type { LocalDate } from '../../basics/local-date.ts'
import type { Outcome } from '../../domain/resolutions/verdict.ts'
import type { SkippedDay } from '../deadlines/working-days.ts'
import type { Secrecy } from '../meeting/secret-ballot.ts'
import type { RecusalGround } from '../recusal/find-recusals.ts'

/** The vote on which choices of the rules of procedure are shown (§ 2.3, R02–R45). All numbers are whole and fit each other. */
export interface RuleExample {
  readonly members: number
  readonly recused: number
  /** In a meeting, without the recused. */
  readonly present: number
  readonly yes: number
  readonly no: number
  readonly abstain: number
  /** On this day papers are received, a letter is posted, or a meeting takes place. */
  readonly day: LocalDate
  readonly corpusChristi: boolean
}

/** What happened in the example besides the votes as given. */
export type VoteEvent = 'none' | 'tie' | 'late-yes' | 'changed-to-yes' | 'objection' | 'silence' | 'transferred-yes'

/** What one choice makes of the example, as codes and numbers; wording says it. */
export type Effect =
  | {
      readonly effect: 'vote'
      readonly event: VoteEvent
      readonly required: number | null
      readonly basis: number
      /** Answers needed, where these are the basis; else null. */
      readonly participation: number | null
      /** As they decide: with silence as consent the silent are among the yes, as missing consent among the no. */
      readonly yes: number
      readonly no: number
      readonly silent: number
      readonly outcome: Outcome
    }
  | {
      readonly effect: 'objection-quorum'
      readonly needed: number
      /** With one objection fewer. */
      readonly outcomeBelow: Outcome
      readonly outcome: Outcome
    }
  | { readonly effect: 'participation'; readonly answers: number; readonly needed: number; readonly isEnough: boolean }
  | { readonly effect: 'late-item'; readonly before: boolean; readonly inMeeting: boolean; readonly withConsent: boolean }
  | { readonly effect: 'agenda-closes'; readonly meeting: LocalDate; readonly lastDay: LocalDate }
  | { readonly effect: 'secrecy'; readonly project: Secrecy; readonly otherMatter: Secrecy }
  | {
      readonly effect: 'quorum'
      readonly present: number
      readonly needed: number
      readonly isRepeated: boolean
      readonly isQuorate: boolean
    }
  | {
      readonly effect: 'subsequent-votes'
      readonly yes: number
      readonly absent: number
      readonly required: number | null
      readonly mayCollect: boolean
    }
  | {
      readonly effect: 'circular-use'
      readonly presentedProject: boolean
      readonly newProject: boolean
      readonly otherMatter: boolean
    }
  | { readonly effect: 'endorsement'; readonly mayEndorse: boolean }
  | { readonly effect: 'recusals'; readonly grounds: readonly RecusalGround[] }
  | { readonly effect: 'signing'; readonly suffices: boolean }
  | { readonly effect: 'deadline'; readonly from: LocalDate; readonly end: LocalDate; readonly because: readonly SkippedDay[] }
  | { readonly effect: 'roll-date'; readonly rollDate: LocalDate; readonly entitled: number }
  | { readonly effect: 'earliest-end'; readonly from: LocalDate; readonly end: LocalDate }
  | { readonly effect: 'rest-day'; readonly rest: SkippedDay; readonly end: LocalDate }
  | { readonly effect: 'notice'; readonly meeting: LocalDate; readonly latest: LocalDate }
  | { readonly effect: 'posting'; readonly meeting: LocalDate; readonly latest: LocalDate }
  | { readonly effect: 'posted'; readonly postedOn: LocalDate; readonly countsOn: LocalDate; readonly isLate: boolean }
  | { readonly effect: 'last-day'; readonly from: LocalDate; readonly end: LocalDate }
