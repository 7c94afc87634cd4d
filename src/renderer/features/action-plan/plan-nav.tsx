import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { planWords } from '#shared/wording/screens/action-plan.ts'
import styles from './plan.module.css'

const TABS = [
  { to: pages.actionPlan, label: planWords.overview },
  { to: pages.measures, label: planWords.measures },
  { to: pages.indicators, label: planWords.indicators },
  { to: pages.evaluations, label: planWords.evaluation },
  { to: pages.charts, label: planWords.charts },
  { to: pages.strategies, label: planWords.strategies },
] as const

/** The parts of the Handlungskonzept. */
export function PlanNav() {
  return (
    <nav aria-label={planWords.title} className={styles.tabs}>
      {TABS.map(({ to, label }) => (
        <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

/** Where every page below the Handlungskonzept comes from. */
export const PLAN_TRAIL = [{ label: planWords.title, to: pages.actionPlan }] as const
