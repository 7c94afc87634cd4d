import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { useWholeWindow } from '#renderer/ui/page/full-screen.ts'
import type { Id } from '#shared/basics/id.ts'
import { timeOf } from '#shared/basics/instant.ts'
import type { MeetingRoom, RoomItem } from '#shared/contract/meeting-room.ts'
import { AGENDA_ITEM_STATE_WORDS } from '#shared/wording/meetings.ts'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'
import { roomWords } from '#shared/wording/screens/meeting-room.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './room-screen.module.css'

/** How often the wall looks again by itself; a change in another window comes at once. */
const LOOK_AGAIN_MS = 3_000

/** The page for the wall: one item, large, for everybody in the room. It gets nothing that is not public. */
export function RoomScreen({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: room } = useSuspenseQuery(
    ask.meetings.showRoom.queryOptions({ input: { meetingId }, refetchInterval: LOOK_AGAIN_MS }),
  )
  useWholeWindow()
  const { bodies, item, next, state } = room
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <h1>{room.title}</h1>
        <div className={styles.bodies}>
          {bodies.map(({ name, quorum }) => (
            <p key={name} className={styles.quorum} role="status" data-quorate={quorum.isQuorate}>
              {bodies.length > 1 && `${name}: `}
              {sessionWords.quorumLight(quorum.present, quorum.entitled)},{' '}
              {quorum.isQuorate ? roomWords.quorate : roomWords.notQuorate}
            </p>
          ))}
        </div>
        <span className={styles.clock}>{timeOf(room.now)}</span>
      </header>
      <div className={styles.middle}>
        {state === 'running' && item !== null ? <Item item={item} /> : <p className={styles.large}>{pauseWords(room)}</p>}
      </div>
      {state === 'running' && next !== null && <p className={styles.next}>{roomWords.next(next.number, next.title)}</p>}
    </div>
  )
}

function Item({ item }: { readonly item: RoomItem }) {
  const { number, title, state, isPublic, body, text, quorum, requirement, result } = item
  return (
    <article className={styles.item} aria-labelledby="room-item">
      <p className={styles.number}>{roomWords.item(number)}</p>
      <h2 id="room-item">{title}</h2>
      {body !== null && <p className={styles.soft}>{jointMeetingWords.ofBody(body)}</p>}
      {!isPublic && <p className={styles.soft}>{roomWords.notPublic}</p>}
      {text !== '' && text !== title && <p className={styles.text}>{text}</p>}
      {requirement !== null && <p className={styles.soft}>{requirement}.</p>}
      {quorum !== null && !quorum.isQuorate && <p className={styles.soft}>{roomWords.forItem(quorum.present, quorum.needed)}.</p>}
      {result !== null && (
        <p className={styles.result} role="status" data-outcome={result.outcome}>
          {result.sentence}
        </p>
      )}
      {result === null && state !== 'under-consultation' && state !== 'open' && (
        <p className={styles.result} data-outcome={state}>
          {AGENDA_ITEM_STATE_WORDS[state]}
        </p>
      )}
    </article>
  )
}

function pauseWords({ state, startsAt }: MeetingRoom): string {
  if (state === 'running') return roomWords.waiting
  if (state === 'cancelled') return roomWords.cancelled
  return state === 'draft' || state === 'scheduled' || state === 'invited' ? roomWords.begins(timeOf(startsAt)) : roomWords.closed
}
