import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { draftWords as words } from '#shared/wording/screens/action-plan.ts'

interface LinesFieldProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}

/** A list as text, one line per point; empty lines are no points. */
export function LinesField({ label, lines, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join('\n'))
  return (
    <Textarea
      label={label}
      description={words.onePerLine}
      autosize
      minRows={2}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(
          currentTarget.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }}
    />
  )
}
