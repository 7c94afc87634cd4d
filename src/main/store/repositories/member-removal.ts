import { SqliteError } from 'better-sqlite3'
import type { Id } from '#shared/basics/id.ts'
import type { WriteTx } from '../store.ts'

/** Removes a member that came by an import, with its membership; false when anything else points to it. */
export function removeImportedMember(tx: WriteTx, memberId: Id<'member'>): Promise<boolean> {
  return unlessReferenced(async () => {
    await tx.deleteFrom('membership').where('member_id', '=', memberId).execute()
    await tx.deleteFrom('member').where('member_id', '=', memberId).execute()
  })
}

/** Removes a person who came by an import, with the role that came along; false when anything else points to the person. */
export function removeImportedPerson(tx: WriteTx, personId: Id<'person'>): Promise<boolean> {
  return unlessReferenced(async () => {
    await tx
      .deleteFrom('representation')
      .where('representation_id', 'in', (rows) =>
        rows.selectFrom('representation').select('representation_id').where('person_id', '=', personId),
      )
      .execute()
    await tx.deleteFrom('person').where('person_id', '=', personId).execute()
  })
}

/** The keys know better than any list where something is used; the caller rolls back what was removed before. */
async function unlessReferenced(remove: () => Promise<void>): Promise<boolean> {
  try {
    await remove()
    return true
  } catch (error) {
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}
