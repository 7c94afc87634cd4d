import type { LocalDate } from '../../basics/local-date.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { type LatestReceipt, latestReceipt } from './latest-receipt.ts'

/** One invitation on its way: the days on which it was sent and counts as received (F08). */
export interface Sent {
  readonly sentOn: LocalDate
  readonly receivedOn: LocalDate
}

export interface NoticeFacts<One extends Sent> {
  readonly meeting: LocalDate
  readonly options: Pick<RuleOptions, 'noticeDays' | 'noticeCounting'>
  readonly corpusChristi: boolean
  readonly invitations: readonly One[]
}

export interface Notice<One extends Sent> extends LatestReceipt {
  /** Invitations that came too late, in the order given. */
  readonly late: readonly One[]
}

/**
 * F07, F08: the last day on which an invitation may be received (or sent, where the rules count from dispatch), and which
 * invitations missed it.
 */
export function checkNotice<One extends Sent>(facts: NoticeFacts<One>): Notice<One> {
  const { meeting, options, corpusChristi, invitations } = facts
  const latest = latestReceipt({ meeting, noticeDays: options.noticeDays, corpusChristi })
  const dayOf = (sent: One) => (options.noticeCounting === 'from-dispatch' ? sent.sentOn : sent.receivedOn)
  return { ...latest, late: invitations.filter((sent) => dayOf(sent) > latest.latestReceipt) }
}
