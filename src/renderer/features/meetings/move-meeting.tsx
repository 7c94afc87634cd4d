import { TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { addMinutes, dateOf, type Instant, toEpoch } from '#shared/basics/instant.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { NoticePreview } from './notice-preview.tsx'

const MINUTE_MS = 60_000

/** Moves a meeting that members were invited to: new day, new invitation, new notice period. */
export function MoveMeeting({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(ask.meetings.show.queryOptions({ input: { meetingId } }))
  const { data: choices } = useSuspenseQuery(ask.meetings.choices.queryOptions())
  const { meeting } = page
  const [startsAt, setStartsAt] = useState<Instant | null>(meeting.startsAt)
  const [place, setPlace] = useState(meeting.place)
  const [reason, setReason] = useState('')
  const move = useAction(service.meetings.move)
  const navigate = useNavigate()
  const lasts = meeting.endsAt === null ? null : (toEpoch(meeting.endsAt) - toEpoch(meeting.startsAt)) / MINUTE_MS
  return (
    <Page
      title={meetingRecordWords.move}
      lead={meetingWords.inviteLead(meeting.number, meeting.title)}
      trail={[
        { label: meetingWords.title, to: pages.meetings },
        { label: meeting.title, to: pages.meeting(meetingId) },
      ]}
      width="text"
    >
      <MomentField dateLabel={meetingWords.startDay} timeLabel={meetingWords.startTime} value={startsAt} onChange={setStartsAt} />
      <NoticePreview day={startsAt === null ? null : dateOf(startsAt)} notice={choices.notice} />
      <TextInput label={meetingWords.place} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)} />
      <TextInput
        label={meetingWords.reason}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <DecisiveAct
        happens={[meetingRecordWords.moveHappens, meetingRecordWords.moveInvite, meetingRecordWords.moveProjects]}
        stays={[meetingRecordWords.moveStays]}
        forbids={meeting.state === 'invited' ? [] : [refusalSentence({ code: 'WRONG_MEETING_STATE', state: meeting.state })]}
        verb={meetingRecordWords.move}
        running={move.running}
        refusal={move.refusal === null ? null : refusalSentence(move.refusal)}
        backTo={pages.meeting(meetingId)}
        onConfirm={async () => {
          if (startsAt === null) return
          const endsAt = lasts === null ? null : addMinutes(startsAt, lasts)
          if ((await move.run({ meetingId, startsAt, endsAt, place, reason })) !== null)
            await navigate({ to: pages.meeting(meetingId) })
        }}
      />
    </Page>
  )
}
