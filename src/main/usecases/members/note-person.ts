import type { JsonValue } from '#shared/domain/journal/journal-entry.ts'
import type { Person } from '#shared/domain/members/person.ts'
import { sealContact } from '../../store/repositories/person-protection.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/** Notes a change of a person. E-mail and telephone go into the journal under a seal only, so that they can be erased. */
export async function notePerson(tx: WriteTx, deps: Deps, before: Person | null, after: Person): Promise<void> {
  const sealed = async (person: Person | null): Promise<JsonValue> => {
    if (person === null) return null
    const { salutation, title, firstName, lastName, position, memberId } = person
    const contact = await sealContact(tx, person, deps.newId('seal'))
    return toJson({ salutation, title, firstName, lastName, position, memberId, contact })
  }
  tx.note({ subject: 'person', subjectId: after.id, before: await sealed(before), after: await sealed(after), reason: null })
}
