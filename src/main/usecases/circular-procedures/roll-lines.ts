import type { ItemStanding } from '#shared/contract/circular-procedures.ts'
import type { RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import type { RollLine } from '#shared/domain/resolutions/resolution.ts'
import { voterName } from '#shared/wording/screens/votes.ts'
import type { CircularFacts } from './standing.ts'

const COUNTED: ReadonlySet<ItemStanding['fates'][number]['fate']> = new Set<ItemStanding['fates'][number]['fate']>([
  'counted',
  'late-counted',
  'late-as-abstention',
])

/** The frozen roll of one item: every member with the response that counted for it, or the late one that did not (R09). */
export function rollLinesOf(facts: CircularFacts, standing: ItemStanding): readonly RollLine[] {
  return facts.roll.map((member) => rollLineOf(facts, standing, member))
}

function rollLineOf(facts: CircularFacts, { item, fates }: ItemStanding, { memberId, memberName }: RollMember): RollLine {
  const own = facts.responses.filter((response) => response.memberId === memberId)
  const recusal = facts.recusals.find((known) => known.itemId === item.id && known.memberId === memberId)
  const fateOf = (response: Response) => fates.find(({ responseId }) => responseId === response.id)?.fate
  const counted = own.find((response) => COUNTED.has(fateOf(response) ?? 'not-on-roll')) ?? null
  const late = own.findLast((response) => fateOf(response)?.startsWith('late') ?? false) ?? null
  const shown = counted ?? late
  const asAbstention = counted !== null && fateOf(counted) === 'late-as-abstention'
  return {
    memberId,
    memberName,
    recused: recusal !== undefined,
    recusalReason: recusal?.reason ?? null,
    choice: asAbstention ? 'abstain' : (counted?.votes.find(({ itemId }) => itemId === item.id)?.choice ?? null),
    personName: shown === null ? null : voterName(shown.personName, holderName(facts, shown)),
    role: shown?.role ?? null,
    way: shown?.way ?? null,
    receivedAt: shown?.receivedAt ?? null,
    late: late !== null,
    isDerived: false,
  }
}

/** R12: the name of the member that gave the vote for another one; null where it was the member's own. */
export function holderName({ roll }: Pick<CircularFacts, 'roll'>, { heldBy }: Pick<Response, 'heldBy'>): string | null {
  return roll.find(({ memberId }) => memberId === heldBy)?.memberName ?? null
}
