import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import { formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { CONTRADICTION_LABELS } from '#shared/wording/screens/action-plan.ts'
import { indicatorWords as words } from '#shared/wording/screens/indicators.ts'

/** Several indicators with all their values, each with period and source. */
export function SeriesTable({ label, series }: { readonly label: string; readonly series: readonly IndicatorSeries[] }) {
  return (
    <ScrollingTable label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap(({ indicator, measurements, contradictions }) => {
            const counting = countingOf(measurements)
            return (counting.length === 0 ? [null] : counting).map((measurement, index) => (
              <tr key={measurement?.id ?? indicator.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={Math.max(1, counting.length)}>
                    <Link to={pages.indicator(indicator.id)}>{indicator.title}</Link>
                    {contradictions[0] !== undefined && (
                      <p className={styles.soft}>{CONTRADICTION_LABELS[contradictions[0].because]}</p>
                    )}
                  </th>
                )}
                <td data-nowrap>{measurement === null ? words.noMeasurement : formatWithUnit(measurement, indicator.unit)}</td>
                <td data-nowrap>{measurement === null ? '' : formatPeriod(measurement)}</td>
                <td>{measurement?.source}</td>
              </tr>
            ))
          })}
        </tbody>
      </table>
    </ScrollingTable>
  )
}
