import { Link } from '@tanstack/react-router'
import { useTrail } from '#renderer/ui/page/trail.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './breadcrumb.module.css'

/** The way to the open page, each station a link. */
export function Breadcrumb() {
  const crumbs = useTrail((trail) => trail.crumbs)
  const here = useTrail((trail) => trail.here)
  return (
    <nav aria-label={frameWords.breadcrumb} className={styles.breadcrumb}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.label}</Link>
          </li>
        ))}
        {here !== '' && (
          <li aria-current="page" className={styles.here}>
            {here}
          </li>
        )}
      </ol>
    </nav>
  )
}
