import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import type { Column } from '#renderer/ui/table/columns.ts'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import { formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { CONTRADICTION_LABELS, TOPIC_LABELS } from '#shared/wording/screens/action-plan.ts'
import { measurementImportWords as importWords, indicatorWords as words } from '#shared/wording/screens/indicators.ts'
import { IndicatorForm } from './indicator-form.tsx'
import { PLAN_TRAIL, PlanNav } from './plan-nav.tsx'

/** Every indicator with its newest value, and a form for a new one. */
export function IndicatorsPage() {
  const { data } = useSuspenseQuery(ask.actionPlan.indicators.list.queryOptions())
  const [added, setAdded] = useState(0)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={PLAN_TRAIL}
      width="full"
      menu={[
        { label: importWords.title, to: pages.importMeasurements },
        { label: words.asExcel, download: downloadAddress('indicator-list', 'all') },
        { label: words.factSheet, download: downloadAddress('fact-sheet', 'all') },
      ]}
    >
      <PlanNav />
      <RecordTable
        label={words.title}
        rows={data.series}
        columns={COLUMNS}
        rowKey={({ indicator }) => indicator.id}
        rowAddress={({ indicator }) => pages.indicator(indicator.id)}
        one={words.one}
        many={words.many}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
      />
      <Section title={words.add}>
        <IndicatorForm key={added} book={data} onAdded={() => setAdded(added + 1)} />
      </Section>
    </Page>
  )
}

const COLUMNS: readonly Column<IndicatorSeries>[] = [
  { key: 'title', header: words.name, text: (row) => row.indicator.title, cell: (row) => row.indicator.title },
  { key: 'subject', header: words.subject, text: subjectOf, cell: subjectOf },
  {
    key: 'topic',
    header: words.topic,
    hidden: true,
    text: ({ indicator }) => TOPIC_LABELS[indicator.topic],
    cell: ({ indicator }) => TOPIC_LABELS[indicator.topic],
  },
  { key: 'newest', header: words.newest, text: newestOf, cell: newestOf, align: 'end' },
  { key: 'period', header: words.period, text: periodOf, cell: periodOf },
  { key: 'source', header: words.source, text: sourceOf, cell: sourceOf },
  {
    key: 'count',
    header: words.count,
    hidden: true,
    text: ({ measurements }) => String(countingOf(measurements).length),
    cell: ({ measurements }) => countingOf(measurements).length,
    align: 'end',
  },
  {
    key: 'contradictions',
    header: words.contradictions,
    text: contradictionOf,
    cell: (row) => row.contradictions.length > 0 && <StateWord tone="warn">{contradictionOf(row)}</StateWord>,
  },
]

function subjectOf({ subject }: IndicatorSeries): string {
  return subject.kind === 'region' ? subject.title : `${words.subjects[subject.kind]}: ${subject.title}`
}

function contradictionOf({ contradictions }: IndicatorSeries): string {
  const [first] = contradictions
  return first === undefined ? '' : CONTRADICTION_LABELS[first.because]
}

function newest({ measurements }: IndicatorSeries) {
  return countingOf(measurements).at(-1)
}

function newestOf(row: IndicatorSeries): string {
  const measurement = newest(row)
  return measurement === undefined ? '' : formatWithUnit(measurement, row.indicator.unit)
}

function periodOf(row: IndicatorSeries): string {
  const measurement = newest(row)
  return measurement === undefined ? '' : formatPeriod(measurement)
}

function sourceOf(row: IndicatorSeries): string {
  return newest(row)?.source ?? ''
}
