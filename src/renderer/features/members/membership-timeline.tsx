import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { memberActWords } from '#shared/wording/screens/member-acts.ts'
import styles from './membership-timeline.module.css'
import { timelineOf } from './timeline-of.ts'

/** The life of a member from its application on; what lies ahead is drawn open. */
export function MembershipTimeline({ page, today }: { readonly page: MemberPage; readonly today: LocalDate }) {
  const events = timelineOf(page)
  if (events.length === 0) return <EmptyState title={memberActWords.nothingYet}>{memberActWords.nothingYetText}</EmptyState>
  return (
    <ol className={styles.timeline}>
      {events.map(({ on, text }) => (
        <li key={`${on} ${text}`} data-ahead={on > today || undefined}>
          <time dateTime={on}>{formatDate(on)}</time>
          <span>
            {text}
            {on > today && <em> – {memberActWords.ahead}</em>}
          </span>
        </li>
      ))}
    </ol>
  )
}
