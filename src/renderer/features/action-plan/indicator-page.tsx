import { Button, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import { countingOf, type Measurement } from '#shared/domain/action-plan/indicator.ts'
import { seriesChart } from '#shared/wording/charts/series-chart.ts'
import { formatDate, formatInstant } from '#shared/wording/dates.ts'
import { formatFigure, formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { CONTRADICTION_LABELS, CONTRADICTION_WORDS, TOPIC_LABELS } from '#shared/wording/screens/action-plan.ts'
import { indicatorWords as words } from '#shared/wording/screens/indicators.ts'
import { ChartFigure } from './chart-figure.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import plan from './plan.module.css'
import { PLAN_TRAIL } from './plan-nav.tsx'

/** One indicator: all its values with source, where sources contradict each other, and a form for the next. */
export function IndicatorPage({ indicatorId }: { readonly indicatorId: Id<'indicator'> }) {
  const { data } = useSuspenseQuery(ask.actionPlan.indicators.show.queryOptions({ input: { indicatorId } }))
  const { indicator, subject, measurements } = data
  return (
    <Page
      title={indicator.title}
      trail={[...PLAN_TRAIL, { label: words.title, to: pages.indicators }]}
      lead={[
        subject.kind === 'region' ? subject.title : `${words.subjects[subject.kind]}: ${subject.title}`,
        TOPIC_LABELS[indicator.topic],
        ...(indicator.target === null ? [] : [words.targetOf(`${formatFigure(indicator.target)} ${indicator.unit}`)]),
      ].join(' · ')}
    >
      <Contradictions series={data} />
      {countingOf(measurements).length > 1 && (
        <ChartFigure named={{ name: { kind: 'series', indicatorId }, chart: seriesChart(data) }} />
      )}
      <Section title={words.measurements}>
        {measurements.length === 0 ? <p className={styles.soft}>{words.noMeasurement}</p> : <ValueTable series={data} />}
      </Section>
      <Section title={words.measure}>
        <MeasurementForm key={measurements.length} indicator={indicator} />
      </Section>
    </Page>
  )
}

/** Reports on the same thing that do not agree, side by side. */
function Contradictions({ series }: { readonly series: IndicatorSeries }) {
  const { contradictions, indicator } = series
  const said = (measurement: Measurement) =>
    words.versus(formatWithUnit(measurement, indicator.unit), measurement.source, formatPeriod(measurement))
  return contradictions.map(({ earlier, later, because }) => (
    <Notice key={`${earlier.id}-${later.id}`} tone="warn" title={CONTRADICTION_LABELS[because]}>
      <p>
        {said(earlier)} ↔ {said(later)}
      </p>
      <p>{CONTRADICTION_WORDS[because]}</p>
    </Notice>
  ))
}

function ValueTable({ series }: { readonly series: IndicatorSeries }) {
  const { indicator, measurements } = series
  const [withdrawing, setWithdrawing] = useState<Measurement | null>(null)
  return (
    <>
      <ScrollingTable label={words.measurements}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" data-end>
                {words.value}
              </th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.comment}</th>
              <th scope="col">{words.recorded}</th>
              <th scope="col">
                <span className="visually-hidden">{words.withdraw}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {measurements.map((measurement) => {
              const { id, source, comment, recordedAt, withdrawal } = measurement
              const value = formatWithUnit(measurement, indicator.unit)
              return (
                <tr key={id}>
                  <td data-end>
                    <span className={withdrawal === null ? undefined : plan.withdrawn}>{value}</span>
                  </td>
                  <td data-nowrap>{formatPeriod(measurement)}</td>
                  <td>{source}</td>
                  <td>
                    {comment}
                    {withdrawal !== null && (
                      <p className={styles.soft}>{words.withdrawnSince(formatDate(dateOf(withdrawal.at)), withdrawal.reason)}</p>
                    )}
                  </td>
                  <td data-nowrap>{formatInstant(recordedAt)}</td>
                  <td data-end>
                    {withdrawal === null && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={words.withdrawOf(value, source)}
                        onClick={() => setWithdrawing(measurement)}
                      >
                        {words.withdraw}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollingTable>
      {withdrawing !== null && (
        <WithdrawForm
          key={withdrawing.id}
          title={words.withdrawOf(formatWithUnit(withdrawing, indicator.unit), withdrawing.source)}
          measurement={withdrawing}
          onDone={() => setWithdrawing(null)}
        />
      )}
    </>
  )
}

interface WithdrawFormProps {
  readonly title: string
  readonly measurement: Measurement
  readonly onDone: () => void
}

function WithdrawForm({ title, measurement, onDone }: WithdrawFormProps) {
  const [reason, setReason] = useState('')
  const withdraw = useAction(service.actionPlan.indicators.withdraw)
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={async (event) => {
        event.preventDefault()
        if ((await withdraw.run({ measurementId: measurement.id, reason })) === null) return
        showDone(words.withdrawn)
        onDone()
      }}
    >
      <TextInput
        label={`${title}: ${words.withdrawReason}`}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {withdraw.refusal !== null && <Notice tone="bad">{refusalSentence(withdraw.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={withdraw.running}>
          {words.withdrawnTitle}
        </Button>
      </div>
    </form>
  )
}
