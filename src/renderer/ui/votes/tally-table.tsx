import { kitWords } from '#shared/wording/screens/kit.ts'
import type { TallySegment } from './tally-bar.tsx'
import styles from './tally-table.module.css'

interface TallyTableProps {
  readonly caption: string
  readonly voteLabel: string
  readonly countLabel: string
  readonly segments: readonly TallySegment[]
}

/** The same counts as the bar, as a table behind „Als Tabelle“. */
export function TallyTable({ caption, voteLabel, countLabel, segments }: TallyTableProps) {
  return (
    <details className={styles.details} data-screen-only>
      <summary>{kitWords.asTable}</summary>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{voteLabel}</th>
            <th scope="col">{countLabel}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ look, label, count }) => (
            <tr key={look}>
              <th scope="row">{label}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
