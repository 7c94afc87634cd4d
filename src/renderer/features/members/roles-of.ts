import type { LocalDate } from '#shared/basics/local-date.ts'
import type { PersonWithRoles } from '#shared/contract/members.ts'
import { REPRESENTATION_ROLES, type Representation } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { formatList } from '#shared/wording/numbers.ts'
import { memberWords, REPRESENTATION_LABELS } from '#shared/wording/screens/members.ts'

/** What a person may do for the member on a day, in words; deputies with their rank. */
export function rolesOf(roles: readonly Representation[], today: LocalDate): string {
  const words = roles
    .filter((role) => isInForce(role, today))
    .map(({ role, rank }) => (role === 'deputy' ? memberWords.deputyRank(rank) : REPRESENTATION_LABELS[role]))
  return words.length === 0 ? memberWords.noRole : formatList(words)
}

/** Who represents first, then the deputies by rank, then who signs, then everybody else. */
export function byRole(people: readonly PersonWithRoles[], today: LocalDate): readonly PersonWithRoles[] {
  return people.toSorted((a, b) => placeOf(a, today) - placeOf(b, today))
}

const RANKS = 100

function placeOf({ roles }: PersonWithRoles, today: LocalDate): number {
  const places = roles
    .filter((role) => isInForce(role, today))
    .map(({ role, rank }) => REPRESENTATION_ROLES.indexOf(role) * RANKS + rank)
  return Math.min(REPRESENTATION_ROLES.length * RANKS, ...places)
}
