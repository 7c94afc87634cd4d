import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { OUTCOME_LABELS } from '#shared/wording/screens/resolutions.ts'
import styles from './connected-list.module.css'

/** What followed from the application, each a link. */
export function ConnectedList({ page }: { readonly page: ProjectPage }) {
  const { circularProcedures, resolutions, statements } = page
  if (circularProcedures.length + resolutions.length + statements.length === 0) {
    return <p className={styles.none}>{projectWords.noneConnected}</p>
  }
  return (
    <ul className={styles.list}>
      {circularProcedures.map(({ id, number }) => (
        <li key={id}>
          <Link to={pages.procedure(id)}>{projectWords.procedure(number)}</Link>
        </li>
      ))}
      {resolutions.map(({ id, number, outcome }) => (
        <li key={id}>
          <Link to={pages.resolution(id)}>{projectWords.resolution(number, OUTCOME_LABELS[outcome])}</Link>
        </li>
      ))}
      {statements.map(({ id, number }) => (
        <li key={id}>
          <Link to={pages.statement(id)}>{projectWords.statement(number)}</Link>
        </li>
      ))}
    </ul>
  )
}
