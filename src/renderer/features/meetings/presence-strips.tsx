import type { CSSProperties } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { type Instant, timeOf, toEpoch } from '#shared/basics/instant.ts'
import type { MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import { presentAt } from '#shared/rules/quorum/presence.ts'
import { formatTime } from '#shared/wording/dates.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './presence-strips.module.css'

/** Who was there from when to when, one strip per member over the time of the meeting; a line for every vote. */
export function PresenceStrips({ page }: { readonly page: MeetingPage }) {
  const { seats, attendances, agenda } = page
  const span = spanOf(page)
  const ballots = agenda.flatMap((line) => line.ballots.map(({ ballot }) => ballot))
  const guests = attendances.filter(({ memberId }) => memberId === null)
  const voting = seats.filter(({ isVoting }) => isVoting)
  return (
    <Section title={meetingWords.presence} aside={<span className={styles.soft}>{meetingWords.presenceBallots}</span>}>
      <p>{meetingWords.presenceFinding(mostPresent(attendances, voting), voting.length)}</p>
      <div className={styles.axis} aria-hidden="true">
        <span>{formatTime(span.from)}</span>
        <span>{formatTime(span.until)}</span>
      </div>
      <ul className={styles.strips}>
        {seats.map((seat) => (
          <Strip
            key={seat.memberId}
            name={seat.shortName}
            longName={seat.name}
            stays={attendances.filter(({ memberId }) => memberId === seat.memberId)}
            span={span}
            marks={ballots.map(({ takenAt }) => takenAt)}
          />
        ))}
        {guests.map((stay) => (
          <Strip key={stay.id} name={meetingWords.guest} longName={stay.personName} stays={[stay]} span={span} marks={[]} />
        ))}
      </ul>
    </Section>
  )
}

interface Span {
  readonly from: Instant
  readonly until: Instant
}

interface StripProps {
  readonly name: string
  readonly longName: string
  readonly stays: readonly Attendance[]
  readonly span: Span
  readonly marks: readonly Instant[]
}

function Strip({ name, longName, stays, span, marks }: StripProps) {
  return (
    <li className={styles.member}>
      <span className={styles.name} title={longName}>
        {name}
      </span>
      <span className={styles.strip}>
        {stays.map((stay) => (
          <span
            key={stay.id}
            className={styles.stay}
            data-mode={stay.mode}
            style={{ '--from': shareAt(span, stay.from), '--until': shareAt(span, stay.until ?? span.until) } as CSSProperties}
          />
        ))}
        {marks.map((at, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two votes may fall on one instant
          <span key={index} className={styles.mark} style={{ '--at': shareAt(span, at) } as CSSProperties} />
        ))}
      </span>
      <span className={styles.words}>
        {stays.length === 0
          ? meetingWords.nobodyThere
          : stays.map((stay) => meetingWords.presenceStay(stay.personName, timeOf(stay.from), untilOf(stay))).join('; ')}
      </span>
    </li>
  )
}

/** From the opening, or the first who came, to the end or now. */
function spanOf({ meeting, attendances, now }: MeetingPage): Span {
  const { openedAt, startsAt, endsAt, closedAt } = meeting
  const from = [openedAt ?? startsAt, ...attendances.map((stay) => stay.from)].toSorted()[0] ?? startsAt
  const planned = endsAt !== null && endsAt > now ? endsAt : now
  const until = closedAt ?? planned
  return { from, until: until > from ? until : (endsAt ?? now) }
}

function shareAt({ from, until }: Span, at: Instant): string {
  const whole = Math.max(1, toEpoch(until) - toEpoch(from))
  const share = (100 * (toEpoch(at) - toEpoch(from))) / whole
  return `${Math.min(100, Math.max(0, share))}%`
}

function mostPresent(attendances: readonly Attendance[], voting: readonly Seat[]): number {
  const stays = attendances.flatMap(({ memberId, from, until }) =>
    memberId !== null && voting.some((seat) => seat.memberId === memberId) ? [{ member: memberId, from, until }] : [],
  )
  return Math.max(0, ...stays.map(({ from }) => presentAt(stays, from).size))
}

function untilOf({ until }: Attendance): string {
  return until === null ? meetingWords.presenceNow : timeOf(until)
}
