/** An amount of euro in whole cents. No floating point anywhere. */
export type Cents = number & { readonly __kind: 'cents' }

/** Takes a whole number of cents; throws when it is not one (a bug, not a refusal). */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new Error(`Not a whole number of cents: ${amount}`)
  return amount as Cents
}

export function sumOf(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0))
}

/** The largest amount that is at most `numerator/denominator` of `whole`. */
export function shareOf(whole: Cents, numerator: number, denominator: number): Cents {
  return cents(Number((BigInt(whole) * BigInt(numerator)) / BigInt(denominator)))
}
