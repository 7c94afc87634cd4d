import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator-tabs.module.css'

const TABS = [
  { to: pages.calculator, label: calculatorWords.vote },
  { to: pages.deadlineCalculator, label: calculatorWords.deadline },
] as const

/** A vote or a deadline: two pages of one calculator. */
export function CalculatorTabs() {
  return (
    <nav aria-label={calculatorWords.tabs} className={styles.tabs}>
      {TABS.map(({ to, label }) => (
        <Link
          key={to}
          to={to as string}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
