import type { Id } from '#shared/basics/id.ts'
import type { WriteTx } from '../store.ts'

/** What the other member has as well, and what is therefore not moved. */
export interface DroppedInMerge {
  readonly memberships: readonly Id<'membership'>[]
  readonly managingTerms: readonly Id<'managing-term'>[]
  readonly representations: readonly Id<'representation'>[]
  readonly bodyMemberships: readonly Id<'body-membership'>[]
}

/**
 * Moves people, memberships, terms, names and seats of one member to another and marks the first as merged. Rolls, votes,
 * responses and papers keep pointing to it: what was decided is never written anew. Throws when periods then overlap.
 */
export async function mergeMember(tx: WriteTx, from: Id<'member'>, into: Id<'member'>, dropped: DroppedInMerge): Promise<void> {
  await tx.deleteFrom('representation').where('representation_id', 'in', dropped.representations).execute()
  await tx.deleteFrom('body_membership').where('body_membership_id', 'in', dropped.bodyMemberships).execute()
  await tx.deleteFrom('suspension').where('membership_id', 'in', dropped.memberships).execute()
  await tx.deleteFrom('membership').where('membership_id', 'in', dropped.memberships).execute()
  await tx.deleteFrom('managing_term').where('managing_term_id', 'in', dropped.managingTerms).execute()
  await movePeople(tx, from, into)
  for (const table of ['membership', 'managing_term', 'former_name'] as const)
    await tx.updateTable(table).set({ member_id: into }).where('member_id', '=', from).execute()
  await tx.updateTable('member').set({ merged_into_member_id: into }).where('member_id', '=', from).execute()
}

/** Roles and seats point to person and member together, so they wait while their people change members. */
async function movePeople(tx: WriteTx, from: Id<'member'>, into: Id<'member'>): Promise<void> {
  const roles = await tx.selectFrom('representation').selectAll().where('member_id', '=', from).execute()
  const powers = await tx
    .selectFrom('power_of_attorney')
    .selectAll()
    .where(
      'representation_id',
      'in',
      roles.map((role) => role.representation_id),
    )
    .execute()
  const seats = await tx.selectFrom('body_membership').selectAll().where('member_id', '=', from).execute()
  await tx.deleteFrom('body_membership').where('member_id', '=', from).execute()
  await tx.deleteFrom('representation').where('member_id', '=', from).execute()
  await tx.updateTable('person').set({ member_id: into }).where('member_id', '=', from).execute()
  for (const role of roles)
    await tx
      .insertInto('representation')
      .values({ ...role, member_id: into })
      .execute()
  for (const power of powers) await tx.insertInto('power_of_attorney').values(power).execute()
  for (const seat of seats)
    await tx
      .insertInto('body_membership')
      .values({ ...seat, member_id: into })
      .execute()
}
