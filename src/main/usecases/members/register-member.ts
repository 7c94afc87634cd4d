import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { MembershipApplication } from '#shared/domain/members/membership-application.ts'
import { insertMember, listMembers } from '../../store/repositories/members.ts'
import { insertApplication } from '../../store/repositories/membership-applications.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadMemberPage } from './show-member.ts'

export interface NewMember extends Omit<Member, 'id'> {
  readonly application: Pick<MembershipApplication, 'kind' | 'appliedOn' | 'note'> | null
}

/** Enters an organization, with its application to join if there is one. It belongs to the alliance only when it was admitted. */
export function registerMember(
  deps: Deps,
  { application, ...fields }: NewMember,
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'NAME_TAKEN'>>> {
  return deps.store.write(acting(deps, 'members.register'), async (tx) => {
    const known = (await listMembers(tx)).find(({ name, mergedInto }) => name === fields.name && mergedInto === null)
    if (known !== undefined) return err({ code: 'NAME_TAKEN', name: fields.name })
    const member: Member = { ...fields, id: deps.newId('member') }
    await insertMember(tx, member)
    const applied =
      application === null
        ? null
        : { ...application, id: deps.newId('membership-application'), memberId: member.id, result: null }
    if (applied !== null) await insertApplication(tx, applied)
    tx.note({
      subject: 'member',
      subjectId: member.id,
      before: null,
      after: toJson({ ...member, application: applied }),
      reason: null,
    })
    const page = await loadMemberPage(tx, member.id)
    return page.ok ? ok(page.value) : page
  })
}
