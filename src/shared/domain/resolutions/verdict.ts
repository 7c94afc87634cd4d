import type { LocalDate } from '../../basics/local-date.ts'
import type { Majority, QuorumRule, Silence, TieBreak } from '../rules-of-procedure/rule-options.ts'

/** How a vote stands or ended. `unreachable`: recusals alone make the threshold impossible (R16). */
export type Outcome =
  | 'adopted'
  | 'rejected'
  | 'not-quorate'
  | 'aborted'
  | 'open'
  | 'adopted-early'
  | 'rejected-early'
  | 'unreachable'

/** yes + no + abstain + invalid + silent + recused = entitled always holds; late ballots are shown besides (R44). */
export interface Counts {
  readonly entitled: number
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly invalid: number
  readonly silent: number
  readonly recused: number
  readonly late: number
}

/** What became of one ballot. Only `counted`, `late-counted` and `late-as-abstention` enter the counts. */
export type BallotFate =
  | 'counted'
  | 'late'
  | 'late-counted'
  | 'late-as-abstention'
  | 'replaced'
  | 'bound-by-earlier'
  | 'outranked-by-representative'
  | 'recused'
  | 'absent'
  | 'not-on-roll'
  | 'duplicate'
  | 'transfer-refused'

/** Result of the rule engine on one vote: the same object feeds screen, Word, Excel and verification. */
export interface Verdict {
  readonly outcome: Outcome
  readonly procedure: 'circular' | 'meeting'
  readonly majority: Majority
  /** Yes votes needed; null where it depends on the votes cast. */
  readonly required: number | null
  readonly basis: number
  readonly counts: Counts
  /** Whether the threshold is met, still possible, or out of reach before the deadline (R27). */
  readonly standing: 'reached' | 'reachable' | 'out-of-reach'
  /** One fate per ballot, in the order given. */
  readonly fates: readonly BallotFate[]
  readonly proof: readonly ProofStep[]
}

/** One step from facts to result; wording turns it into a German sentence with its rule. */
export type ProofStep =
  | { readonly step: 'entitled'; readonly count: number; readonly rollDate: LocalDate | null }
  | { readonly step: 'recused'; readonly count: number; readonly inDenominator: boolean }
  | {
      readonly step: 'present'
      readonly count: number
      readonly quorum: QuorumRule
      readonly needed: number
      readonly repeated: boolean
    }
  | { readonly step: 'participation'; readonly answers: number; readonly needed: number; readonly percent: number }
  | { readonly step: 'secret' }
  | { readonly step: 'transferred'; readonly count: number }
  | { readonly step: 'postmark'; readonly count: number }
  | { readonly step: 'required'; readonly majority: Majority; readonly basis: number; readonly required: number | null }
  | { readonly step: 'unreachable'; readonly eligible: number; readonly required: number }
  | { readonly step: 'late'; readonly count: number; readonly treatment: 'invalid' | 'abstention' | 'accept-until-declared' }
  | { readonly step: 'replaced'; readonly count: number }
  | { readonly step: 'bound'; readonly count: number }
  | { readonly step: 'outranked'; readonly count: number }
  | {
      readonly step: 'ignored'
      readonly count: number
      readonly because: 'not-on-roll' | 'recused' | 'duplicate' | 'absent' | 'transfer-refused'
    }
  | { readonly step: 'silent'; readonly count: number; readonly treatment: Silence }
  | { readonly step: 'objection'; readonly count: number; readonly needed: number }
  | { readonly step: 'votes'; readonly yes: number; readonly no: number; readonly abstain: number; readonly invalid: number }
  | { readonly step: 'tie-repetition'; readonly isSecond: boolean }
  | { readonly step: 'tie'; readonly tieBreak: Exclude<TieBreak, 'repetition'>; readonly chairVote: 'yes' | 'no' | null }
  | { readonly step: 'open-votes'; readonly open: number; readonly most: number; readonly required: number | null }
  | { readonly step: 'closed-early'; readonly because: 'all-ballots-in' | 'nothing-can-change' }
  | {
      readonly step: 'outcome'
      readonly outcome: Outcome
      /** Yes and no as they decide: with silence as consent the silent are among the yes, as missing consent among the no. */
      readonly yes: number
      readonly no: number
      readonly required: number | null
      readonly basis: number
    }
