import { Button } from '@mantine/core'
import { useState } from 'react'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords as words } from '#shared/wording/screens/meeting-records.ts'
import { DispatchFields, type DispatchValues, MemberFiles, planOf } from './dispatch-fields.tsx'
import styles from './invite-members.module.css'

/** Tells those who were invited that the meeting is cancelled: letter or draft for each, and that they were sent. */
export function TellCancellation({ page }: { readonly page: MeetingPage }) {
  const { meeting, dispatches, now } = page
  const [values, setValues] = useState<DispatchValues>({ sentAt: now, way: 'email', others: {} })
  const send = useAction(service.meetings.sendCancellation)
  const invited = new Set(dispatches.filter(({ kind }) => kind !== 'cancellation').map(({ memberId }) => memberId))
  const seats = page.seats.filter(({ memberId }) => invited.has(memberId))
  const isTold = dispatches.some(({ kind }) => kind === 'cancellation')
  if (meeting.state !== 'cancelled' || seats.length === 0 || isTold) return null
  const plan = planOf(values, seats)
  return (
    <Section title={words.tell}>
      <div className={styles.fields}>
        <p>{words.tellLead}</p>
        <p>
          <DownloadLink href={downloadAddress('calendar-entry', meeting.id)}>{words.calendarCancelled}</DownloadLink>
        </p>
        <MemberFiles
          meetingId={meeting.id}
          seats={seats}
          title={words.tellFiles}
          letter="cancellation"
          mail="cancellation-mail"
        />
        <DispatchFields
          seats={seats}
          values={values}
          onChange={(next) => {
            send.clear()
            setValues(next)
          }}
        />
        {send.refusal !== null && <Notice tone="bad">{refusalSentence(send.refusal)}</Notice>}
        <div>
          <Button
            loading={send.running}
            disabled={plan === null}
            onClick={() => {
              if (plan !== null) void send.run({ meetingId: meeting.id, plan })
            }}
          >
            {words.tellSave}
          </Button>
        </div>
      </div>
    </Section>
  )
}
