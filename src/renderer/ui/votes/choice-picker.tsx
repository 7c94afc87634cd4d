import { useId } from 'react'
import styles from './choice-picker.module.css'
import type { VoteLook } from './tally-bar.tsx'
import { VoteMark } from './vote-mark.tsx'

export interface PickerChoice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly look: VoteLook
}

interface ChoicePickerProps<Value extends string> {
  readonly label: string
  readonly choices: readonly PickerChoice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly error?: string | null
}

/** One of a few votes, as radio buttons side by side, each with its sign. */
export function ChoicePicker<Value extends string>({ label, choices, value, onChange, error = null }: ChoicePickerProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.picker} aria-describedby={error === null ? undefined : `${name}-error`}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice} data-look={choice.look}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-invalid={error !== null || undefined}
            />
            <VoteMark look={choice.look} />
            {choice.label}
          </label>
        ))}
      </div>
      {error !== null && (
        <p id={`${name}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
