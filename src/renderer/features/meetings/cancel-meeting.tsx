import { TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'

/** Cancels a meeting that did not begin. */
export function CancelMeeting({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(ask.meetings.show.queryOptions({ input: { meetingId } }))
  const [reason, setReason] = useState('')
  const cancel = useAction(service.meetings.cancel)
  const navigate = useNavigate()
  const { meeting } = page
  const isPossible = meeting.state === 'draft' || meeting.state === 'scheduled' || meeting.state === 'invited'
  return (
    <Page
      title={meetingWords.cancel}
      lead={meetingWords.inviteLead(meeting.number, meeting.title)}
      trail={[
        { label: meetingWords.title, to: pages.meetings },
        { label: meeting.title, to: pages.meeting(meetingId) },
      ]}
      width="text"
    >
      <TextInput
        label={meetingWords.reason}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <DecisiveAct
        happens={[
          meetingWords.cancelHappens,
          ...(meeting.state === 'invited' ? [meetingWords.cancelProjects, meetingWords.cancelTell] : []),
        ]}
        stays={[meetingWords.cancelStays]}
        forbids={isPossible ? [] : [refusalSentence({ code: 'WRONG_MEETING_STATE', state: meeting.state })]}
        verb={meetingWords.cancel}
        running={cancel.running}
        refusal={cancel.refusal === null ? null : refusalSentence(cancel.refusal)}
        backTo={pages.meeting(meetingId)}
        onConfirm={async () => {
          if ((await cancel.run({ meetingId, reason })) !== null) await navigate({ to: pages.meeting(meetingId) })
        }}
      />
    </Page>
  )
}
