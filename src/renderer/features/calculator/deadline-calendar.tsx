import { Section } from '#renderer/ui/page/section.tsx'
import { DayStrip } from '#renderer/ui/time/day-strip.tsx'
import { daysBetween, type LocalDate } from '#shared/basics/local-date.ts'
import { holidaysBetween } from '#shared/rules/deadlines/holidays.ts'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import type { DeadlineFinding } from './deadline-finding.ts'

interface DeadlineCalendarProps {
  readonly finding: DeadlineFinding
  readonly corpusChristi: boolean
  readonly today: LocalDate
}

/** So many days fit side by side; of more a calendar of single days says nothing. */
const MOST_DAYS = 26

/** The days from beginning to end, with weekends and holidays; nothing where they are too many. */
export function DeadlineCalendar({ finding, corpusChristi, today }: DeadlineCalendarProps) {
  const { from, to, marks } = finding
  if (daysBetween(from, to) > MOST_DAYS) return null
  return (
    <Section title={calculatorWords.timeline}>
      <DayStrip
        label={calculatorWords.timelineOf(from, to)}
        from={from}
        to={to}
        today={today}
        todayWord={calculatorWords.today}
        holidays={holidaysBetween(from, to, corpusChristi)}
        marks={marks}
      />
    </Section>
  )
}
