import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { type MembershipState, membershipStateOn } from '#shared/rules/eligibility/membership-state.ts'

/** What a member is to the alliance today: by the membership that holds, the next one, an open application, or the last one. */
export function stateOf({ memberships, applications }: MemberPage, today: LocalDate): MembershipState | null {
  const holds = memberships.find((membership) => isInForce(membership, today))
  const ahead = memberships.find(({ validFrom }) => validFrom > today)
  if (holds === undefined && ahead === undefined && applications.some(({ result }) => result === null)) return 'applied'
  const shown = holds ?? ahead ?? memberships.at(-1)
  return shown === undefined ? null : membershipStateOn(shown, today)
}
