import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { timeOf } from '#shared/basics/instant.ts'
import type { AgendaLine, MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { CheckIn, recordMove } from './check-in.tsx'
import { type Candidate, movesOf } from './check-in-candidates.ts'
import styles from './presence-panel.module.css'
import { QuorumLight } from './quorum-light.tsx'
import { seatCodes } from './seat-codes.ts'
import { useForeseenQuorum } from './use-foreseen-quorum.ts'
import { VoteTransfers } from './vote-transfers.tsx'

interface PresencePanelProps {
  readonly page: MeetingPage
  readonly line: AgendaLine | null
}

/** Who is there: the quorum on top, the field for two letters and Enter, every seat with its code. */
export function PresencePanel({ page, line }: PresencePanelProps) {
  const codes = seatCodes(page.seats)
  const isOpen = page.meeting.state === 'invited' || page.meeting.state === 'running'
  const move = useAction((candidate: Candidate) => recordMove(page.meeting.id, candidate, page.meeting.format === 'virtual'))
  const leave = useAction(service.meetings.recordDeparture)
  const { lights, foresee } = useForeseenQuorum(page, line)
  const guests = page.attendances.filter(({ memberId, until }) => memberId === null && until === null)
  const refusal = move.refusal ?? leave.refusal
  return (
    <section className={styles.panel} aria-label={sessionWords.presence}>
      {lights.map((light) => (
        <QuorumLight key={light.key} light={light} />
      ))}
      {isOpen && <CheckIn page={page} codes={codes} onMove={foresee} />}
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      <ul className={styles.seats}>
        {page.seats.map((seat) => (
          <SeatRow
            key={seat.memberId}
            seat={seat}
            code={codes.get(seat.memberId) ?? ''}
            isRecused={line?.recusals.some(({ memberId }) => memberId === seat.memberId) ?? false}
            enabled={isOpen}
            onToggle={() => {
              const [first] = movesOf(seat)
              if (first !== undefined) void move.run(first)
            }}
          />
        ))}
      </ul>
      {guests.length > 0 && (
        <>
          <h3>{sessionWords.guests}</h3>
          <ul className={styles.seats}>
            {guests.map((stay) => (
              <li key={stay.id}>
                <button
                  type="button"
                  className={styles.seat}
                  data-present
                  disabled={!isOpen}
                  onClick={() => void leave.run({ meetingId: page.meeting.id, attendanceId: stay.id, at: null })}
                >
                  <span />
                  <span className={styles.name}>{stay.personName}</span>
                  <span className={styles.since}>{sessionWords.presentSince(timeOf(stay.from))}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {page.rules.voteTransfer && <VoteTransfers page={page} enabled={isOpen} />}
    </section>
  )
}

interface SeatRowProps {
  readonly seat: Seat
  readonly code: string
  readonly isRecused: boolean
  readonly enabled: boolean
  readonly onToggle: () => void
}

function SeatRow({ seat, code, isRecused, enabled, onToggle }: SeatRowProps) {
  const [speaker] = seat.present
  return (
    <li>
      <button
        type="button"
        className={styles.seat}
        data-present={speaker !== undefined || undefined}
        aria-pressed={speaker !== undefined}
        disabled={!enabled}
        onClick={onToggle}
      >
        <kbd>{code}</kbd>
        <span className={styles.name} title={seat.name}>
          {seat.shortName}
          {seat.present.map((stay) => (
            <span key={stay.id} className={styles.person}>
              {personWords(stay)}
            </span>
          ))}
        </span>
        <span className={styles.since}>
          {isRecused && <span className={styles.recused}>{sessionWords.recused}</span>}
          {speaker === undefined ? sessionWords.absent : sessionWords.presentSince(timeOf(speaker.from))}
        </span>
      </button>
    </li>
  )
}

function personWords({ personName, role, mode }: Attendance): string {
  const more = [
    role === 'deputy' ? sessionWords.asDeputy : role === 'advisory' ? sessionWords.asAdvisory : '',
    mode === 'remote' ? sessionWords.remote : '',
  ].filter((word) => word !== '')
  return [personName, ...more].join(', ')
}
