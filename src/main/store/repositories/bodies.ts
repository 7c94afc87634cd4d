import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Body, BodyMembership } from '#shared/domain/members/body.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { BodyMembershipTable, BodyTable } from '../tables/bodies.ts'
import type { Versioned } from '../versioned.ts'

/** All bodies: the alliance first, then in the order in which they were entered. */
export async function listBodies(tx: ReadTx): Promise<readonly Versioned<Body>[]> {
  const rows = await tx.selectFrom('body').selectAll().orderBy('body_id').execute()
  const bodies = rows.map(toBody)
  return [...bodies.filter(({ kind }) => kind === 'alliance'), ...bodies.filter(({ kind }) => kind !== 'alliance')]
}

export async function findBody(tx: ReadTx, bodyId: Id<'body'>): Promise<Versioned<Body> | undefined> {
  const row = await tx.selectFrom('body').selectAll().where('body_id', '=', bodyId).executeTakeFirst()
  return row && toBody(row)
}

/** Stores a body. The one of the alliance is made with the alliance. */
export async function insertBody(tx: WriteTx, body: Body): Promise<void> {
  await tx
    .insertInto('body')
    .values({ body_id: body.id, ...rowOf(body), version: 1 })
    .execute()
}

/** Changes a body; false when `version` is no longer the current one, and nothing was changed. */
export async function updateBody(tx: WriteTx, body: Body, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('body')
    .set({ ...rowOf(body), version: version + 1 })
    .where('body_id', '=', body.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Seats by member and begin: of one body, or of all. */
export async function listBodyMemberships(tx: ReadTx, bodyId: Id<'body'> | null = null): Promise<readonly BodyMembership[]> {
  const rows = await tx
    .selectFrom('body_membership')
    .selectAll()
    .$if(bodyId !== null, (query) => query.where('body_id', '=', bodyId))
    .orderBy('body_id')
    .orderBy('member_id')
    .orderBy('valid_from')
    .execute()
  return rows.map(toBodyMembership)
}

/** Stores a seat; throws when it overlaps another of the same member in the same body. */
export async function insertBodyMembership(tx: WriteTx, seat: BodyMembership): Promise<void> {
  await tx
    .insertInto('body_membership')
    .values({
      body_membership_id: seat.id,
      body_id: seat.bodyId,
      member_id: seat.memberId,
      person_id: seat.personId,
      kind: seat.kind,
      valid_from: seat.validFrom,
      valid_until: seat.validUntil,
    })
    .execute()
}

/** Sets or takes away the last day of a seat. */
export async function endBodyMembership(
  tx: WriteTx,
  seatId: Id<'body-membership'>,
  validUntil: BodyMembership['validUntil'],
): Promise<void> {
  await tx.updateTable('body_membership').set({ valid_until: validUntil }).where('body_membership_id', '=', seatId).execute()
}

function rowOf({ kind, name, shortName, purpose, validFrom, validUntil }: Body) {
  return { kind, name, short_name: shortName, purpose, valid_from: validFrom, valid_until: validUntil }
}

function toBody(row: Selectable<BodyTable>): Versioned<Body> {
  return {
    id: row.body_id,
    kind: row.kind,
    name: row.name,
    shortName: row.short_name,
    purpose: row.purpose,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    version: row.version,
  }
}

function toBodyMembership(row: Selectable<BodyMembershipTable>): BodyMembership {
  return {
    id: row.body_membership_id,
    bodyId: row.body_id,
    memberId: row.member_id,
    personId: row.person_id,
    kind: row.kind,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}
