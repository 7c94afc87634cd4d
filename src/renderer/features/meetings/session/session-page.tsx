import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { useWholeWindow } from '#renderer/ui/page/full-screen.ts'
import { type MenuEntry, PageMenu } from '#renderer/ui/page/page-menu.tsx'
import { KeyHints } from '#renderer/ui/text/key-hints.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { timeOf } from '#shared/basics/instant.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { roomWords } from '#shared/wording/screens/meeting-room.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { LastActions } from './last-actions.tsx'
import { PresencePanel } from './presence-panel.tsx'
import { SessionAgenda } from './session-agenda.tsx'
import { SessionClock } from './session-clock.tsx'
import { SessionEnds } from './session-ends.tsx'
import { SessionItem } from './session-item.tsx'
import styles from './session-page.module.css'
import { useSessionKeys } from './use-session-keys.ts'

/** The meeting while it runs, in the whole window: agenda, the item, who is there. Nothing here stops the meeting. */
export function MeetingSession({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(
    ask.meetings.show.queryOptions({ input: { meetingId }, refetchInterval: CLOCK_REFRESH_MS }),
  )
  const [chosenId, setChosenId] = useState<Id<'agenda-item'> | null>(null)
  const [isClosing, setClosing] = useState(false)
  const call = useAction(service.meetings.callItem)
  useWholeWindow()
  const { meeting, agenda } = page
  const current = agenda.find(({ item }) => item.state === 'under-consultation')
  const line = agenda.find(({ item }) => item.id === chosenId) ?? current ?? null
  const nextOpen = agenda.find(({ item }) => item.state === 'open' && item.id !== line?.item.id)

  async function choose(itemId: Id<'agenda-item'>) {
    const item = agenda.find((candidate) => candidate.item.id === itemId)?.item
    setChosenId(itemId)
    if (item === undefined || meeting.state !== 'running' || !UNFINISHED_ITEM_STATES.includes(item.state)) return
    if (item.state !== 'under-consultation') await call.run({ meetingId, agendaItemId: itemId })
  }
  useSessionKeys(() => {
    if (nextOpen !== undefined) void choose(nextOpen.item.id)
  })
  return (
    <div className={styles.session}>
      <header className={styles.head}>
        <h1>{meeting.title}</h1>
        <span className={styles.soft}>
          {shortNumber(meeting.number)},{' '}
          {meeting.openedAt === null
            ? sessionWords.begins(timeOf(meeting.startsAt))
            : sessionWords.since(timeOf(meeting.openedAt))}
        </span>
        <div className={styles.hints}>
          <KeyHints
            hints={[
              { keys: ['k'], does: sessionWords.keyPresence },
              { keys: ['t'], does: sessionWords.keyAgenda },
              { keys: ['v'], does: sessionWords.keyVote },
              { keys: ['w'], does: sessionWords.keyNext },
              { keys: ['a'], does: recordWords.keyTask },
              { keys: ['g'], does: recordWords.keyMotion },
              { keys: ['b'], does: recordWords.keyRecusal },
            ]}
          />
        </div>
        <SessionClock now={page.now} />
        <div className={styles.tools}>
          <Button component="a" variant="default" href={pages.meetingRoom(meetingId)} target="_blank" rel="opener">
            {roomWords.title}
          </Button>
          <PageMenu entries={sessionMenu(page, () => setClosing(true))} />
          <ButtonLink to={pages.meeting(meetingId)} variant="default">
            {sessionWords.leave}
          </ButtonLink>
        </div>
      </header>
      <div className={styles.agenda}>
        <SessionAgenda page={page} shownId={line?.item.id ?? null} onChoose={(itemId) => void choose(itemId)} />
      </div>
      <div className={styles.item}>
        {call.refusal !== null && <Notice tone="bad">{refusalSentence(call.refusal)}</Notice>}
        <SessionEnds page={page} isClosing={isClosing} onKeepOn={() => setClosing(false)} />
        {line !== null && meeting.state !== 'invited' && (
          <SessionItem
            key={line.item.id}
            page={page}
            line={line}
            onNext={nextOpen === undefined ? null : () => void choose(nextOpen.item.id)}
          />
        )}
        {line === null && meeting.state === 'running' && <p className={styles.soft}>{sessionWords.nothingCalled}</p>}
      </div>
      <div className={styles.presence}>
        <PresencePanel page={page} line={line} />
      </div>
      <footer className={styles.foot}>
        <LastActions page={page} />
      </footer>
    </div>
  )
}

/** Papers for the table, and closing while items are open. */
function sessionMenu({ meeting, next }: MeetingPage, onClose: () => void): readonly MenuEntry[] {
  const isUnfinished = meeting.state === 'running' && next.act !== 'close'
  return [
    ...(isUnfinished ? [{ label: sessionWords.closeRest, onSelect: onClose }] : []),
    { label: meetingWords.downloadAttendance, download: downloadAddress('attendance-list', meeting.id) },
    { label: meetingWords.downloadInvitation, download: downloadAddress('invitation', meeting.id) },
  ]
}
