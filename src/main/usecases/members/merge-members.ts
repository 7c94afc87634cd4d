import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage, MergePreview } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { BodyMembership } from '#shared/domain/members/body.ts'
import type { ManagingTerm, Membership } from '#shared/domain/members/member.ts'
import type { Representation } from '#shared/domain/members/person.ts'
import type { Validity } from '#shared/domain/members/validity.ts'
import { overlapping } from '#shared/rules/eligibility/overlap.ts'
import { listBodyMemberships } from '../../store/repositories/bodies.ts'
import { type DroppedInMerge, mergeMember } from '../../store/repositories/member-merge.ts'
import { findMember, listManagingTerms, type RegisteredMember } from '../../store/repositories/members.ts'
import { listApplications } from '../../store/repositories/membership-applications.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadMemberPage } from './show-member.ts'

interface Pair {
  readonly fromId: Id<'member'>
  readonly intoId: Id<'member'>
}

export type MergeRefusal = Refusal<'NOT_FOUND' | 'SAME_MEMBER' | 'APPLICATION_OPEN' | 'PERIODS_OVERLAP'>

/** What a merge would move and leave out; changes nothing. */
export function previewMerge(deps: Deps, pair: Pair): Promise<Result<MergePreview, MergeRefusal>> {
  return deps.store.read(async (tx) => {
    const planned = await planMerge(tx, pair)
    return planned.ok ? ok(planned.value.preview) : planned
  })
}

/**
 * Merges a duplicate into the member that stays. Closed rolls, votes and papers are untouched and keep their bytes; the duplicate
 * stays as what they point to and is in no list any more.
 */
export function mergeMembers(deps: Deps, pair: Pair): Promise<Result<MemberPage, MergeRefusal>> {
  return deps.store.write(acting(deps, 'members.merge'), async (tx) => {
    const planned = await planMerge(tx, pair)
    if (!planned.ok) return planned
    const { dropped, left, from } = planned.value
    await mergeMember(tx, pair.fromId, pair.intoId, dropped)
    const merged = { mergedInto: pair.intoId, leftOut: left }
    tx.note({ subject: 'member', subjectId: pair.fromId, before: toJson(from), after: toJson(merged), reason: null })
    const took = { merged: pair.fromId, name: from.name }
    tx.note({ subject: 'member', subjectId: pair.intoId, before: null, after: took, reason: null })
    return loadMemberPage(tx, pair.intoId)
  })
}

interface MergePlan {
  readonly from: RegisteredMember
  readonly preview: MergePreview
  readonly dropped: DroppedInMerge
  readonly left: object
}

async function planMerge(tx: ReadTx, { fromId, intoId }: Pair): Promise<Result<MergePlan, MergeRefusal>> {
  if (fromId === intoId) return err({ code: 'SAME_MEMBER' })
  const from = await findMember(tx, fromId)
  if (from === undefined || from.mergedInto !== null) return err({ code: 'NOT_FOUND', what: 'member', id: fromId })
  const into = await findMember(tx, intoId)
  if (into === undefined || into.mergedInto !== null) return err({ code: 'NOT_FOUND', what: 'member', id: intoId })
  const applications = await listApplications(tx, fromId)
  const open = applications.find(({ result }) => result === null)
  if (open !== undefined) return err({ code: 'APPLICATION_OPEN', appliedOn: open.appliedOn })

  const isBound = (id: string, resolved: string | null) =>
    resolved !== null || applications.some(({ result }) => result?.membershipId === id)
  const memberships = split<Membership>(
    await listMemberships(tx, fromId),
    await listMemberships(tx, intoId),
    (own, other) => own.kind === other.kind && covers(other, own) && !isBound(own.id, own.admissionResolutionId),
  )
  if (!memberships.ok) return memberships
  const terms = split<ManagingTerm>(await listManagingTerms(tx, fromId), await listManagingTerms(tx, intoId), (own, other) =>
    covers(other, own),
  )
  if (!terms.ok) return terms
  const seats = await listBodyMemberships(tx)
  const droppedSeats = seats.filter(
    (seat) =>
      seat.memberId === fromId &&
      overlapping(
        seats.filter(({ memberId, bodyId }) => memberId === intoId && bodyId === seat.bodyId),
        seat,
      ) !== undefined,
  )
  const roles = await listRepresentations(tx, fromId)
  const droppedRoles = rivals(roles, await listRepresentations(tx, intoId))
  const people = await listPeople(tx, fromId)
  return ok({
    from,
    preview: {
      from: from.name,
      into: into.name,
      people: people.length,
      memberships: memberships.value.moved.length,
      leftOut: {
        memberships: memberships.value.dropped.length,
        roles: droppedRoles.length,
        seats: droppedSeats.length,
        managingTerms: terms.value.dropped.length,
      },
    },
    dropped: {
      memberships: memberships.value.dropped.map(({ id }) => id),
      managingTerms: terms.value.dropped.map(({ id }) => id),
      representations: droppedRoles.map(({ id }) => id),
      bodyMemberships: droppedSeats.map(({ id }: BodyMembership) => id),
    },
    left: {
      memberships: memberships.value.dropped,
      managingTerms: terms.value.dropped,
      roles: droppedRoles,
      seats: droppedSeats,
    },
  })
}

/** Periods that move, and periods that the other member has as well; anything between is for people to settle first. */
function split<Period extends Validity>(
  own: readonly Period[],
  others: readonly Period[],
  isSame: (own: Period, other: Period) => boolean,
): Result<{ readonly moved: readonly Period[]; readonly dropped: readonly Period[] }, Refusal<'PERIODS_OVERLAP'>> {
  const moved: Period[] = []
  const dropped: Period[] = []
  for (const period of own) {
    const other = overlapping(others, period)
    if (other === undefined) moved.push(period)
    else if (isSame(period, other)) dropped.push(period)
    else return err({ code: 'PERIODS_OVERLAP', validFrom: other.validFrom, validUntil: other.validUntil })
  }
  return ok({ moved, dropped })
}

function covers(outer: Validity, inner: Validity): boolean {
  const lasts = outer.validUntil === null || (inner.validUntil !== null && inner.validUntil <= outer.validUntil)
  return outer.validFrom <= inner.validFrom && lasts
}

/** Roles for which there can be one holder at a time; the people move, the role stays with who has it. */
function rivals(own: readonly Representation[], others: readonly Representation[]): readonly Representation[] {
  return own.filter(
    (role) =>
      overlapping(
        others.filter(
          (other) =>
            other.role === role.role && (role.role === 'representative' || (role.role === 'deputy' && other.rank === role.rank)),
        ),
        role,
      ) !== undefined,
  )
}
