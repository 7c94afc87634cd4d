import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatWhole } from '#shared/wording/numbers.ts'
import { grantWords as words } from '#shared/wording/screens/grants.ts'
import styles from './plain-table.module.css'

const MOST = 1_000_000_000

/** What a project is measured by: target, and values with day and source; a value is never overwritten. */
export function IndicatorSection({ page }: { readonly page: FundingPage }) {
  return (
    <>
      {page.indicators.length === 0 && <p className={styles.soft}>{words.noIndicators}</p>}
      <ul className={styles.list}>
        {page.indicators.map((indicator) => (
          <li key={indicator.id}>
            <strong>{indicator.title}</strong>{' '}
            {indicator.target !== null && (
              <span className={styles.soft}>{words.aim(formatWhole(indicator.target), indicator.unit)}</span>
            )}
            <ul>
              {indicator.measurements.length === 0 && <li className={styles.soft}>{words.noMeasurement}</li>}
              {indicator.measurements.map(({ id, amount, isApproximate, referenceDate, source }) => (
                <li key={id}>
                  {words.measured(
                    isApproximate ? words.about(formatWhole(amount)) : formatWhole(amount),
                    indicator.unit,
                    formatDate(referenceDate),
                    source,
                  )}
                </li>
              ))}
            </ul>
            <MeasurementForm key={indicator.measurements.length} page={page} indicator={indicator} />
          </li>
        ))}
      </ul>
      <IndicatorForm key={page.indicators.length} page={page} />
    </>
  )
}

interface MeasurementFormProps {
  readonly page: FundingPage
  readonly indicator: FundingPage['indicators'][number]
}

function MeasurementForm({ page, indicator }: MeasurementFormProps) {
  const { today } = useClock()
  const [amount, setAmount] = useState<number | null>(0)
  const [isApproximate, setApproximate] = useState(false)
  const [referenceDate, setReferenceDate] = useState<LocalDate | null>(today)
  const [source, setSource] = useState('')
  const add = useAction(service.grants.addMeasurement)
  return (
    <details>
      <summary>{`${words.addMeasurement}: ${indicator.title}`}</summary>
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (amount === null || referenceDate === null) return
          const measurement = { indicatorId: indicator.id, amount, isApproximate, referenceDate, source }
          if ((await add.run({ projectId: page.project.id, ...measurement })) !== null) showDone(words.measurementSaved)
        }}
      >
        <div className={styles.pair}>
          <CountField label={`${words.value} (${indicator.unit})`} value={amount} most={MOST} onChange={setAmount} />
          <DateField label={words.referenceDate} value={referenceDate} required onChange={setReferenceDate} />
          <TextInput
            label={words.source}
            required
            value={source}
            onChange={({ currentTarget }) => setSource(currentTarget.value)}
          />
          <Checkbox
            label={words.approximate}
            checked={isApproximate}
            onChange={({ currentTarget }) => setApproximate(currentTarget.checked)}
          />
        </div>
        <div>
          <Button type="submit" variant="default" loading={add.running} disabled={source.trim() === ''}>
            {words.addMeasurement}
          </Button>
        </div>
      </form>
    </details>
  )
}

function IndicatorForm({ page }: { readonly page: FundingPage }) {
  const [title, setTitle] = useState('')
  const [unit, setUnit] = useState('')
  const [target, setTarget] = useState<number | null>(0)
  const add = useAction(service.grants.addIndicator)
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        const done = await add.run({ projectId: page.project.id, title, unit, target: target === 0 ? null : target })
        if (done !== null) showDone(words.indicatorSaved)
      }}
    >
      <div className={styles.pair}>
        <TextInput label={words.indicator} value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
        <TextInput label={words.unit} value={unit} onChange={({ currentTarget }) => setUnit(currentTarget.value)} />
        <CountField label={words.target} value={target} most={MOST} onChange={setTarget} />
      </div>
      <div>
        <Button type="submit" variant="default" loading={add.running} disabled={title.trim() === ''}>
          {words.addIndicator}
        </Button>
      </div>
    </form>
  )
}
