import { byGermanOrder } from '#shared/basics/german-order.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { RegisterRow } from '#shared/contract/members.ts'
import { type Membership, nameOn } from '#shared/domain/members/member.ts'
import type { MembershipApplication } from '#shared/domain/members/membership-application.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { membershipStateOn } from '#shared/rules/eligibility/membership-state.ts'
import { listFormerNames, listManagingTerms, listMembers } from '../../store/repositories/members.ts'
import { listApplications } from '../../store/repositories/membership-applications.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import type { Deps } from '../deps.ts'
import { speakersOf } from './list-members.ts'

/** Every organization of the register with what it was to the alliance on a day (R21); today when no day is given. */
export function listRegisterOn(deps: Deps, input: { readonly on: LocalDate | null }): Promise<readonly RegisterRow[]> {
  const on = input.on ?? dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const memberships = Map.groupBy(await listMemberships(tx), ({ memberId }) => memberId)
    const applications = await listApplications(tx)
    const formerNames = await listFormerNames(tx)
    const managing = (await listManagingTerms(tx)).filter((term) => isInForce(term, on))
    const people = Map.groupBy(await listPeople(tx), ({ memberId }) => memberId)
    const roles = Map.groupBy(
      (await listRepresentations(tx)).filter((role) => isInForce(role, on)),
      ({ memberId }) => memberId,
    )
    return (await listMembers(tx))
      .filter(({ mergedInto }) => mergedInto === null)
      .map((member): RegisterRow => {
        const names = nameOn(member, formerNames, on)
        return {
          id: member.id,
          name: names.name,
          shortName: names.shortName,
          city: member.address.city,
          ...standingOf(
            memberships.get(member.id) ?? [],
            applications.filter(({ memberId }) => memberId === member.id),
            on,
          ),
          managing: managing.some(({ memberId }) => memberId === member.id),
          ...speakersOf(member, people.get(member.id) ?? [], roles.get(member.id) ?? []),
        }
      })
      .toSorted((a, b) => byGermanOrder(a.name, b.name))
  })
}

/** What counts on a day: the membership that holds, else the next one resolved, an application, or the last one that ended. */
function standingOf(
  own: readonly Membership[],
  applications: readonly MembershipApplication[],
  on: LocalDate,
): Pick<RegisterRow, 'state' | 'kind' | 'since' | 'until'> {
  const holds = own.find((membership) => isInForce(membership, on))
  const ahead = own.find(({ validFrom, admittedOn }) => validFrom > on && (admittedOn === null || admittedOn <= on))
  const past = own.findLast(({ validUntil }) => validUntil !== null && validUntil < on)
  const open = applications.find(
    ({ appliedOn, result }) => appliedOn <= on && (result === null || (result.decidedOn > on && result.decidedOn >= appliedOn)),
  )
  const membership = holds ?? (ahead?.admittedOn === null ? undefined : ahead)
  if (membership === undefined && open !== undefined)
    return { state: 'applied', kind: open.kind, since: open.appliedOn, until: null }
  const shown = membership ?? past
  if (shown === undefined) return { state: null, kind: null, since: null, until: null }
  return { state: membershipStateOn(shown, on), kind: shown.kind, since: shown.validFrom, until: shown.validUntil }
}
