import type { Validity } from '../../domain/members/validity.ts'

/** R21: the first of these periods that shares a day with a new one; both days of a period belong to it. */
export function overlapping<P extends Validity>(periods: readonly P[], candidate: Validity): P | undefined {
  return periods.find(
    (other) =>
      (candidate.validUntil === null || other.validFrom <= candidate.validUntil) &&
      (other.validUntil === null || candidate.validFrom <= other.validUntil),
  )
}

/** R21: whether a period ends before it begins. */
export function isReversed({ validFrom, validUntil }: Validity): boolean {
  return validUntil !== null && validUntil < validFrom
}
