import { atTime, type ClockTime, dateOf, type Instant } from '#shared/basics/instant.ts'
import type { MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import { fullName } from '#shared/domain/members/person.ts'
import type { LetterRecipient } from '../../documents/circular-letter/content.ts'
import type { MailAddress } from '../../mail/draft.ts'
import { findMember } from '../../store/repositories/members.ts'
import { findPerson } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { contactOn, managingMembersOn, signatoryOn } from '../members/managing-members.ts'

/** Letters and drafts bear the day, not the minute, so that what is made twice on one day is the same to the byte. */
export function writtenOn(at: Instant): Instant {
  return atTime(dateOf(at), '08:00' as ClockTime)
}

/** To whom a letter about a meeting goes: the member, by its representative; null for a letter to all. */
export async function recipientOf(
  tx: ReadTx,
  { seats }: Pick<MeetingPage, 'seats'>,
  memberId: string | undefined,
): Promise<LetterRecipient | null> {
  const seat = seats.find((candidate) => candidate.memberId === memberId)
  const member = seat === undefined ? undefined : await findMember(tx, seat.memberId)
  if (member === undefined || seat === undefined) return null
  const person = seat.people[0] === undefined ? undefined : await findPerson(tx, seat.people[0].personId)
  return {
    memberName: member.name,
    personName: person === undefined ? '' : fullName(person),
    salutation: person?.salutation ?? '',
    lastName: person?.lastName ?? '',
    address: member.address,
  }
}

/** The people of a member who have an address. */
export async function addressesOf(tx: ReadTx, { people }: Seat): Promise<readonly MailAddress[]> {
  const addresses: MailAddress[] = []
  for (const { personId, name } of people) {
    const person = await findPerson(tx, personId)
    if (person !== undefined && person.email !== '') addresses.push({ name, address: person.email })
  }
  return addresses
}

/** What every letter about a meeting says of sender and addressee on its day. */
export async function meetingLetterFacts(tx: ReadTx, page: MeetingPage, memberId: string | undefined, sentAt: Instant) {
  const preparedAt = writtenOn(sentAt)
  const sentOn = dateOf(preparedAt)
  const alliance = await theAlliance(tx, preparedAt)
  return {
    alliance,
    managingMembers: await managingMembersOn(tx, sentOn),
    contact: await contactOn(tx, alliance, sentOn),
    recipient: await recipientOf(tx, page, memberId),
    meeting: page.meeting,
    signatory: await signatoryOn(tx, sentOn),
    sentOn,
    preparedAt,
  }
}
