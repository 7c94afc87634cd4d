import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { noProtection, type PersonProtection } from '#shared/domain/members/person.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { listProtection, saveProtection } from '../../store/repositories/person-protection.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { eraseSubject } from '../workspace/privacy/erase.ts'
import { loadMemberPage } from './show-member.ts'

/** Notes what a person was told and allowed, and until when contact data may be kept. */
export function protectPerson(
  deps: Deps,
  { personId, ...facts }: Omit<PersonProtection, 'erasedAt'>,
): Promise<Result<MemberPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'members.protect-person'), async (tx) => {
    const person = await findPerson(tx, personId)
    if (person === undefined) return err({ code: 'NOT_FOUND', what: 'person', id: personId })
    const before = (await listProtection(tx)).find((known) => known.personId === personId) ?? noProtection(personId)
    const after = { ...before, ...facts }
    await saveProtection(tx, after)
    tx.note({ subject: 'person', subjectId: personId, before: toJson(before), after: toJson(after), reason: null })
    return loadMemberPage(tx, person.memberId)
  })
}

/**
 * Erases e-mail and telephone of a person, here, in the journal, in reminders and in what imports keep to be undone. The name
 * stays: it stands in resolutions and minutes, which are kept for ever. Cannot be undone.
 */
export function erasePersonContact(
  deps: Deps,
  input: { readonly personId: Id<'person'>; readonly version: number; readonly reason: string },
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'REASON_MISSING'>>> {
  const { personId, version, reason } = input
  return deps.store.write(acting(deps, 'members.erase-contact'), async (tx) => {
    const person = await findPerson(tx, personId)
    if (person === undefined) return err({ code: 'NOT_FOUND', what: 'person', id: personId })
    if (reason.trim() === '') return err({ code: 'REASON_MISSING' })
    if (person.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'person' })
    await eraseSubject(tx, { kind: 'contact-details', subjectId: personId }, reason, deps.now())
    tx.note({ subject: 'person', subjectId: personId, before: null, after: { contactErased: true }, reason })
    return loadMemberPage(tx, person.memberId)
  })
}
