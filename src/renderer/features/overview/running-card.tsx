import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import type { CircularProcedureRow } from '#shared/contract/circular-procedures.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import styles from './running-card.module.css'

/** A running Umlauf at a glance: who answered, until when. Votes stay hidden until the deadline. */
export function RunningCard({ row }: { readonly row: CircularProcedureRow }) {
  const { counts } = row
  const open = counts.silent
  const answered = counts.entitled - open - counts.recused
  const eligible = counts.entitled - counts.recused
  const finding = overviewWords.answeredOf(answered, eligible)
  const deadline = formatDeadline(row.endsAt)
  return (
    <article className={styles.card}>
      <h3>
        <Link to={pages.procedure(row.id)} className={styles.link}>
          <span className={styles.number}>{shortNumber(row.number)}</span> {row.subject}
        </Link>
      </h3>
      <TallyBar
        size="card"
        finding={finding}
        threshold={null}
        segments={[
          { look: 'answered', label: voteWords.answered, count: answered },
          { look: 'open', label: row.state === 'running' ? voteWords.open : voteWords.silent, count: open },
          { look: 'recused', label: voteWords.recused, count: counts.recused },
        ]}
      />
      <p className={styles.deadline} data-passed={row.state === 'deadline-passed' || undefined}>
        {finding}; {row.state === 'running' ? procedureWords.runsUntil(deadline) : procedureWords.endedOn(deadline)}
      </p>
    </article>
  )
}
