import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { findMember, listManagingTerms } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
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
  return ok({
    member: found,
    version: found.version,
    memberships: await listMemberships(tx, memberId),
    managingTerms: await listManagingTerms(tx, memberId),
    people: people.map((person) => ({
      person,
      version: person.version,
      roles: roles.filter(({ personId }) => personId === person.id),
    })),
  })
}
