import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { insertFormerName, listFormerNames, type MemberProfile, updateMemberProfile } from '../../store/repositories/members.ts'
import type { Deps } from '../deps.ts'
import { actOnMember } from './act-on-member.ts'

type ChangeRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE'>

/** Changes type, interest group and who speaks for the member („Liga → Kreisverband“). */
export function changeMember(
  deps: Deps,
  { memberId, version, ...profile }: MemberProfile & { readonly memberId: Id<'member'>; readonly version: number },
): Promise<Result<MemberPage, ChangeRefusal>> {
  return actOnMember<ChangeRefusal>(deps, 'change-profile', memberId, async (tx, member) => {
    const { name, shortName, organizationType, interestGroup, representedBy } = member
    if (!(await updateMemberProfile(tx, memberId, version, { ...profile, name, shortName })))
      return err({ code: 'CHANGED_MEANWHILE', what: 'member' })
    return ok({ before: { organizationType, interestGroup, representedBy }, after: profile })
  })
}

interface NewName {
  readonly memberId: Id<'member'>
  readonly version: number
  readonly name: string
  readonly shortName: string
  /** First day of the new name; null corrects a misspelling, and no former name is kept. */
  readonly since: LocalDate | null
}

type RenameRefusal = ChangeRefusal | Refusal<'NAME_FROM_FUTURE' | 'NAME_SINCE_BEFORE_LAST'>

/** Gives a member a new name from a day on; the former one stays for all lists and papers of the time before. */
export function renameMember(
  deps: Deps,
  { memberId, version, name, shortName, since }: NewName,
): Promise<Result<MemberPage, RenameRefusal>> {
  return actOnMember<RenameRefusal>(deps, 'rename', memberId, async (tx, member) => {
    const today = dateOf(deps.now())
    if (since !== null && since > today) return err({ code: 'NAME_FROM_FUTURE', since })
    const last = (await listFormerNames(tx, memberId)).at(-1)
    if (since !== null && last !== undefined && last.usedUntil >= addDays(since, -1))
      return err({ code: 'NAME_SINCE_BEFORE_LAST', usedUntil: last.usedUntil })
    if (!(await updateMemberProfile(tx, memberId, version, { ...member, name, shortName })))
      return err({ code: 'CHANGED_MEANWHILE', what: 'member' })
    const former = { name: member.name, shortName: member.shortName }
    if (since !== null) {
      const usedUntil = addDays(since, -1)
      await insertFormerName(tx, { ...former, id: deps.newId('former-name'), memberId, usedUntil })
    }
    return ok({ before: former, after: { name, shortName, since } })
  })
}
