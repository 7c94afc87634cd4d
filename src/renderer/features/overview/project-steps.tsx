import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { cents } from '#shared/basics/money.ts'
import type { Overview } from '#shared/contract/overview.ts'
import { PROJECT_STATES } from '#shared/domain/projects/project.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { PROJECT_STATES as STATE_LABELS } from '#shared/wording/screens/projects.ts'
import styles from './project-steps.module.css'

/** Projects by step with counts and sums, in the order of their way. */
export function ProjectSteps({ projects }: { readonly projects: Overview['projects'] }) {
  const ordered = projects.toSorted((a, b) => PROJECT_STATES.indexOf(a.state) - PROJECT_STATES.indexOf(b.state))
  const most = Math.max(1, ...projects.map(({ count }) => count))
  return (
    <table className={styles.steps}>
      <caption className="visually-hidden">{overviewWords.projects}</caption>
      <tbody>
        {ordered.map(({ state, count, grant }) => (
          <tr key={state}>
            <th scope="row">
              <Link to={pages.projects}>{STATE_LABELS[state]}</Link>
            </th>
            <td className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </td>
            <td className={styles.count}>{overviewWords.projectsOf(count)}</td>
            <td className={styles.grant}>{formatEuro(cents(grant))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
