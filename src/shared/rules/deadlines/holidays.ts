import Holidays from 'date-holidays'
import { type LocalDate, yearOf } from '../../basics/local-date.ts'

/** A public holiday in Saxony, by the name that the Saxon act gives it. */
export interface Holiday {
  readonly date: LocalDate
  readonly name: string
}

/** Where the Saxon act (SächsSFG § 1) says another name than the library. */
const SAXON_NAMES: Readonly<Record<string, string>> = { Reformationstag: 'Reformationsfest' }

const calendars = new Map<string, readonly Holiday[]>()
let library: Holidays | null = null

/**
 * F04, F05: the public holidays of a year in Saxony in their order. Fronleichnam is one only in the communes named by
 * ordinance, therefore asked for as `corpusChristi`.
 */
export function holidaysOf(year: number, corpusChristi: boolean): readonly Holiday[] {
  const key = `${year} ${corpusChristi}`
  const known = calendars.get(key)
  if (known !== undefined) return known
  library ??= new Holidays('DE', 'SN', { languages: ['de'] })
  const found = library
    .getHolidays(year)
    .filter((day) => day.type === 'public' || (corpusChristi && day.name === 'Fronleichnam'))
    .map((day) => ({ date: day.date.slice(0, 10) as LocalDate, name: SAXON_NAMES[day.name] ?? day.name }))
  calendars.set(key, found)
  return found
}

/** F04: the public holidays from one day to another, both included. */
export function holidaysBetween(from: LocalDate, to: LocalDate, corpusChristi: boolean): readonly Holiday[] {
  const found: Holiday[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    found.push(...holidaysOf(year, corpusChristi).filter((day) => day.date >= from && day.date <= to))
  }
  return found
}

/** F04: the holiday on this day, or null. */
export function holidayOn(date: LocalDate, corpusChristi: boolean): Holiday | null {
  return holidaysOf(yearOf(date), corpusChristi).find((day) => day.date === date) ?? null
}
