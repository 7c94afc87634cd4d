import { Link } from '@tanstack/react-router'
import styles from './tabs.module.css'

interface TabsProps {
  readonly label: string
  readonly tabs: readonly { readonly to: string; readonly label: string }[]
}

/** Pages that belong together as a row of links; the current one is marked. */
export function Tabs({ label: name, tabs }: TabsProps) {
  return (
    <nav aria-label={name} className={styles.tabs}>
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
