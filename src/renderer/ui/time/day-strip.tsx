import type { LocalDate } from '#shared/basics/local-date.ts'
import styles from './day-strip.module.css'
import { type DayMark, daysOf, type StripDay } from './days-of.ts'

interface DayStripProps {
  /** What the strip shows, in one sentence. */
  readonly label: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly today: LocalDate
  readonly todayWord: string
  readonly holidays: readonly { readonly date: LocalDate; readonly name: string }[]
  readonly marks: readonly DayMark[]
}

/** Above this many days a strip shows only weeks' beginnings and days on which something is. */
const MOST_FULL_DAYS = 24

/** Days side by side: weekends and holidays shaded, what happened above, the end as a flag. */
export function DayStrip({ label, from, to, today, todayWord, holidays, marks }: DayStripProps) {
  const days = daysOf(from, to, holidays, marks)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves along the days from here
    <ol className={styles.strip} aria-label={label} tabIndex={0} data-dense={days.length > MOST_FULL_DAYS || undefined}>
      {days.map((day) => (
        <Day key={day.date} day={day} today={day.date === today} passed={day.date < today} todayWord={todayWord} />
      ))}
    </ol>
  )
}

interface DayProps {
  readonly day: StripDay
  readonly today: boolean
  readonly passed: boolean
  readonly todayWord: string
}

function Day({ day, today, passed, todayWord }: DayProps) {
  const dots = day.marks.filter(({ look }) => look === 'dot')
  const flags = day.marks.filter(({ look }) => look !== 'dot')
  return (
    <li
      className={styles.day}
      data-rest={day.rest || undefined}
      data-today={today || undefined}
      data-passed={passed || undefined}
    >
      <div className={styles.above}>
        {flags.map((mark) => (
          <span key={mark.label} className={styles.flag} data-look={mark.look}>
            {mark.label}
          </span>
        ))}
        {dots.length > 0 && (
          <span className={styles.dots} title={dots.map(({ label }) => label).join('\n')}>
            {dots.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several marks of one day may read alike
              <i key={index} />
            ))}
          </span>
        )}
      </div>
      <div className={styles.line} aria-hidden="true" />
      <div className={styles.date}>
        <span>{day.weekday}</span> <b>{day.number}</b>
      </div>
      <div className={styles.below}>
        {today && <span className={styles.today}>{todayWord}</span>}
        {day.holiday !== null && <span className={styles.holiday}>{day.holiday}</span>}
      </div>
    </li>
  )
}
