import { byGermanOrder } from '#shared/basics/german-order.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberRow } from '#shared/contract/members.ts'
import type { Member, Membership } from '#shared/domain/members/member.ts'
import { fullName, type Person, type Representation } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { listManagingTerms, listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import type { Deps } from '../deps.ts'

/** Who belongs to the alliance on a day (R21), in German order; today when no day is given. */
export function listMembersOn(deps: Deps, input: { readonly on: LocalDate | null }): Promise<readonly MemberRow[]> {
  const on = input.on ?? dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const members = await listMembers(tx)
    const memberships = (await listMemberships(tx)).filter((membership) => isInForce(membership, on))
    const managing = (await listManagingTerms(tx)).filter((term) => isInForce(term, on))
    const people = await listPeople(tx)
    const roles = (await listRepresentations(tx)).filter((role) => isInForce(role, on))
    return members
      .flatMap((member) => {
        const membership = memberships.find(({ memberId }) => memberId === member.id)
        if (membership === undefined) return []
        return [
          rowOf(
            member,
            membership,
            managing.some(({ memberId }) => memberId === member.id),
            speakersOf(member, people, roles),
          ),
        ]
      })
      .toSorted((a, b) => byGermanOrder(a.name, b.name))
  })
}

interface Speakers {
  readonly representative: string | null
  readonly deputies: readonly string[]
}

/** Who speaks for a member, of these people and roles. */
export function speakersOf(member: Member, people: readonly Person[], roles: readonly Representation[]): Speakers {
  const own = roles.filter(({ memberId }) => memberId === member.id).toSorted((a, b) => a.rank - b.rank)
  const namesOf = (role: Representation['role']) =>
    own.flatMap((representation) => {
      const person = people.find(({ id }) => id === representation.personId)
      return representation.role === role && person !== undefined ? [fullName(person)] : []
    })
  return { representative: namesOf('representative')[0] ?? null, deputies: namesOf('deputy') }
}

function rowOf(member: Member, membership: Membership, managing: boolean, speakers: Speakers): MemberRow {
  return {
    id: member.id,
    name: member.name,
    shortName: member.shortName,
    kind: membership.kind,
    memberSince: membership.validFrom,
    memberUntil: membership.validUntil,
    managing,
    ...speakers,
  }
}
