import { type Cents, cents } from '#shared/basics/money.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'
import styles from './budget-bar.module.css'

interface BudgetBarProps {
  readonly name: string
  readonly standing: {
    readonly allocation: Cents
    readonly endorsed: Cents
    readonly granted: Cents
    readonly free: Cents
    readonly isOverCommitted: boolean
  }
}

/** One budget as a stacked bar: granted, endorsed beyond that, free; a line where the allocation ends. */
export function BudgetBar({ name, standing }: BudgetBarProps) {
  const { allocation, endorsed, granted, free } = standing
  const whole = Math.max(allocation, endorsed, 1)
  const percent = (part: number) => `${(100 * part) / whole}%`
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <strong>{name}</strong>
        <span data-over={standing.isOverCommitted}>{words.share(formatEuro(endorsed), formatEuro(free))}</span>
      </figcaption>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.granted} style={{ width: percent(granted) }} />
        <span className={styles.endorsed} style={{ width: percent(endorsed - granted) }} />
        <span className={styles.line} style={{ left: percent(allocation) }} />
      </div>
      <dl className={styles.figures}>
        {(
          [
            [words.allocation, allocation],
            [words.endorsed, endorsed],
            [words.granted, granted],
            [words.free, free],
          ] as const
        ).map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatEuro(cents(amount))}</dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
