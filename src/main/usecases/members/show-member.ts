import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { noProtection } from '#shared/domain/members/person.ts'
import { listBodies, listBodyMemberships } from '../../store/repositories/bodies.ts'
import { findMember, listFormerNames, listManagingTerms } from '../../store/repositories/members.ts'
import { listApplications } from '../../store/repositories/membership-applications.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { listProtection } from '../../store/repositories/person-protection.ts'
import { listPowersOfAttorney } from '../../store/repositories/powers-of-attorney.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'

/** One member with its memberships, terms as managing member and people. */
export function showMember(
  deps: Deps,
  input: { readonly memberId: Id<'member'> },
): Promise<Result<MemberPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadMemberPage(tx, input.memberId))
}

export async function loadMemberPage(tx: ReadTx, memberId: Id<'member'>): Promise<Result<MemberPage, Refusal<'NOT_FOUND'>>> {
  const found = await findMember(tx, memberId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
  const roles = await listRepresentations(tx, memberId)
  const people = await listPeople(tx, memberId)
  const powers = await listPowersOfAttorney(tx)
  const protection = await listProtection(tx)
  const bodies = await listBodies(tx)
  return ok({
    member: found,
    version: found.version,
    memberships: await listMemberships(tx, memberId),
    applications: await listApplications(tx, memberId),
    managingTerms: await listManagingTerms(tx, memberId),
    formerNames: await listFormerNames(tx, memberId),
    seats: (await listBodyMemberships(tx))
      .filter((seat) => seat.memberId === memberId)
      .map(({ bodyId, kind, validFrom, validUntil }) => ({
        bodyId,
        bodyName: bodies.find(({ id }) => id === bodyId)?.name ?? '',
        kind,
        validFrom,
        validUntil,
      })),
    people: people.map((person) => ({
      person,
      version: person.version,
      protection: protection.find(({ personId }) => personId === person.id) ?? noProtection(person.id),
      roles: roles
        .filter(({ personId }) => personId === person.id)
        .map((role) => ({
          ...role,
          powerOfAttorney: powers.find(({ representationId }) => representationId === role.id)?.file ?? null,
        })),
    })),
  })
}
