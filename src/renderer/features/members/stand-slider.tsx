import { Slider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { addDays, daysBetween, type LocalDate } from '#shared/basics/local-date.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { memberActWords } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import styles from './stand-slider.module.css'

interface StandSliderProps {
  readonly today: LocalDate
  readonly first: LocalDate
  readonly value: LocalDate
  readonly onChange: (day: LocalDate) => void
}

/** Days ahead that can be looked at: what is resolved already comes into force within them. */
const DAYS_AHEAD = 365

/** „Stand am …“: a day by slider, arrow keys or calendar. The list follows when the slider is let go. */
export function StandSlider({ today, first, value, onChange }: StandSliderProps) {
  const [position, setPosition] = useState(daysBetween(first, value))
  useEffect(() => setPosition(daysBetween(first, value)), [first, value])
  const last = daysBetween(first, today) + DAYS_AHEAD
  const dayAt = (days: number) => addDays(first, days)
  return (
    <div className={styles.stand}>
      <DateField inline label={memberWords.on} value={value} onChange={(day) => onChange(day ?? today)} />
      <Slider
        className={styles.slider}
        min={0}
        max={Math.max(last, position)}
        value={Math.max(0, position)}
        onChange={setPosition}
        onChangeEnd={(days) => onChange(dayAt(days))}
        label={(days) => formatDate(dayAt(days))}
        thumbLabel={memberActWords.slider}
        thumbProps={{ 'aria-valuetext': formatDate(dayAt(Math.max(0, position))) }}
        marks={[{ value: daysBetween(first, today) }]}
        data-screen-only
      />
    </div>
  )
}
