import { Button } from '@mantine/core'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { ChooseChair } from './choose-chair.tsx'
import styles from './session-page.module.css'

interface SessionEndsProps {
  readonly page: MeetingPage
  /** Whether somebody wants to close although items are open. */
  readonly isClosing: boolean
  readonly onKeepOn: () => void
}

/** Beginning and end of the meeting: opening, closing, and what comes afterwards. */
export function SessionEnds({ page, isClosing, onKeepOn }: SessionEndsProps) {
  const { meeting, next } = page
  const open = useAction(service.meetings.open)
  const close = useAction(service.meetings.close)
  const draft = useAction(service.meetings.draftMinutes)
  const meetingId = meeting.id
  const refusal = open.refusal ?? close.refusal ?? draft.refusal
  const said = refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>
  if (meeting.state === 'invited') {
    return (
      <div className={styles.ends}>
        <p>{sessionWords.openFirst}</p>
        {page.chair === null && <ChooseChair page={page} />}
        {said}
        <Button loading={open.running} onClick={() => void open.run({ meetingId, at: null })}>
          {sessionWords.open}
        </Button>
      </div>
    )
  }
  if (meeting.state === 'running' && next.act !== 'close' && isClosing) {
    const rest = page.agenda.filter(({ item }) => UNFINISHED_ITEM_STATES.includes(item.state))
    return (
      <div className={styles.ends}>
        <p>{sessionWords.closeRestHappens(rest.map(({ item }) => item.title))}</p>
        {said}
        <div className={styles.buttons}>
          <Button loading={close.running} onClick={() => void close.run({ meetingId, at: null, deferRest: true })}>
            {sessionWords.closeRest}
          </Button>
          <Button variant="default" onClick={onKeepOn}>
            {sessionWords.keepOn}
          </Button>
        </div>
      </div>
    )
  }
  if (meeting.state === 'running' && next.act === 'close') {
    return (
      <div className={styles.ends}>
        <p>{sessionWords.allDone}</p>
        {said}
        <Button loading={close.running} onClick={() => void close.run({ meetingId, at: null, deferRest: false })}>
          {sessionWords.close}
        </Button>
      </div>
    )
  }
  if (meeting.state === 'ended') {
    return (
      <div className={styles.ends}>
        <p>{sessionWords.closed}</p>
        {said}
        <Button loading={draft.running} onClick={() => void draft.run({ meetingId, reason: '' })}>
          {meetingWords.minutesBegin}
        </Button>
      </div>
    )
  }
  if (meeting.state === 'running') return said === false ? null : said
  return (
    <div className={styles.ends}>
      <p>{sessionWords.closed}</p>
      <ButtonLink to={pages.minutes(meetingId)}>{sessionWords.toMinutes}</ButtonLink>
    </div>
  )
}
