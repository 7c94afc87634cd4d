import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { fullName, type Person, type RepresentationRole } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { listManagingTerms, listMembers } from '../../store/repositories/members.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'

/** The managing members of a day; two are possible (R20). */
export async function managingMembersOn(tx: ReadTx, on: LocalDate): Promise<readonly Member[]> {
  const terms = (await listManagingTerms(tx)).filter((term) => isInForce(term, on))
  return (await listMembers(tx)).filter(({ id }) => terms.some(({ memberId }) => memberId === id))
}

/** The people who hold a role for these members on a day, in the order of members and ranks. */
export async function peopleInRole(
  tx: ReadTx,
  members: readonly Member[],
  role: RepresentationRole,
  on: LocalDate,
): Promise<readonly { readonly person: Person; readonly member: Member }[]> {
  const people = await listPeople(tx)
  const roles = (await listRepresentations(tx)).filter((candidate) => candidate.role === role && isInForce(candidate, on))
  return members.flatMap((member) =>
    roles
      .filter(({ memberId }) => memberId === member.id)
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ personId }) => {
        const person = people.find(({ id }) => id === personId)
        return person === undefined ? [] : [{ person, member }]
      }),
  )
}

/** Who answers questions about a paper: the representative of the first managing member, else the alliance itself. */
export async function contactOn(
  tx: ReadTx,
  alliance: Alliance,
  on: LocalDate,
): Promise<{ readonly name: string; readonly phone: string; readonly email: string }> {
  const { phone, email } = alliance
  const first = (await peopleInRole(tx, await managingMembersOn(tx, on), 'representative', on))[0]
  if (first === undefined) return { name: '', phone, email }
  return { name: fullName(first.person), phone: first.person.phone || phone, email: first.person.email || email }
}

/** Who signs the letters of a day: the first authorized signatory of the managing members, else the first of their representatives. */
export async function signatoryOn(tx: ReadTx, on: LocalDate): Promise<Signatory> {
  return signatoryFor(tx, await managingMembersOn(tx, on), on)
}

/** Who signs for each managing member of a day; two sign side by side (R20). */
export async function signatoriesOn(tx: ReadTx, on: LocalDate): Promise<readonly Signatory[]> {
  const signatories: Signatory[] = []
  for (const member of await managingMembersOn(tx, on)) signatories.push(await signatoryFor(tx, [member], on))
  return signatories
}

async function signatoryFor(tx: ReadTx, managing: readonly Member[], on: LocalDate): Promise<Signatory> {
  const authorized = (await peopleInRole(tx, managing, 'authorized-signatory', on))[0]
  const first = authorized ?? (await peopleInRole(tx, managing, 'representative', on))[0]
  if (first === undefined)
    return { personId: null, name: '', position: '', organization: managing[0]?.name ?? '', capacity: 'managing-member' }
  const { person, member } = first
  return {
    personId: person.id,
    name: fullName(person),
    position: person.position,
    organization: member.name,
    capacity: 'managing-member',
  }
}
