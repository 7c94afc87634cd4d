import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { findMember, type RegisteredMember } from '../../store/repositories/members.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadMemberPage } from './show-member.ts'

/** What an act changed on a member, for the journal. */
export interface MemberAct {
  readonly before: object | null
  readonly after: object
  readonly reason?: string
}

/** Does something to one member in one write, notes it, and answers with the member as it is then. */
export function actOnMember<Code extends { readonly code: string }>(
  deps: Deps,
  name: string,
  memberId: Id<'member'>,
  act: (tx: WriteTx, member: RegisteredMember) => Promise<Result<MemberAct, Code>>,
): Promise<Result<MemberPage, Code | Refusal<'NOT_FOUND'>>> {
  return deps.store.write(
    acting(deps, `members.${name}`),
    async (tx): Promise<Result<MemberPage, Code | Refusal<'NOT_FOUND'>>> => {
      const member = await findMember(tx, memberId)
      if (member === undefined || member.mergedInto !== null) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
      const done = await act(tx, member)
      if (!done.ok) return done
      const { before, after, reason } = done.value
      tx.note({
        subject: 'member',
        subjectId: memberId,
        before: before === null ? null : toJson(before),
        after: toJson(after),
        reason: reason || null,
      })
      return loadMemberPage(tx, memberId)
    },
  )
}
