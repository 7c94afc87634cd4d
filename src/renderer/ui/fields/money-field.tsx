import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Cents } from '#shared/basics/money.ts'
import { formatEuroDigits, parseEuro } from '#shared/wording/money.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './money-field.module.css'

interface MoneyFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: Cents | null
  readonly onChange: (value: Cents | null) => void
  readonly error?: string | null
  readonly required?: boolean
}

/** An amount in euro, typed as people in Germany write it; cents are shown when one leaves the field. */
export function MoneyField({ label, description, value, onChange, error = null, required = false }: MoneyFieldProps) {
  const [typed, setTyped] = useState(written(value))
  const [misread, setMisread] = useState(false)
  useEffect(() => {
    setTyped((current) => (read(current) === value ? current : written(value)))
  }, [value])
  return (
    <TextInput
      label={label}
      description={description}
      classNames={{ input: styles.amount }}
      value={typed}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span aria-hidden="true">€</span>}
      required={required}
      error={misread ? kitWords.moneyNotUnderstood : error}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        setMisread(false)
        onChange(read(event.currentTarget.value))
      }}
      onBlur={() => {
        const amount = read(typed)
        setMisread(amount === null && typed.trim() !== '')
        if (amount !== null) setTyped(written(amount))
      }}
    />
  )
}

function read(typed: string): Cents | null {
  const parsed = parseEuro(typed)
  return parsed.ok ? parsed.value : null
}

function written(value: Cents | null): string {
  return value === null ? '' : formatEuroDigits(value)
}
