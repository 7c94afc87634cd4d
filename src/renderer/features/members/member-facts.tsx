import type { FactEntry } from '#renderer/ui/text/facts.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { INTEREST_LABELS, MEMBERSHIP_LABELS, memberWords, ORGANIZATION_LABELS } from '#shared/wording/screens/members.ts'

/** How a member can be reached. */
export function contactFacts({ address, email, website }: Member): readonly FactEntry[] {
  const place = [address.street, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean)
  return [
    { label: memberWords.address, value: place.length === 0 ? kitWords.notKnown : place.join(', ') },
    { label: memberWords.email, value: email === '' ? kitWords.notKnown : <a href={`mailto:${email}`}>{email}</a> },
    { label: memberWords.website, value: website === '' ? kitWords.notKnown : website },
  ]
}

/** What a member is in the alliance, and since when. */
export function membershipFacts({ member, memberships, managingTerms }: MemberPage): readonly FactEntry[] {
  return [
    ...memberships.map((membership) => ({
      label: MEMBERSHIP_LABELS[membership.kind],
      value: periodOf(membership.validFrom, membership.validUntil),
    })),
    ...managingTerms.map((term) => ({ label: memberWords.managingTerm, value: periodOf(term.validFrom, term.validUntil) })),
    { label: memberWords.organizationType, value: ORGANIZATION_LABELS[member.organizationType] },
    { label: memberWords.interestGroup, value: INTEREST_LABELS[member.interestGroup] },
    ...(member.representedBy === '' ? [] : [{ label: memberWords.representedBy, value: member.representedBy }]),
  ]
}

function periodOf(from: LocalDate, until: LocalDate | null): string {
  return until === null ? memberWords.from(formatDate(from)) : memberWords.fromUntil(formatDate(from), formatDate(until))
}
