import { assertNever } from '../../basics/assert-never.ts'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import type { SecretTally } from '../../domain/resolutions/ballot-facts.ts'
import type { Verdict } from '../../domain/resolutions/verdict.ts'
import type { SecretBallot } from '../../domain/rules-of-procedure/rule-options.ts'

/** Whether a vote in a meeting is secret: it has to be, it may be on request, or it must not be. */
export type Secrecy = 'required' | 'on-request' | 'forbidden'

/** § 2.3 (geheime_abstimmung), R36: on projects each vote is documented, unless the rules of procedure say otherwise. */
export function secrecyOf(option: SecretBallot, matter: AgendaMatter): Secrecy {
  switch (option) {
    case 'always':
      return 'required'
    case 'on-request':
      return 'on-request'
    case 'never-on-projects':
      return matter === 'project-assessment' ? 'forbidden' : 'on-request'
    default:
      return assertNever(option)
  }
}

/** § 2.3 (geheime_abstimmung), R44: whether only sums are known of a vote, as its proof says. */
export function wasSecret({ proof }: Pick<Verdict, 'proof'>): boolean {
  return proof.some(({ step }) => step === 'secret')
}

/** R44: how many papers were handed in. */
export function papersIn({ yes, no, abstain, invalid }: SecretTally): number {
  return yes + no + abstain + invalid
}
