import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Person, Representation } from '#shared/domain/members/person.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { PersonTable, RepresentationTable } from '../tables/members.ts'
import type { Versioned } from '../versioned.ts'

/** People by last name: of one member, or of all. */
export async function listPeople(tx: ReadTx, memberId: Id<'member'> | null = null): Promise<readonly Versioned<Person>[]> {
  const rows = await tx
    .selectFrom('person')
    .selectAll()
    .$if(memberId !== null, (query) => query.where('member_id', '=', memberId))
    .orderBy('last_name')
    .orderBy('first_name')
    .orderBy('person_id')
    .execute()
  return rows.map(toPerson)
}

export async function findPerson(tx: ReadTx, personId: Id<'person'>): Promise<Versioned<Person> | undefined> {
  const row = await tx.selectFrom('person').selectAll().where('person_id', '=', personId).executeTakeFirst()
  return row && toPerson(row)
}

export async function insertPerson(tx: WriteTx, person: Person): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      person_id: person.id,
      member_id: person.memberId,
      salutation: person.salutation,
      title: person.title,
      first_name: person.firstName,
      last_name: person.lastName,
      position: person.position,
      email: person.email,
      phone: person.phone,
      version: 1,
    })
    .execute()
}

/** Changes how a person can be reached; false when `version` is no longer the current one, and nothing was changed. */
export async function updatePersonContact(
  tx: WriteTx,
  personId: Id<'person'>,
  version: number,
  contact: Pick<Person, 'position' | 'email' | 'phone'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ position: contact.position, email: contact.email, phone: contact.phone, version: version + 1 })
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Changes who a person is; false when `version` is no longer the current one, and nothing was changed. */
export async function updatePersonName(
  tx: WriteTx,
  personId: Id<'person'>,
  version: number,
  name: Pick<Person, 'salutation' | 'title' | 'firstName' | 'lastName'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({
      salutation: name.salutation,
      title: name.title,
      first_name: name.firstName,
      last_name: name.lastName,
      version: version + 1,
    })
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Rights to speak or sign, representatives first, then deputies in their order: of one member, or of all. */
export async function listRepresentations(tx: ReadTx, memberId: Id<'member'> | null = null): Promise<readonly Representation[]> {
  const rows = await tx
    .selectFrom('representation')
    .selectAll()
    .$if(memberId !== null, (query) => query.where('member_id', '=', memberId))
    .orderBy('member_id')
    .orderBy('role', 'desc')
    .orderBy('rank')
    .orderBy('valid_from')
    .orderBy('representation_id')
    .execute()
  return rows.map(toRepresentation)
}

/** Stores a right; throws when the person belongs to another member. */
export async function insertRepresentation(tx: WriteTx, representation: Representation): Promise<void> {
  await tx
    .insertInto('representation')
    .values({
      representation_id: representation.id,
      member_id: representation.memberId,
      person_id: representation.personId,
      role: representation.role,
      rank: representation.rank,
      valid_from: representation.validFrom,
      valid_until: representation.validUntil,
    })
    .execute()
}

/** Sets or takes away the last day of a right; throws when it then overlaps another of the same role. */
export async function setRepresentationEnd(
  tx: WriteTx,
  representationId: Representation['id'],
  validUntil: Representation['validUntil'],
): Promise<void> {
  await tx
    .updateTable('representation')
    .set({ valid_until: validUntil })
    .where('representation_id', '=', representationId)
    .execute()
}

function toPerson(row: Selectable<PersonTable>): Versioned<Person> {
  return {
    id: row.person_id,
    memberId: row.member_id,
    salutation: row.salutation,
    title: row.title,
    firstName: row.first_name,
    lastName: row.last_name,
    position: row.position,
    email: row.email,
    phone: row.phone,
    version: row.version,
  }
}

function toRepresentation(row: Selectable<RepresentationTable>): Representation {
  return {
    id: row.representation_id,
    memberId: row.member_id,
    personId: row.person_id,
    role: row.role,
    rank: row.rank,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}
