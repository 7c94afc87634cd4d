const collator = new Intl.Collator('de-DE', { numeric: true })

/** Orders texts as a German register does: Ä beside A, numbers by value. Works with `sort` and `toSorted`. */
export function byGermanOrder(a: string, b: string): number {
  return collator.compare(a, b)
}
