import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { MeasureRow } from '#shared/contract/measures.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { Measure, MeasureEvent } from '#shared/domain/action-plan/measure.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { MEASURE_KIND_LABELS } from '#shared/wording/screens/action-plan.ts'
import { measureWords as words } from '#shared/wording/screens/measures.ts'

interface MeasureTableProps {
  readonly label: string
  readonly rows: readonly MeasureRow[]
  readonly onChange: (id: Id<'measure'>) => void
}

/** The matrix „Anknüpfungspunkt – zuständige Akteure“, with events and figures. */
export function MeasureTable({ label, rows, onChange }: MeasureTableProps) {
  return (
    <ScrollingTable label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.actors}</th>
            <th scope="col">{words.events}</th>
            <th scope="col">{words.figures}</th>
            <th scope="col">
              <span className="visually-hidden">{words.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, events, series }) => (
            <tr key={measure.id}>
              <th scope="row">
                <strong>{measure.title}</strong>
                <p className={styles.soft}>{detailsOf(measure)}</p>
                {[measure.description, measure.criteria, measure.results]
                  .filter((text) => text !== '')
                  .map((text) => (
                    <p key={text}>{text}</p>
                  ))}
              </th>
              <td>{measure.actors.map(({ name }) => name).join(', ')}</td>
              <td>
                {events.map((event) => (
                  <p key={event.id}>{eventLine(event)}</p>
                ))}
              </td>
              <td>
                {series.flatMap(({ indicator, measurements }) =>
                  countingOf(measurements)
                    .slice(-1)
                    .map((measurement) => (
                      <p key={indicator.id}>
                        <Link to={pages.indicator(indicator.id)}>{indicator.title}</Link>:{' '}
                        {formatWithUnit(measurement, indicator.unit)} ({formatPeriod(measurement)})
                      </p>
                    )),
                )}
              </td>
              <td data-end>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={words.changeOf(measure.title)}
                  onClick={() => onChange(measure.id)}
                >
                  {words.change}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function detailsOf({ kind, startsOn, endsOn, fundedBy }: Measure): string {
  return [MEASURE_KIND_LABELS[kind], periodOf(startsOn, endsOn), fundedBy].filter((part) => part !== '').join(', ')
}

function periodOf(startsOn: Measure['startsOn'], endsOn: Measure['endsOn']): string {
  if (startsOn !== null && endsOn !== null) return words.period(formatDate(startsOn), formatDate(endsOn))
  if (startsOn !== null) return words.since(formatDate(startsOn))
  return endsOn === null ? '' : words.until(formatDate(endsOn))
}

/** „28.12.2023, Karriere- und Jobmesse, Annaberg-Buchholz“ */
export function eventLine({ title, heldFrom, heldUntil, place, remark }: MeasureEvent): string {
  const day = heldUntil === null ? formatDate(heldFrom) : words.period(formatDate(heldFrom), formatDate(heldUntil))
  return [day, title, place, remark].filter((part) => part !== '').join(', ')
}
