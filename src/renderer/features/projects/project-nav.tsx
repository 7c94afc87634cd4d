import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import styles from './project-frame.module.css'

const TABS = [
  { to: pages.projects, label: projectWords.list },
  { to: pages.projectBoard, label: projectWords.board },
  { to: pages.projectCalls, label: projectWords.calls },
  { to: pages.criteria, label: projectWords.criteria },
] as const

/** The ways to look at all projects. */
export function ProjectNav() {
  return (
    <nav aria-label={projectWords.title} className={styles.tabs}>
      {TABS.map(({ to, label }) => (
        <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
