import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { findPerson, updatePersonContact } from '../../store/repositories/people.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { notePerson } from './note-person.ts'
import { loadMemberPage } from './show-member.ts'

interface PersonContact {
  readonly personId: Id<'person'>
  readonly version: number
  readonly position: string
  readonly email: string
  readonly phone: string
}

/** Changes how a person can be reached; refused when somebody changed it meanwhile. */
export function changePersonContact(
  deps: Deps,
  input: PersonContact,
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE'>>> {
  const { personId, version, ...contact } = input
  return deps.store.write(acting(deps, 'members.change-person-contact'), async (tx) => {
    const found = await findPerson(tx, personId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'person', id: personId })
    if (!(await updatePersonContact(tx, personId, version, contact))) return err({ code: 'CHANGED_MEANWHILE', what: 'person' })
    await notePerson(tx, deps, found, { ...found, ...contact })
    return loadMemberPage(tx, found.memberId)
  })
}
