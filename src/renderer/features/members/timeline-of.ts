import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import { MEMBERSHIP_END_WORDS, memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { MEMBERSHIP_LABELS } from '#shared/wording/screens/members.ts'

export interface TimelineEvent {
  readonly on: LocalDate
  readonly text: string
}

/** Everything dated about a member in the order of its days. */
export function timelineOf(page: MemberPage): readonly TimelineEvent[] {
  const events = [
    ...page.applications.flatMap(({ appliedOn, kind, result }) => [
      { on: appliedOn, text: words.applied(MEMBERSHIP_LABELS[kind]) },
      ...(result === null || result.outcome === 'admitted'
        ? []
        : [{ on: result.decidedOn, text: words.applicationClosed[result.outcome] }]),
    ]),
    ...page.memberships.flatMap((membership) => [
      ...(membership.admittedOn === null ? [] : [{ on: membership.admittedOn, text: words.admitted }]),
      { on: membership.validFrom, text: words.joined(MEMBERSHIP_LABELS[membership.kind]) },
      ...membership.suspensions.flatMap(({ validFrom, validUntil, reason }) => [
        { on: validFrom, text: words.rests(reason) },
        ...(validUntil === null ? [] : [{ on: validUntil, text: words.restsNoMore }]),
      ]),
      ...(membership.end?.declaredOn == null
        ? []
        : [{ on: membership.end.declaredOn, text: words.endDeclared(MEMBERSHIP_END_WORDS[membership.end.kind]) }]),
      ...(membership.validUntil === null
        ? []
        : [{ on: membership.validUntil, text: words.lastDay(MEMBERSHIP_END_WORDS[membership.end?.kind ?? 'change']) }]),
    ]),
    ...page.managingTerms.flatMap(({ validFrom, validUntil }) => [
      { on: validFrom, text: words.managingFrom },
      ...(validUntil === null ? [] : [{ on: validUntil, text: words.managingUntil }]),
    ]),
    ...page.formerNames.map(({ usedUntil, name }) => ({ on: usedUntil, text: words.nameUntil(name) })),
    ...page.seats.flatMap(({ bodyName, validFrom, validUntil }) => [
      { on: validFrom, text: words.seatFrom(bodyName) },
      ...(validUntil === null ? [] : [{ on: validUntil, text: words.seatUntil(bodyName) }]),
    ]),
  ]
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
