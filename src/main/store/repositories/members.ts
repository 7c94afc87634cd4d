import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { FormerName, ManagingTerm, Member } from '#shared/domain/members/member.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { FormerNameTable, ManagingTermTable, MemberTable } from '../tables/members.ts'
import type { Versioned } from '../versioned.ts'

/** What of a member is changed by hand; names and contact have acts of their own. */
export type MemberProfile = Pick<Member, 'organizationType' | 'interestGroup' | 'representedBy'>

/** A member as it stands in the register; one that was merged into another stays for what was decided with it. */
export type RegisteredMember = Versioned<Member> & { readonly mergedInto: Id<'member'> | null }

/** All organizations that are or were in the alliance, in the order in which they were entered; sort for people with `byGermanOrder`. */
export async function listMembers(tx: ReadTx): Promise<readonly RegisteredMember[]> {
  const rows = await tx.selectFrom('member').selectAll().orderBy('member_id').execute()
  return rows.map(toMember)
}

export async function findMember(tx: ReadTx, memberId: Id<'member'>): Promise<RegisteredMember | undefined> {
  const row = await tx.selectFrom('member').selectAll().where('member_id', '=', memberId).executeTakeFirst()
  return row && toMember(row)
}

export async function insertMember(tx: WriteTx, member: Member): Promise<void> {
  await tx
    .insertInto('member')
    .values({
      member_id: member.id,
      name: member.name,
      short_name: member.shortName,
      organization_type: member.organizationType,
      interest_group: member.interestGroup,
      street: member.address.street,
      postal_code: member.address.postalCode,
      city: member.address.city,
      email: member.email,
      website: member.website,
      represented_by: member.representedBy,
      merged_into_member_id: null,
      version: 1,
    })
    .execute()
}

/** Changes how a member can be reached; false when `version` is no longer the current one, and nothing was changed. */
export async function updateMemberContact(
  tx: WriteTx,
  memberId: Id<'member'>,
  version: number,
  contact: Pick<Member, 'address' | 'email' | 'website'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('member')
    .set({
      street: contact.address.street,
      postal_code: contact.address.postalCode,
      city: contact.address.city,
      email: contact.email,
      website: contact.website,
      version: version + 1,
    })
    .where('member_id', '=', memberId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Changes profile and name; false when `version` is no longer the current one, and nothing was changed. */
export async function updateMemberProfile(
  tx: WriteTx,
  memberId: Id<'member'>,
  version: number,
  profile: MemberProfile & Pick<Member, 'name' | 'shortName'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('member')
    .set({
      name: profile.name,
      short_name: profile.shortName,
      organization_type: profile.organizationType,
      interest_group: profile.interestGroup,
      represented_by: profile.representedBy,
      version: version + 1,
    })
    .where('member_id', '=', memberId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Terms of managing members by member and begin: of one member, or of all. */
export async function listManagingTerms(tx: ReadTx, memberId: Id<'member'> | null = null): Promise<readonly ManagingTerm[]> {
  const rows = await tx
    .selectFrom('managing_term')
    .selectAll()
    .$if(memberId !== null, (query) => query.where('member_id', '=', memberId))
    .orderBy('member_id')
    .orderBy('valid_from')
    .execute()
  return rows.map(toManagingTerm)
}

/** Stores a term; throws when it overlaps another of the same member. */
export async function insertManagingTerm(tx: WriteTx, term: ManagingTerm): Promise<void> {
  await tx
    .insertInto('managing_term')
    .values({ managing_term_id: term.id, member_id: term.memberId, valid_from: term.validFrom, valid_until: term.validUntil })
    .execute()
}

/** Sets or takes away the last day of a term; throws when it then overlaps another of the same member. */
export async function setManagingTermEnd(
  tx: WriteTx,
  termId: ManagingTerm['id'],
  validUntil: ManagingTerm['validUntil'],
): Promise<void> {
  await tx.updateTable('managing_term').set({ valid_until: validUntil }).where('managing_term_id', '=', termId).execute()
}

/** Names that members bore before, the oldest first: of one member, or of all. */
export async function listFormerNames(tx: ReadTx, memberId: Id<'member'> | null = null): Promise<readonly FormerName[]> {
  const rows = await tx
    .selectFrom('former_name')
    .selectAll()
    .$if(memberId !== null, (query) => query.where('member_id', '=', memberId))
    .orderBy('member_id')
    .orderBy('used_until')
    .execute()
  return rows.map(toFormerName)
}

/** Stores a former name; throws when another one of the member ended on the same day. */
export async function insertFormerName(tx: WriteTx, former: FormerName): Promise<void> {
  await tx
    .insertInto('former_name')
    .values({
      former_name_id: former.id,
      member_id: former.memberId,
      name: former.name,
      short_name: former.shortName,
      used_until: former.usedUntil,
    })
    .execute()
}

function toMember(row: Selectable<MemberTable>): RegisteredMember {
  return {
    id: row.member_id,
    name: row.name,
    shortName: row.short_name,
    organizationType: row.organization_type,
    interestGroup: row.interest_group,
    address: { street: row.street, postalCode: row.postal_code, city: row.city },
    email: row.email,
    website: row.website,
    representedBy: row.represented_by,
    mergedInto: row.merged_into_member_id,
    version: row.version,
  }
}

function toManagingTerm(row: Selectable<ManagingTermTable>): ManagingTerm {
  return { id: row.managing_term_id, memberId: row.member_id, validFrom: row.valid_from, validUntil: row.valid_until }
}

function toFormerName(row: Selectable<FormerNameTable>): FormerName {
  return {
    id: row.former_name_id,
    memberId: row.member_id,
    name: row.name,
    shortName: row.short_name,
    usedUntil: row.used_until,
  }
}
