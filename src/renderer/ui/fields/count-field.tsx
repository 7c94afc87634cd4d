import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './count-field.module.css'

interface CountFieldProps {
  readonly label: string
  readonly description?: string
  /** Null while what is typed is no number in range. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly least?: number
  readonly most?: number
  readonly error?: string | boolean | null
  readonly width?: number | undefined
  /** The label only for assistive technology, as in a table with a heading. */
  readonly hideLabel?: boolean
}

/** A whole number from a small range: typed, or changed with ↑ and ↓. */
export function CountField(props: CountFieldProps) {
  const { label, description, value, onChange, least = 0, most = 999, error = null, width, hideLabel = false } = props
  const [typed, setTyped] = useState(written(value))
  useEffect(() => {
    setTyped((current) => (read(current, least, most) === value ? current : written(value)))
  }, [value, least, most])
  const misread = read(typed, least, most) === null
  function step(by: 1 | -1) {
    const next = Math.min(Math.max((value ?? least) + by, least), most)
    setTyped(written(next))
    onChange(next)
  }
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      description={description}
      role="spinbutton"
      aria-valuenow={value ?? undefined}
      aria-valuemin={least}
      aria-valuemax={most}
      classNames={{ input: styles.number }}
      w={width}
      maw="100%"
      value={typed}
      inputMode="numeric"
      autoComplete="off"
      error={misread ? kitWords.countNotUnderstood(least, most) : error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(read(currentTarget.value, least, most))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        step(event.key === 'ArrowUp' ? 1 : -1)
      }}
    />
  )
}

function read(typed: string, least: number, most: number): number | null {
  const text = typed.trim()
  if (!/^\d{1,9}$/.test(text)) return null
  const count = Number(text)
  return count >= least && count <= most ? count : null
}

function written(value: number | null): string {
  return value === null ? '' : String(value)
}
