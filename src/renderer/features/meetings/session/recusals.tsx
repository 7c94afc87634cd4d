import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { timeOf } from '#shared/basics/instant.ts'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './session-item.module.css'

interface RecusalsProps {
  readonly page: MeetingPage
  readonly line: AgendaLine
  readonly isOpen: boolean
}

/** By this name the key „b“ finds the form. */
export const RECUSAL_FIELD = 'session-recusal'

/** Who takes no part in the item, whether they left the room, and entering one more (R14, R15). */
export function Recusals({ page, line, isOpen }: RecusalsProps) {
  const recuse = useAction(service.meetings.recuseMember)
  const { item, recusals } = line
  if (!isOpen && recusals.length === 0) return null
  return (
    <div className={styles.recusals}>
      {recusals.map(({ memberId, memberName, kind, reason, leftRoom, leftAt }) => (
        <div key={memberId}>
          <p>
            {meetingWords.recusedHere(memberName, reason, !isOpen && leftRoom)}
            {leftAt !== null && ` (${recordWords.leftAt(timeOf(leftAt))})`}
          </p>
          {isOpen && (leftRoom || isThere(page, memberId)) && (
            <Checkbox
              label={sessionWords.leftRoomOf(memberName)}
              checked={leftRoom}
              onChange={({ currentTarget }) =>
                void recuse.run({
                  meetingId: page.meeting.id,
                  agendaItemId: item.id,
                  memberId,
                  kind,
                  reason,
                  leftRoom: currentTarget.checked,
                })
              }
            />
          )}
        </div>
      ))}
      {recuse.refusal !== null && <Notice tone="bad">{refusalSentence(recuse.refusal)}</Notice>}
      {isOpen && <AddRecusal page={page} line={line} />}
    </div>
  )
}

function isThere({ seats }: MeetingPage, memberId: string): boolean {
  return seats.some((seat) => seat.memberId === memberId && seat.present.length > 0)
}

function AddRecusal({ page, line }: Pick<RecusalsProps, 'page' | 'line'>) {
  const recuse = useAction(service.meetings.recuseMember)
  const [memberId, setMemberId] = useState('')
  const [reason, setReason] = useState('')
  const [leftRoom, setLeftRoom] = useState(true)
  const others = page.seats.filter(
    (seat) => seat.isVoting && !line.recusals.some((recusal) => recusal.memberId === seat.memberId),
  )
  const seat = others.find((candidate) => candidate.memberId === memberId) ?? others[0]
  if (seat === undefined) return null

  async function save() {
    if (seat === undefined || reason.trim() === '') return
    const recusal = { agendaItemId: line.item.id, memberId: seat.memberId, kind: 'declared', reason, leftRoom } as const
    if ((await recuse.run({ meetingId: page.meeting.id, ...recusal })) !== null) setReason('')
  }
  return (
    <details>
      <summary>{sessionWords.recuse}</summary>
      <form
        className={styles.recuse}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <NativeSelect
          id={RECUSAL_FIELD}
          label={sessionWords.recuseMember}
          value={seat.memberId}
          data={others.map(({ memberId: value, name }) => ({ value, label: name }))}
          onChange={({ currentTarget }) => setMemberId(currentTarget.value)}
        />
        <TextInput
          label={sessionWords.recuseReason}
          required
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={reason.trim() === ''} loading={recuse.running}>
          {sessionWords.recuseSave}
        </Button>
        <Checkbox
          label={sessionWords.leftRoom}
          checked={leftRoom}
          onChange={({ currentTarget }) => setLeftRoom(currentTarget.checked)}
        />
      </form>
      {recuse.refusal !== null && <Notice tone="bad">{refusalSentence(recuse.refusal)}</Notice>}
    </details>
  )
}
