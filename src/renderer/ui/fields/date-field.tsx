import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { isLocalDate, type LocalDate } from '#shared/basics/local-date.ts'
import { formatDateLongWithWeekday, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './date-field.module.css'
import { readDate } from './read-date.ts'

interface DateFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: LocalDate | null
  readonly onChange: (value: LocalDate | null) => void
  readonly error?: string | null
  readonly required?: boolean
  readonly width?: number
  /** The label in front instead of above. */
  readonly inline?: boolean
}

/** A day: typed as 19.11.2026 or 19112026, shown with its weekday, or chosen from a calendar. */
export function DateField({
  label,
  description,
  value,
  onChange,
  error = null,
  required = false,
  width = 190,
  inline = false,
}: DateFieldProps) {
  const [typed, setTyped] = useState(written(value))
  const [misread, setMisread] = useState(false)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    setTyped((current) => (readDate(current) === value && current !== '' ? current : written(value)))
  }, [value])

  function type(text: string) {
    setTyped(text)
    setMisread(false)
    const date = readDate(text)
    if (date !== value && (date !== null || text.trim() === '')) onChange(date)
  }
  function leave() {
    const date = readDate(typed)
    setMisread(date === null && typed.trim() !== '')
    if (date !== null) setTyped(written(date))
  }
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={kitWords.dateHint}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      error={misread ? kitWords.dateNotUnderstood : error}
      required={required}
      inputMode="numeric"
      autoComplete="off"
      w={inline ? undefined : width}
      className={inline ? styles.inline : undefined}
      maw="100%"
      rightSection={
        <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-end">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={`${label}: ${kitWords.openCalendar}`}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar size={17} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              hideOutsideDates
              getDayAriaLabel={(day) => (isLocalDate(day) ? formatDateLongWithWeekday(day) : day)}
              value={value}
              defaultDate={value ?? undefined}
              onChange={(chosen) => {
                if (chosen === null || !isLocalDate(chosen)) return
                setMisread(false)
                setTyped(written(chosen))
                onChange(chosen)
                setOpen(false)
              }}
              ariaLabels={{ previousMonth: kitWords.previousMonth, nextMonth: kitWords.nextMonth }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

function written(value: LocalDate | null): string {
  return value === null ? '' : formatDateWithWeekday(value)
}
