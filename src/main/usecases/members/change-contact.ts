import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { PostalAddress } from '#shared/domain/alliance/postal-address.ts'
import { findMember, updateMemberContact } from '../../store/repositories/members.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { loadMemberPage } from './show-member.ts'

interface MemberContact {
  readonly memberId: Id<'member'>
  readonly version: number
  readonly address: PostalAddress
  readonly email: string
  readonly website: string
}

/** Changes how a member can be reached; refused when somebody changed it meanwhile. */
export function changeContact(
  deps: Deps,
  input: MemberContact,
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE'>>> {
  const { memberId, version, ...contact } = input
  return deps.store.write(acting(deps, 'members.change-contact'), async (tx) => {
    const found = await findMember(tx, memberId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
    if (!(await updateMemberContact(tx, memberId, version, contact))) return err({ code: 'CHANGED_MEANWHILE', what: 'member' })
    const { address, email, website } = found
    tx.note({
      subject: 'member',
      subjectId: memberId,
      before: { address: { ...address }, email, website },
      after: { ...contact, address: { ...contact.address } },
      reason: null,
    })
    return loadMemberPage(tx, memberId)
  })
}
