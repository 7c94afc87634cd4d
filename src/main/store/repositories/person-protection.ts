import { createHash } from 'node:crypto'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { Person, PersonProtection } from '#shared/domain/members/person.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** What people were told and allowed; who is not in it was told nothing. */
export async function listProtection(tx: ReadTx): Promise<readonly PersonProtection[]> {
  const rows = await tx.selectFrom('person_protection').selectAll().orderBy('person_id').execute()
  return rows.map((row) => ({
    personId: row.person_id,
    informedOn: row.informed_on,
    consentedOn: row.consented_on,
    retainedUntil: row.retained_until,
    erasedAt: row.erased_at,
  }))
}

/** Stores what a person was told and allowed, in place of what stood there. */
export async function saveProtection(tx: WriteTx, protection: PersonProtection): Promise<void> {
  const fields = {
    informed_on: protection.informedOn,
    consented_on: protection.consentedOn,
    retained_until: protection.retainedUntil,
    erased_at: protection.erasedAt,
  }
  await tx
    .insertInto('person_protection')
    .values({ person_id: protection.personId, ...fields })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(fields))
    .execute()
}

/**
 * Puts contact data aside under a seal for the journal: the hash of the data and a random part, which says nothing about them
 * once they are erased.
 */
export async function sealContact(tx: WriteTx, person: Pick<Person, 'id' | 'email' | 'phone'>, salt: string): Promise<Sha256> {
  const content = JSON.stringify({ salt, email: person.email, phone: person.phone })
  const sha256 = createHash('sha256').update(content).digest('hex') as Sha256
  await tx
    .insertInto('sealed_contact')
    .values({ sha256, person_id: person.id, content })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  return sha256
}

/** Contact data of a person that the journal has seals of, as JSON texts. */
export async function listSealedContacts(tx: ReadTx, personId: Id<'person'>): Promise<readonly string[]> {
  const rows = await tx.selectFrom('sealed_contact').select('content').where('person_id', '=', personId).execute()
  return rows.map(({ content }) => content)
}

/** Erases e-mail and telephone of a person, also from what the journal has seals of. */
export async function eraseContact(tx: WriteTx, personId: Id<'person'>, version: number, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ email: '', phone: '', version: version + 1 })
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx.deleteFrom('sealed_contact').where('person_id', '=', personId).execute()
  await tx
    .insertInto('person_protection')
    .values({ person_id: personId, informed_on: null, consented_on: null, retained_until: null, erased_at: at })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ erased_at: at }))
    .execute()
  return true
}
