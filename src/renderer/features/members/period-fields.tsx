import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { memberActWords } from '#shared/wording/screens/member-acts.ts'
import styles from './contact-form.module.css'

export interface PeriodValues {
  readonly validFrom: LocalDate | null
  readonly validUntil: LocalDate | null
}

interface PeriodFieldsProps {
  readonly value: PeriodValues
  readonly onChange: (value: PeriodValues) => void
  readonly fromLabel?: string
  readonly untilLabel?: string
}

/** First and last day; the last may stay open. */
export function PeriodFields({
  value,
  onChange,
  fromLabel = memberActWords.from,
  untilLabel = memberActWords.until,
}: PeriodFieldsProps) {
  return (
    <div className={styles.halves}>
      <DateField label={fromLabel} value={value.validFrom} required onChange={(validFrom) => onChange({ ...value, validFrom })} />
      <DateField label={untilLabel} value={value.validUntil} onChange={(validUntil) => onChange({ ...value, validUntil })} />
    </div>
  )
}
