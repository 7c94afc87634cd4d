import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { type LocalDate, laterOf } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ManagingTerm } from '#shared/domain/members/member.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { overlapping } from '#shared/rules/eligibility/overlap.ts'
import { insertManagingTerm, listManagingTerms, listMembers, setManagingTermEnd } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { actOnMember } from './act-on-member.ts'
import { checkPeriod, type PeriodRefusal } from './check-period.ts'

export type ManagingRefusal = PeriodRefusal | Refusal<'NOT_FOUND' | 'SECOND_MANAGING_MEMBER' | 'OUTSIDE_MEMBERSHIP'>

/** Makes a member the managing one for a period. A second one at the same time needs rules that know two signatures (R20). */
export function addManagingTerm(deps: Deps, input: Omit<ManagingTerm, 'id'>): Promise<Result<MemberPage, ManagingRefusal>> {
  return actOnMember<ManagingRefusal>(deps, 'add-managing-term', input.memberId, async (tx) => {
    const terms = await listManagingTerms(tx)
    const checked = await checkTerm(tx, deps, input, terms)
    if (!checked.ok) return checked
    const term: ManagingTerm = { ...input, id: deps.newId('managing-term') }
    await insertManagingTerm(tx, term)
    return ok({ before: null, after: { managingTerm: term } })
  })
}

/** Sets or takes away the last day of a term as managing member. */
export function endManagingTerm(
  deps: Deps,
  input: { readonly memberId: Id<'member'>; readonly termId: Id<'managing-term'>; readonly validUntil: LocalDate | null },
): Promise<Result<MemberPage, ManagingRefusal>> {
  const { memberId, termId, validUntil } = input
  return actOnMember<ManagingRefusal>(deps, 'end-managing-term', memberId, async (tx) => {
    const terms = await listManagingTerms(tx)
    const term = terms.find((candidate) => candidate.id === termId && candidate.memberId === memberId)
    if (term === undefined) return err({ code: 'NOT_FOUND', what: 'managing-term', id: termId })
    const ended = { ...term, validUntil }
    const checked = await checkTerm(
      tx,
      deps,
      ended,
      terms.filter(({ id }) => id !== termId),
    )
    if (!checked.ok) return checked
    await setManagingTermEnd(tx, termId, validUntil)
    return ok({ before: { managingTerm: term }, after: { managingTerm: ended } })
  })
}

async function checkTerm(
  tx: ReadTx,
  deps: Deps,
  candidate: Omit<ManagingTerm, 'id'>,
  others: readonly ManagingTerm[],
): Promise<Result<null, ManagingRefusal>> {
  const { memberId, validFrom } = candidate
  const period = checkPeriod(
    candidate,
    others.filter((other) => other.memberId === memberId),
  )
  if (!period.ok) return period
  if (!(await listMemberships(tx, memberId)).some((membership) => isInForce(membership, validFrom)))
    return err({ code: 'OUTSIDE_MEMBERSHIP' })
  const second = overlapping(others, candidate)
  const rules = await findRulesOn(tx, laterOf(validFrom, dateOf(deps.now())))
  if (second === undefined || (rules?.options ?? DEFAULT_RULES).signatories === 'all-managing-members') return ok(null)
  const name = (await listMembers(tx)).find(({ id }) => id === second.memberId)?.name ?? ''
  return err({ code: 'SECOND_MANAGING_MEMBER', name, validFrom: second.validFrom, validUntil: second.validUntil })
}
