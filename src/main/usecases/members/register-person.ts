import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { noProtection, type Person, type PersonProtection } from '#shared/domain/members/person.ts'
import { findMember } from '../../store/repositories/members.ts'
import { findPerson, insertPerson, updatePersonName } from '../../store/repositories/people.ts'
import { saveProtection } from '../../store/repositories/person-protection.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { notePerson } from './note-person.ts'
import { loadMemberPage } from './show-member.ts'

export type NewPerson = Omit<Person, 'id'> & Pick<PersonProtection, 'informedOn' | 'consentedOn' | 'retainedUntil'>

/** Enters a person of a member, with what the person was told and allowed. */
export function registerPerson(deps: Deps, input: NewPerson): Promise<Result<MemberPage, Refusal<'NOT_FOUND'>>> {
  const { informedOn, consentedOn, retainedUntil, ...fields } = input
  return deps.store.write(acting(deps, 'members.register-person'), async (tx) => {
    const { memberId } = fields
    if ((await findMember(tx, memberId)) === undefined) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
    const person: Person = { ...fields, id: deps.newId('person') }
    await insertPerson(tx, person)
    await notePerson(tx, deps, null, person)
    await saveProtection(tx, { ...noProtection(person.id), informedOn, consentedOn, retainedUntil })
    return loadMemberPage(tx, memberId)
  })
}

/** Corrects or changes the name of a person; what was decided keeps the name of its day. */
export function renamePerson(
  deps: Deps,
  {
    personId,
    version,
    ...name
  }: Pick<Person, 'salutation' | 'title' | 'firstName' | 'lastName'> & {
    readonly personId: Id<'person'>
    readonly version: number
  },
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE'>>> {
  return deps.store.write(acting(deps, 'members.rename-person'), async (tx) => {
    const before = await findPerson(tx, personId)
    if (before === undefined) return err({ code: 'NOT_FOUND', what: 'person', id: personId })
    if (!(await updatePersonName(tx, personId, version, name))) return err({ code: 'CHANGED_MEANWHILE', what: 'person' })
    await notePerson(tx, deps, before, { ...before, ...name })
    return loadMemberPage(tx, before.memberId)
  })
}
