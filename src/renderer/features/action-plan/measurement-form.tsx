import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { type Indicator, PRECISIONS, type Precision } from '#shared/domain/action-plan/indicator.ts'
import { PRECISION_LABELS, readFigure } from '#shared/wording/figures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { indicatorWords as words } from '#shared/wording/screens/indicators.ts'

/** A new value of an indicator with day or period and source. */
export function MeasurementForm({ indicator }: { readonly indicator: Indicator }) {
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const [precision, setPrecision] = useState<Precision>('exact')
  const [periodFrom, setFrom] = useState<LocalDate | null>(null)
  const [referenceDate, setDate] = useState<LocalDate | null>(null)
  const [isDayOfSource, setDayOfSource] = useState(false)
  const [source, setSource] = useState('')
  const [comment, setComment] = useState('')
  const measure = useAction(service.actionPlan.indicators.measure)
  const figure = readFigure(value)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        setTried(true)
        if (figure === null) return
        const content = { figure, precision, periodFrom, referenceDate, isDayOfSource, source, comment }
        if ((await measure.run({ indicatorId: indicator.id, ...content })) !== null) showDone(words.measured)
      }}
    >
      <div className={styles.pair}>
        <TextInput
          label={indicator.unit === '' ? words.value : `${words.value} (${indicator.unit})`}
          description={words.valueHelp}
          required
          value={value}
          error={tried && figure === null ? words.notAFigure : null}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
        <NativeSelect
          label={words.precision}
          value={precision}
          data={PRECISIONS.map((one) => ({ value: one, label: PRECISION_LABELS[one] }))}
          onChange={({ currentTarget }) => setPrecision(PRECISIONS.find((one) => one === currentTarget.value) ?? precision)}
        />
        <DateField label={words.on} required value={referenceDate} onChange={setDate} />
        <DateField label={words.from} description={words.fromHelp} value={periodFrom} onChange={setFrom} />
        <TextInput
          label={words.source}
          required
          value={source}
          onChange={({ currentTarget }) => setSource(currentTarget.value)}
        />
        <TextInput label={words.comment} value={comment} onChange={({ currentTarget }) => setComment(currentTarget.value)} />
      </div>
      <Checkbox
        label={words.dayOfSource}
        checked={isDayOfSource}
        onChange={({ currentTarget }) => setDayOfSource(currentTarget.checked)}
      />
      {measure.refusal !== null && <Notice tone="bad">{refusalSentence(measure.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={measure.running}>
          {words.measure}
        </Button>
      </div>
    </form>
  )
}
