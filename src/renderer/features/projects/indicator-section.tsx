import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import type { FundingPage } from '#shared/contract/grants.ts'
import { formatFigure, formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { grantWords as words } from '#shared/wording/screens/grants.ts'

/** What a project is measured by: target, and values with day and source. Values are entered where all indicators are. */
export function IndicatorSection({ page }: { readonly page: FundingPage }) {
  return (
    <>
      {page.series.length === 0 && <p className={styles.soft}>{words.noIndicators}</p>}
      <ul className={styles.list}>
        {page.series.map(({ indicator, measurements }) => (
          <li key={indicator.id}>
            <Link to={pages.indicator(indicator.id)}>{indicator.title}</Link>{' '}
            {indicator.target !== null && (
              <span className={styles.soft}>{words.aim(formatFigure(indicator.target), indicator.unit)}</span>
            )}
            <ul>
              {measurements.length === 0 && <li className={styles.soft}>{words.noMeasurement}</li>}
              {measurements
                .filter(({ withdrawal }) => withdrawal === null)
                .map((measurement) => (
                  <li key={measurement.id}>
                    {words.measured(formatWithUnit(measurement, indicator.unit), formatPeriod(measurement), measurement.source)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <ButtonLink to={pages.indicators} variant="default">
          {words.toIndicators}
        </ButtonLink>
      </div>
    </>
  )
}
