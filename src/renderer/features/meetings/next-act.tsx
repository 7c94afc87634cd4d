import { Button } from '@mantine/core'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'

/** The next sensible act by the state of the meeting. */
export function NextAct({ page }: { readonly page: MeetingPage }) {
  const { meeting, next } = page
  switch (next.act) {
    case 'prepare':
      return <ButtonLink to={pages.changeMeeting(meeting.id)}>{meetingWords.change}</ButtonLink>
    case 'invite':
      return <ButtonLink to={pages.inviteMembers(meeting.id)}>{meetingWords.invite}</ButtonLink>
    case 'open':
    case 'call-item':
    case 'take-ballot':
    case 'note-item':
    case 'close':
      return <ButtonLink to={pages.meetingSession(meeting.id)}>{meetingWords.toSession}</ButtonLink>
    case 'draft-minutes':
      return <BeginMinutes page={page} />
    case 'declare-subsequent':
    case 'send-minutes':
    case 'approve-minutes':
    case 'sign-minutes':
      return <ButtonLink to={pages.minutes(meeting.id)}>{meetingWords.minutesEdit}</ButtonLink>
    case 'none':
      return null
  }
}

function BeginMinutes({ page }: { readonly page: MeetingPage }) {
  const draft = useAction(service.meetings.draftMinutes)
  return (
    <Button loading={draft.running} onClick={() => void draft.run({ meetingId: page.meeting.id, reason: '' })}>
      {meetingWords.minutesBegin}
    </Button>
  )
}
