import { useState } from 'react'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { memberActWords } from '#shared/wording/screens/member-acts.ts'
import { ActForm } from './act-form.tsx'

interface EndDayFormProps {
  readonly label: string
  readonly day: LocalDate
  readonly send: (day: LocalDate) => Promise<unknown>
  readonly onDone: () => void
}

/** The last day of something that lasts. */
export function EndDayForm({ label, day, send, onDone }: EndDayFormProps) {
  const [last, setLast] = useState<LocalDate | null>(day)
  const act = useAction(send)
  return (
    <ActForm
      verb={memberActWords.saveEnd}
      running={act.running}
      refusal={act.refusal}
      onCancel={onDone}
      onSubmit={async () => {
        if (last !== null && (await act.run(last)) !== null) onDone()
      }}
    >
      <DateField label={label} value={last} onChange={setLast} required />
    </ActForm>
  )
}
