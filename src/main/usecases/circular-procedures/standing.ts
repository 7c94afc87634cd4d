import type { Instant } from '#shared/basics/instant.ts'
import type { ItemStanding } from '#shared/contract/circular-procedures.ts'
import type {
  CircularItem,
  CircularProcedure,
  Recusal,
  RollMember,
} from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import type { BallotFact } from '#shared/domain/resolutions/ballot-facts.ts'
import { evaluateCircular } from '#shared/rules/circular/evaluate-circular.ts'
import { circularMajority } from '#shared/rules/majority/majority-for.ts'

/** What the rule engine needs to know of a procedure. */
export interface CircularFacts {
  readonly procedure: CircularProcedure
  readonly roll: readonly RollMember[]
  readonly recusals: readonly Recusal[]
  readonly responses: readonly Response[]
}

/** How every item stands at `now`, with the fate of each response to it. */
export function standingsOf(facts: CircularFacts, now: Instant): readonly ItemStanding[] {
  return facts.procedure.items.map((item) => standingOf(facts, item, now))
}

function standingOf(facts: CircularFacts, item: CircularItem, now: Instant): ItemStanding {
  const corrected = new Set(facts.responses.map(({ corrects }) => corrects))
  const answers = facts.responses.filter(({ id }) => !corrected.has(id)).flatMap((response) => ballotOf(response, item))
  const verdict = evaluateCircular({
    deadline: facts.procedure.deadline.endsAt,
    now,
    options: facts.procedure.rules,
    majority: circularMajority(facts.procedure.rules),
    rollDate: facts.procedure.rollDate,
    roll: facts.roll.map(({ memberId }) => ({ member: memberId, votingRight: true, recused: isRecused(facts, item, memberId) })),
    ballots: answers.map(({ ballot }) => ballot),
  })
  const fates = answers.flatMap(({ response }, index) => {
    const fate = verdict.fates[index]
    return fate === undefined ? [] : [{ responseId: response.id, fate }]
  })
  const struck = facts.responses
    .filter(({ id }) => corrected.has(id))
    .map(({ id }) => ({ responseId: id, fate: 'corrected' as const }))
  return { item, verdict, fates: [...fates, ...struck] }
}

/** R26: an objection without a vote is a ballot all the same; a declaration of conflict alone is none. */
function ballotOf(
  response: Response,
  item: CircularItem,
): readonly { readonly response: Response; readonly ballot: BallotFact }[] {
  const vote = response.votes.find(({ itemId }) => itemId === item.id)
  if (vote === undefined && !response.objectsToProcedure) return []
  const ballot: BallotFact = {
    member: response.memberId ?? '',
    cast: vote?.choice ?? 'invalid',
    by: response.role,
    person: response.personId ?? response.personName,
    receivedAt: response.receivedAt,
    postedOn: response.postedOn,
    heldBy: response.heldBy,
    objectsToProcedure: response.objectsToProcedure,
  }
  return [{ response, ballot }]
}

function isRecused(facts: CircularFacts, item: CircularItem, memberId: RollMember['memberId']): boolean {
  return facts.recusals.some((recusal) => recusal.itemId === item.id && recusal.memberId === memberId)
}
