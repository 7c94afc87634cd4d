import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ClockTime } from '#shared/basics/instant.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { readTime } from './read-date.ts'

interface TimeFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: ClockTime | null
  readonly onChange: (value: ClockTime | null) => void
  readonly error?: string | null
  readonly required?: boolean
}

/** A time of day, typed as 14:12, 1412 or 14. */
export function TimeField({ label, description, value, onChange, error = null, required = false }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>(value ?? '')
  const [misread, setMisread] = useState(false)
  useEffect(() => {
    setTyped((current) => (readTime(current) === value ? current : (value ?? '')))
  }, [value])
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={kitWords.timeHint}
      value={typed}
      required={required}
      inputMode="numeric"
      autoComplete="off"
      w={140}
      maw="100%"
      error={misread ? kitWords.timeNotUnderstood : error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        setMisread(false)
        onChange(readTime(currentTarget.value))
      }}
      onBlur={() => {
        const time = readTime(typed)
        setMisread(time === null && typed.trim() !== '')
        if (time !== null) setTyped(time)
      }}
    />
  )
}
