import { dateOf } from '#shared/basics/instant.ts'
import { isLocalDate } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { nameOn } from '#shared/domain/members/member.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { ListedMember, MemberListInput } from '../../documents/member-list/content.ts'
import { makeMemberList } from '../../documents/member-list/xlsx.ts'
import { listFormerNames, listManagingTerms, listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Mitgliederliste of a day; `all` is today. */
export async function makeMemberListFile(deps: Deps, id = 'all'): Promise<Result<OutputFile, DocumentRefusal>> {
  const preparedAt = deps.now()
  const asOf = isLocalDate(id) ? id : dateOf(preparedAt)
  const input = await deps.store.read(async (tx): Promise<MemberListInput> => {
    const memberships = (await listMemberships(tx)).filter((membership) => isInForce(membership, asOf))
    const terms = (await listManagingTerms(tx)).filter((term) => isInForce(term, asOf))
    const roles = (await listRepresentations(tx)).filter((role) => isInForce(role, asOf))
    const people = await listPeople(tx)
    const formerNames = await listFormerNames(tx)
    const members = (await listMembers(tx)).flatMap((found): readonly ListedMember[] => {
      const member = { ...found, ...nameOn(found, formerNames, asOf) }
      const membership = memberships.find(({ memberId }) => memberId === member.id)
      if (membership === undefined) return []
      const own = roles.flatMap((representation) => {
        const person = people.find(({ id }) => id === representation.personId)
        return representation.memberId === member.id && person !== undefined ? [{ person, representation }] : []
      })
      return [{ member, membership, isManaging: terms.some(({ memberId }) => memberId === member.id), people: own }]
    })
    return { alliance: await theAlliance(tx), asOf, members, preparedAt }
  })
  return ok(await makeMemberList(input))
}
