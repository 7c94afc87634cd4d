import { Input, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { atTime, type ClockTime, dateOf, type Instant, timeOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { DateField } from './date-field.tsx'
import styles from './moment-field.module.css'
import { readTime } from './read-date.ts'

interface MomentFieldProps {
  readonly dateLabel: string
  readonly timeLabel: string
  readonly value: Instant | null
  readonly onChange: (value: Instant | null) => void
  readonly error?: string | null
}

/** A moment by the legal clock (Europe/Berlin), whatever zone this machine is in. */
export function MomentField({ dateLabel, timeLabel, value, onChange, error = null }: MomentFieldProps) {
  const [date, setDate] = useState<LocalDate | null>(value === null ? null : dateOf(value))
  const [typed, setTyped] = useState(value === null ? '' : timeOf(value))
  const [misread, setMisread] = useState(false)
  useEffect(() => {
    if (value === null) return
    setDate(dateOf(value))
    setTyped((current) => (readTime(current) === timeOf(value) ? current : timeOf(value)))
  }, [value])

  function tell(day: LocalDate | null, time: ClockTime | null) {
    onChange(day === null || time === null ? null : atTime(day, time))
  }
  return (
    <div>
      <div className={styles.pair}>
        <DateField
          label={dateLabel}
          value={date}
          required
          width={176}
          onChange={(day) => {
            setDate(day)
            tell(day, readTime(typed))
          }}
        />
        <TextInput
          label={timeLabel}
          placeholder={kitWords.timeHint}
          w={96}
          required
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          error={misread}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setMisread(false)
            tell(date, readTime(event.currentTarget.value))
          }}
          onBlur={() => {
            const time = readTime(typed)
            setMisread(time === null)
            if (time !== null) setTyped(time)
          }}
        />
      </div>
      {misread && <Input.Error role="alert">{kitWords.timeNotUnderstood}</Input.Error>}
      {error !== null && <Input.Error role="alert">{error}</Input.Error>}
    </div>
  )
}
