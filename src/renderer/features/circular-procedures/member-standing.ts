import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage, ItemStanding } from '#shared/contract/circular-procedures.ts'
import type { Recusal, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import type { BallotFate } from '#shared/domain/resolutions/verdict.ts'

/** One member of the roll with what it said and what became of it. */
export interface MemberStanding {
  readonly member: RollMember
  readonly itemId: ItemStanding['item']['id']
  /** The response that counts, else the newest; null when none came. */
  readonly response: Response | null
  readonly fate: ResponseFate | null
  readonly recusal: Recusal | null
  /** All other responses of this member, newest first. */
  readonly others: readonly Response[]
}

/** What became of a response: by the rules, or because it was recorded wrongly. */
export type ResponseFate = BallotFate | 'corrected'

const COUNTING: readonly ResponseFate[] = ['counted', 'late-counted', 'late-as-abstention']

/** The roll in its order, each member with its standing on one item. */
export function memberStandings(page: CircularProcedurePage, item: ItemStanding): readonly MemberStanding[] {
  return page.roll.map((member) => {
    const responses = page.responses.filter(({ memberId }) => memberId === member.memberId).toSorted(newestFirst)
    const counted = responses.find(({ id }) => isCounting(fateOf(item, id)))
    const response = counted ?? responses.find(({ id }) => fateOf(item, id) !== 'corrected') ?? null
    return {
      member,
      itemId: item.item.id,
      response,
      fate: response === null ? null : fateOf(item, response.id),
      recusal: page.recusals.find(({ memberId, itemId }) => memberId === member.memberId && itemId === item.item.id) ?? null,
      others: responses.filter((other) => other !== response),
    }
  })
}

/** The same on every item, member by member; the first of a member speaks for its person, time and way. */
export function standingsByMember(page: CircularProcedurePage): readonly (readonly MemberStanding[])[] {
  const byItem = page.items.map((item) => memberStandings(page, item))
  return page.roll.map((_, index) => byItem.flatMap((standings) => standings[index] ?? []))
}

/** The standing that shows the most: with a response where there is one, of an item in which the member takes part. */
export function leadingStanding(standings: readonly MemberStanding[]): MemberStanding | undefined {
  return (
    standings.find(({ response, recusal }) => response !== null && recusal === null) ??
    standings.find(({ recusal }) => recusal === null) ??
    standings[0]
  )
}

/** Responses of people who belong to no member of the roll (R45). */
export function strangersOf(page: CircularProcedurePage): readonly Response[] {
  return page.responses.filter(({ memberId }) => memberId === null || !page.roll.some((member) => member.memberId === memberId))
}

/** What became of a response; null where it carries no vote on this item. */
export function fateOf(item: ItemStanding, responseId: Id<'response'>): ResponseFate | null {
  return item.fates.find((entry) => entry.responseId === responseId)?.fate ?? null
}

export function isCounting(fate: ResponseFate | null): boolean {
  return fate !== null && COUNTING.includes(fate)
}

function newestFirst(a: Response, b: Response): number {
  return a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0
}

/** The newest response of a member that was not put right already; the one a new entry replaces or corrects. */
export function earlierOf(page: CircularProcedurePage, memberId: Id<'member'> | null): Response | null {
  if (memberId === null) return null
  const corrected = page.responses.map(({ corrects }) => corrects)
  return page.responses.filter((one) => one.memberId === memberId && !corrected.includes(one.id)).toSorted(newestFirst)[0] ?? null
}
