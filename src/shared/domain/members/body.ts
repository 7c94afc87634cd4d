import { type Id, toId } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'

export const BODY_KINDS = ['alliance', 'network', 'working-group', 'steering-group', 'advisory-board'] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** Gremium: the alliance itself, its network, or a group or board beside it. Only the alliance resolves for all members. */
export interface Body {
  readonly id: Id<'body'>
  readonly kind: BodyKind
  readonly name: string
  readonly shortName: string
  readonly purpose: string
  readonly validFrom: LocalDate | null
  readonly validUntil: LocalDate | null
}

/** The dated seat of a member in a group or board, if known with the person who fills it. */
export interface BodyMembership {
  readonly id: Id<'body-membership'>
  readonly bodyId: Id<'body'>
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'> | null
  readonly kind: 'voting' | 'advisory'
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

/** Whether who belongs follows from the memberships of the alliance, and not from seats. */
export function followsMemberships({ kind }: Pick<Body, 'kind'>): boolean {
  return kind === 'alliance' || kind === 'network'
}

/** The alliance as a body: it bears the same id. */
export function theBodyOf(allianceId: Id<'alliance'>): Id<'body'> {
  return toId<'body'>(allianceId)
}
