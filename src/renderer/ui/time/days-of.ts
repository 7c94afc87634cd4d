import { addDays, type LocalDate, weekdayOf } from '#shared/basics/local-date.ts'
import { formatDayAndMonth, weekdayName } from '#shared/wording/dates.ts'

/** Something on a day: a dot among others, or a flag with its word. */
export interface DayMark {
  readonly date: LocalDate
  readonly label: string
  readonly look: 'dot' | 'start' | 'end' | 'done' | 'bad'
}

export interface StripDay {
  readonly date: LocalDate
  readonly weekday: string
  readonly number: string
  readonly rest: boolean
  readonly holiday: string | null
  readonly marks: readonly DayMark[]
}

/** Every day from one to another, both included, with what is on it. */
export function daysOf(
  from: LocalDate,
  to: LocalDate,
  holidays: readonly { readonly date: LocalDate; readonly name: string }[],
  marks: readonly DayMark[],
): readonly StripDay[] {
  const days: StripDay[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const holiday = holidays.find((day) => day.date === date)?.name ?? null
    days.push({
      date,
      weekday: weekdayName(date).slice(0, 2),
      number: formatDayAndMonth(date),
      rest: holiday !== null || weekdayOf(date) > 5,
      holiday,
      marks: marks.filter((mark) => mark.date === date),
    })
  }
  return days
}
