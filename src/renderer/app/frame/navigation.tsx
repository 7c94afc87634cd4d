import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './navigation.module.css'
import { FOOT, NAVIGATION, type NavigationItem } from './navigation-items.ts'
import { SavingState } from './saving-state.tsx'

/** The areas of the application, and at the bottom whether everything is saved. */
export function Navigation({ allianceName, onFollow }: { readonly allianceName: string; readonly onFollow: () => void }) {
  return (
    <nav className={styles.navigation} aria-label={frameWords.navigation}>
      <div className={styles.head}>
        <strong>{frameWords.product}</strong>
        <span>{allianceName}</span>
      </div>
      <ul className={styles.items}>
        {NAVIGATION.map((item) => (
          <Entry key={item.to} item={item} onFollow={onFollow} />
        ))}
      </ul>
      <ul className={styles.foot}>
        {FOOT.map((item) => (
          <Entry key={item.to} item={item} onFollow={onFollow} />
        ))}
      </ul>
      <SavingState />
    </nav>
  )
}

function Entry({ item, onFollow }: { readonly item: NavigationItem; readonly onFollow: () => void }) {
  const Icon = item.icon
  return (
    <li>
      <Link
        to={item.to}
        className={styles.link}
        activeOptions={{ exact: item.to === pages.overview }}
        activeProps={{ 'aria-current': 'page' }}
        onClick={onFollow}
      >
        <Icon size={18} stroke={1.6} aria-hidden />
        {item.label}
      </Link>
    </li>
  )
}
