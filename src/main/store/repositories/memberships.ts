import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Membership, Suspension } from '#shared/domain/members/member.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { MembershipTable, SuspensionTable } from '../tables/members.ts'

/** Membership periods with their suspensions by member and begin: of one member, or of all. */
export async function listMemberships(tx: ReadTx, memberId: Id<'member'> | null = null): Promise<readonly Membership[]> {
  const rows = await tx
    .selectFrom('membership')
    .selectAll()
    .$if(memberId !== null, (query) => query.where('member_id', '=', memberId))
    .orderBy('member_id')
    .orderBy('valid_from')
    .execute()
  const suspensions = Map.groupBy(
    await tx.selectFrom('suspension').selectAll().orderBy('membership_id').orderBy('valid_from').execute(),
    (row) => row.membership_id,
  )
  return rows.map((row) => toMembership(row, suspensions.get(row.membership_id) ?? []))
}

/** Stores a period with its suspensions; throws when it overlaps another of the same member. */
export async function insertMembership(tx: WriteTx, membership: Membership): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      membership_id: membership.id,
      member_id: membership.memberId,
      kind: membership.kind,
      valid_from: membership.validFrom,
      admitted_on: membership.admittedOn,
      admission_resolution_id: membership.admissionResolutionId,
      ...endOf(membership),
    })
    .execute()
  for (const suspension of membership.suspensions) await insertSuspension(tx, membership.id, suspension)
}

/** Sets or takes away the last day of a period, with why; throws when it then overlaps another of the same member. */
export async function setMembershipEnd(
  tx: WriteTx,
  membershipId: Id<'membership'>,
  ending: Pick<Membership, 'validUntil' | 'end'>,
): Promise<void> {
  await tx.updateTable('membership').set(endOf(ending)).where('membership_id', '=', membershipId).execute()
}

/** Stores a suspension; throws when it overlaps another, or begins outside of the membership. */
export async function insertSuspension(tx: WriteTx, membershipId: Id<'membership'>, suspension: Suspension): Promise<void> {
  await tx
    .insertInto('suspension')
    .values({
      suspension_id: suspension.id,
      membership_id: membershipId,
      valid_from: suspension.validFrom,
      valid_until: suspension.validUntil,
      reason: suspension.reason,
      resolution_id: suspension.resolutionId,
    })
    .execute()
}

/** Sets or takes away the last day of a suspension. */
export async function setSuspensionEnd(
  tx: WriteTx,
  suspensionId: Id<'suspension'>,
  validUntil: Suspension['validUntil'],
): Promise<void> {
  await tx.updateTable('suspension').set({ valid_until: validUntil }).where('suspension_id', '=', suspensionId).execute()
}

function endOf({ validUntil, end }: Pick<Membership, 'validUntil' | 'end'>) {
  return {
    valid_until: validUntil,
    end_kind: end?.kind ?? null,
    end_declared_on: end?.declaredOn ?? null,
    end_resolution_id: end?.resolutionId ?? null,
    end_reason: end?.reason ?? '',
  }
}

function toMembership(row: Selectable<MembershipTable>, suspensions: readonly Selectable<SuspensionTable>[]): Membership {
  return {
    id: row.membership_id,
    memberId: row.member_id,
    kind: row.kind,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    admittedOn: row.admitted_on,
    admissionResolutionId: row.admission_resolution_id,
    end:
      row.end_kind === null
        ? null
        : {
            kind: row.end_kind,
            declaredOn: row.end_declared_on,
            resolutionId: row.end_resolution_id,
            reason: row.end_reason,
          },
    suspensions: suspensions.map(toSuspension),
  }
}

function toSuspension(row: Selectable<SuspensionTable>): Suspension {
  return {
    id: row.suspension_id,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    reason: row.reason,
    resolutionId: row.resolution_id,
  }
}
