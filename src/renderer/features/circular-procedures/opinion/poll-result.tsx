import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import type { OpinionPollPage } from '#shared/contract/opinion-polls.ts'
import type { ApproachResult } from '#shared/rules/opinion/tally-opinions.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { formatMean } from '#shared/wording/ranking.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { pollWords as words } from '#shared/wording/screens/opinion-polls.ts'
import styles from './poll.module.css'

interface Line extends ApproachResult {
  readonly title: string
}

/** The means as bars, the best first, with the finding as title and every count in a table behind „Als Tabelle“. */
export function PollResult({ page }: { readonly page: OpinionPollPage }) {
  const { poll, result, members, answered, remarks } = page
  if (result === null) return null
  const lines = result
    .map((line): Line => ({ ...line, title: poll.approaches.find(({ id }) => id === line.approach)?.title ?? '' }))
    .toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))
  const [best] = lines
  if (best === undefined || best.mean === null) return <p>{words.noAnswers}</p>
  const finding = words.finding(best.title, meanOf(best), poll.steps)
  return (
    <>
      <Section title={words.result}>
        <figure className={styles.chart}>
          <figcaption>{finding}</figcaption>
          {lines.map((line) => (
            <div
              key={line.approach}
              className={styles.row}
              role="img"
              aria-label={`${line.title}: ${line.mean === null ? words.noRating : words.meanOf(meanOf(line), poll.steps)}`}
            >
              <span>{line.title}</span>
              <b>{line.mean === null ? words.noRating : meanOf(line)}</b>
              <div className={styles.track}>
                <div className={styles.bar} style={{ width: `${shareOf(line, poll.steps)}%` }} />
              </div>
            </div>
          ))}
          <p className={styles.source}>{words.source(answered.length, members.length, formatDeadline(poll.endsAt))}</p>
        </figure>
        <ResultTable lines={lines} steps={poll.steps} caption={finding} />
      </Section>
      {remarks.length > 0 && (
        <Section title={words.remarks}>
          <ul className={styles.list}>
            {remarks.map(({ memberName, remark }) => (
              <li key={memberName}>
                <strong>{memberName}</strong>: {remark}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function ResultTable({
  lines,
  steps,
  caption,
}: {
  readonly lines: readonly Line[]
  readonly steps: number
  readonly caption: string
}) {
  const all = Array.from({ length: steps }, (_, index) => index + 1)
  return (
    <details data-screen-only>
      <summary>{kitWords.asTable}</summary>
      <ScrollingTable label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.approaches}</th>
              <th scope="col">{words.rank}</th>
              <th scope="col">{words.mean}</th>
              <th scope="col">{words.given}</th>
              {all.map((step) => (
                <th key={step} scope="col">
                  {words.step(step)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.approach}>
                <th scope="row">{line.title}</th>
                <td>{line.rank ?? '–'}</td>
                <td>{meanOf(line)}</td>
                <td>{line.given}</td>
                {all.map((step) => (
                  <td key={step}>{line.counts[step - 1] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </details>
  )
}

function meanOf({ mean }: Line): string {
  return mean === null ? '–' : formatMean(mean.numerator, mean.denominator)
}

/** How long the bar is: the lowest step is no length, the highest all of it. */
function shareOf({ mean }: Line, steps: number): number {
  return mean === null ? 0 : Math.round((100 * (mean.numerator / mean.denominator - 1)) / (steps - 1))
}
