import type { EditionBook } from '#shared/contract/rules-of-procedure.ts'

/** Stands for the defaults where an edition's number is expected. */
export const DEFAULTS = 0

/** Numbers of the two editions that are compared. */
export interface ComparedEditions {
  readonly from: number
  readonly to: number
}

/**
 * The editions that an address names. Where it names none: the newest with the one before it, and a single edition with the
 * defaults.
 */
export function comparedEditions(book: EditionBook, search: Readonly<Record<string, unknown>>): ComparedEditions {
  const known = [DEFAULTS, ...book.editions.map(({ edition }) => edition.edition).toReversed()]
  const named = (value: unknown) => known.find((number) => number === value)
  return { from: named(search.from) ?? known.at(-2) ?? DEFAULTS, to: named(search.to) ?? known.at(-1) ?? DEFAULTS }
}
