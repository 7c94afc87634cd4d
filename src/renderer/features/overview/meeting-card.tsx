import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { NextMeeting } from '#shared/contract/overview.ts'
import { formatDateWithWeekday, formatTime } from '#shared/wording/dates.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import styles from './running-card.module.css'

/** The next sitting at a glance: when and where, who was invited, and whether the replies promise a quorum. */
export function MeetingCard({ meeting }: { readonly meeting: NextMeeting }) {
  const { replies, needed, entitled } = meeting
  const isInvited = meeting.state === 'invited' || meeting.state === 'running'
  return (
    <article className={styles.card}>
      <h3>
        <Link to={pages.meeting(meeting.id)} className={styles.link}>
          <span className={styles.number}>{shortNumber(meeting.number)}</span> {meeting.title}
        </Link>
      </h3>
      <p>
        {formatDateWithWeekday(dateOf(meeting.startsAt))}, {formatTime(meeting.startsAt)}
        {meeting.place !== '' && `, ${meeting.place}`}
      </p>
      <p className={styles.deadline}>
        {isInvited ? overviewWords.replies(replies) : overviewWords.notInvited}; {overviewWords.quorum(needed, entitled)}
      </p>
    </article>
  )
}
