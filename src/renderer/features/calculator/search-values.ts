import type { ClockTime } from '#shared/basics/instant.ts'
import { isLocalDate, type LocalDate } from '#shared/basics/local-date.ts'

/** How one value stands in the address of a page: how it is read, and what it is when the address says nothing. */
export interface SearchField<Value> {
  readonly start: Value
  /** Written even while it is as usual, because what is usual changes from day to day. */
  readonly always: boolean
  /** Undefined for what cannot be such a value. */
  readonly read: (given: unknown) => Value | undefined
}

export type SearchShape<Values> = { readonly [Key in keyof Values]: SearchField<Values[Key]> }

/** What stands for an empty field. */
const EMPTY = ''

export function countField(start: number | null): SearchField<number | null> {
  return {
    start,
    always: false,
    read: (given) => (given === EMPTY ? null : Number.isSafeInteger(given) && Number(given) >= 0 ? Number(given) : undefined),
  }
}

export function choiceField<const Value extends string>(start: NoInfer<Value>, values: readonly Value[]): SearchField<Value> {
  return { start, always: false, read: (given) => values.find((value) => value === given) }
}

export function flagField(start: boolean): SearchField<boolean> {
  return { start, always: false, read: (given) => (typeof given === 'boolean' ? given : undefined) }
}

export function dateField(start: LocalDate | null): SearchField<LocalDate | null> {
  return {
    start,
    always: true,
    read: (given) => (given === EMPTY ? null : typeof given === 'string' && isLocalDate(given) ? given : undefined),
  }
}

export function timeField(start: ClockTime | null): SearchField<ClockTime | null> {
  return {
    start,
    always: false,
    read: (given) => {
      if (given === EMPTY) return null
      return typeof given === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(given) ? (given as ClockTime) : undefined
    },
  }
}

/** The values that an address names; what it leaves out or spells wrong begins as usual. */
export function readSearch<Values extends object>(shape: SearchShape<Values>, search: Readonly<Record<string, unknown>>): Values {
  const entries = Object.entries<SearchField<unknown>>(shape as Readonly<Record<string, SearchField<unknown>>>)
  return Object.fromEntries(
    entries.map(([key, field]) => {
      const read = Object.hasOwn(search, key) ? field.read(search[key]) : undefined
      return [key, read === undefined ? field.start : read]
    }),
  ) as Values
}

/** What the address has to say about these values: days, and what is not as usual. */
export function writeSearch<Values extends object>(
  shape: SearchShape<Values>,
  values: Values,
): Readonly<Record<string, unknown>> {
  const fields = shape as Readonly<Record<string, SearchField<unknown>>>
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key, value]) => fields[key]?.always === true || fields[key]?.start !== value)
      .map(([key, value]) => [key, value ?? EMPTY]),
  )
}
