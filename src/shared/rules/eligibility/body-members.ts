import type { LocalDate } from '../../basics/local-date.ts'
import { type Body, type BodyMembership, followsMemberships } from '../../domain/members/body.ts'
import { type Membership, newMembership } from '../../domain/members/member.ts'
import { type VotingRoll, votingRoll } from './voting-roll.ts'

/** Everything that says who belongs to which body. */
export interface Belongings {
  readonly memberships: readonly Membership[]
  readonly bodyMemberships: readonly BodyMembership[]
}

/**
 * The memberships of one body: those of the alliance are its own, network partners are the network (R13), every other body has
 * seats.
 */
export function membershipsOf(
  body: Pick<Body, 'id' | 'kind'>,
  { memberships, bodyMemberships }: Belongings,
): readonly Membership[] {
  if (followsMemberships(body)) {
    return memberships.filter(({ kind }) => (kind === 'network-partner') === (body.kind === 'network'))
  }
  return bodyMemberships
    .filter(({ bodyId }) => bodyId === body.id)
    .map(({ id, memberId, kind, validFrom, validUntil }) =>
      newMembership({ id: id as string as Membership['id'], memberId, kind, validFrom, validUntil }),
    )
}

/** R13, R21: who has a vote in a body on a day, and why each of the others has none. */
export function bodyRoll(body: Pick<Body, 'id' | 'kind'>, belongings: Belongings, onDate: LocalDate): VotingRoll {
  return votingRoll(membershipsOf(body, belongings), onDate)
}
