import { addDays, addMonths, isLocalDate, type LocalDate, localDate } from '#shared/basics/local-date.ts'

/** A day or a whole year or month, as tables name them. */
export interface ReadPeriod {
  readonly from: LocalDate | null
  readonly until: LocalDate
}

/** Reads `2023-12-31`, `31.12.2023`, `2023` and `06/2023`; null where it is none of them. */
export function readPeriod(text: string): ReadPeriod | null {
  const year = /^(\d{4})$/.exec(text)
  if (year !== null && Number(year[1]) >= 1900)
    return { from: localDate(`${year[1]}-01-01`), until: localDate(`${year[1]}-12-31`) }
  const month = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(text)
  if (month !== null) {
    const from = localDate(`${month[2]}-${(month[1] ?? '').padStart(2, '0')}-01`)
    return { from, until: addDays(addMonths(from, 1), -1) }
  }
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const iso =
    written === null ? text : `${written[3]}-${(written[2] ?? '').padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
  return isLocalDate(iso) ? { from: null, until: iso } : null
}
