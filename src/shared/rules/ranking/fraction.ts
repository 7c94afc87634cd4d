/** R38, R40, R42: shares are fractions of whole numbers, compared without division. */

/** `numerator` ≥ 0 of `denominator` > 0, both whole. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** Below 0 when `a` is smaller, above 0 when it is larger, 0 when both are the same share. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator)
  const right = BigInt(b.numerator) * BigInt(a.denominator)
  if (left === right) return 0
  return left < right ? -1 : 1
}
