import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { type LetterRecipient, salutationOf } from '../../documents/circular-letter/content.ts'
import type { MailAddress } from '../../mail/draft.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { findPerson } from '../../store/repositories/people.ts'
import type { Deps } from '../deps.ts'

/** Where the papers for one member of the roll go. */
export interface Addressee {
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly recipient: LetterRecipient
  readonly salutation: string
  readonly to: readonly MailAddress[]
}

/** Every member of the roll with its representative: who is written to, and how. */
export function addresseesOf(
  deps: Deps,
  { roll, voters }: Pick<CircularProcedurePage, 'roll' | 'voters'>,
): Promise<readonly Addressee[]> {
  return deps.store.read(async (tx) => {
    const members = await listMembers(tx)
    const addressees: Addressee[] = []
    for (const { memberId, memberName } of roll) {
      const member = members.find(({ id }) => id === memberId)
      const voter = voters.find((candidate) => candidate.memberId === memberId)
      const person = voter === undefined ? undefined : await findPerson(tx, voter.personId)
      const recipient: LetterRecipient = {
        memberName,
        personName: person === undefined ? '' : fullName(person),
        salutation: person?.salutation ?? '',
        lastName: person === undefined ? '' : [person.title, person.lastName].filter((part) => part !== '').join(' '),
        address: member?.address ?? { street: '', postalCode: '', city: '' },
      }
      const address = person?.email || member?.email || ''
      const to = address === '' ? [] : [{ name: recipient.personName || memberName, address }]
      addressees.push({ memberId, memberName, recipient, salutation: salutationOf(recipient), to })
    }
    return addressees
  })
}
