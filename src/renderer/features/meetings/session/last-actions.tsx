import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import type { Id } from '#shared/basics/id.ts'
import { type Instant, timeOf } from '#shared/basics/instant.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './session-page.module.css'

interface LastAction {
  readonly key: string
  readonly at: Instant
  readonly what: string
  /** What can be taken back; a vote cannot, nor what was before it. */
  readonly attendanceId: Id<'attendance'> | null
}

const SHOWN = 5

/** The last things that were recorded, the newest first, with the way back where nothing was decided since. */
export function LastActions({ page }: { readonly page: MeetingPage }) {
  const undo = useAction(service.meetings.undoAttendance)
  const isOpen = page.meeting.state === 'invited' || page.meeting.state === 'running'
  const actions = actionsOf(page)
  if (actions.length === 0) return null
  return (
    <div className={styles.last}>
      <span className={styles.soft}>{sessionWords.lastActions}</span>
      <ul>
        {actions.map(({ key, at, what, attendanceId }) => (
          <li key={key}>
            <span className={styles.soft}>{timeOf(at)}</span> {what}
            {attendanceId !== null && isOpen && (
              <button
                type="button"
                className={styles.undo}
                aria-label={sessionWords.undo(what)}
                onClick={() => void undo.run({ meetingId: page.meeting.id, attendanceId })}
              >
                {sessionWords.undoShort}
              </button>
            )}
          </li>
        ))}
      </ul>
      {undo.refusal !== null && <span role="alert">{refusalSentence(undo.refusal)}</span>}
    </div>
  )
}

function actionsOf({ attendances, agenda }: MeetingPage): readonly LastAction[] {
  const ballots = agenda.flatMap(({ item, ballots: taken }) =>
    taken.map(({ ballot }) => ({
      key: ballot.id,
      at: ballot.takenAt,
      what: sessionWords.voted(itemNumber(item)),
      attendanceId: null,
    })),
  )
  const lastVote = ballots.reduce<Instant | null>((latest, { at }) => (latest === null || latest < at ? at : latest), null)
  const mayUndo = (at: Instant) => lastVote === null || at > lastVote
  const moves = attendances.map(({ id, personName, from, until }) => ({
    key: `${id} ${until === null ? 'from' : 'until'}`,
    at: until ?? from,
    what: until === null ? sessionWords.came(personName) : sessionWords.went(personName),
    attendanceId: mayUndo(until ?? from) ? id : null,
  }))
  return [...ballots, ...moves].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, SHOWN)
}
