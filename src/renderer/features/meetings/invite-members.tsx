import { Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { inviteProblemSentence } from '#shared/wording/meeting-refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { DispatchFields, type DispatchValues, MemberFiles, planOf } from './dispatch-fields.tsx'
import styles from './invite-members.module.css'
import { noticeSentence } from './notice-sentence.ts'

/** Records that everybody was invited: when, by which way, and why although too late (F07, F08). */
export function InviteMembers({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(
    ask.meetings.show.queryOptions({ input: { meetingId }, refetchInterval: CLOCK_REFRESH_MS }),
  )
  const [values, setValues] = useState<DispatchValues>({ sentAt: page.now, way: 'email', others: {} })
  const [lateReason, setLateReason] = useState('')
  const send = useAction(service.meetings.sendInvitations)
  const navigate = useNavigate()
  const { meeting, notice, seats, inviteProblems, agenda } = page
  const isLate = notice.isLate || send.refusal?.code === 'INVITED_TOO_LATE'
  const projects = agenda.filter(({ item }) => isVotable(item) && item.projectId !== null).length
  const isDone = meeting.state !== 'draft' && meeting.state !== 'scheduled'
  const forbids = isDone
    ? [refusalSentence({ code: 'WRONG_MEETING_STATE', state: meeting.state })]
    : inviteProblems.map(inviteProblemSentence)

  async function confirm() {
    const plan = planOf(values, seats)
    if (plan === null) return
    const done = await send.run({ meetingId, dispatch: { ...plan, lateReason } })
    if (done !== null) await navigate({ to: pages.meeting(meetingId) })
  }
  return (
    <Page
      title={meetingWords.invite}
      lead={meetingWords.inviteLead(meeting.number, meeting.title)}
      trail={[
        { label: meetingWords.title, to: pages.meetings },
        { label: meeting.title, to: pages.meeting(meetingId) },
      ]}
    >
      <Notice tone={isLate ? 'warn' : 'info'} title={meetingWords.notice}>
        {noticeSentence(notice, false, seats.length)}
      </Notice>
      <div className={styles.fields}>
        <p>{meetingWords.inviteFirst}</p>
        <p>
          <DownloadLink href={downloadAddress('invitation', meetingId)}>{meetingWords.inviteDownload}</DownloadLink>
        </p>
        <p>
          <DownloadLink href={downloadAddress('calendar-entry', meetingId)}>{meetingRecordWords.calendar}</DownloadLink>
        </p>
        <MemberFiles
          meetingId={meetingId}
          seats={seats}
          title={meetingRecordWords.letters}
          letter="invitation"
          mail="invitation-mail"
        />
        <DispatchFields
          seats={seats}
          values={values}
          onChange={(next) => {
            send.clear()
            setValues(next)
          }}
        />
        {isLate && (
          <Textarea
            label={meetingWords.lateReason}
            description={meetingWords.lateReasonHelp}
            autosize
            minRows={2}
            required
            value={lateReason}
            onChange={({ currentTarget }) => setLateReason(currentTarget.value)}
          />
        )}
      </div>
      <DecisiveAct
        happens={[
          meetingWords.inviteHappens(seats.length),
          meetingWords.inviteReceipt(formatDateWithWeekday(notice.receivedIfSentNow[values.way])),
          ...(projects === 0 ? [] : [meetingWords.inviteProjects(projects)]),
        ]}
        stays={[meetingWords.inviteStays]}
        forbids={forbids}
        verb={meetingWords.inviteVerb}
        running={send.running}
        refusal={send.refusal === null ? null : refusalSentence(send.refusal)}
        backTo={pages.meeting(meetingId)}
        onConfirm={() => void confirm()}
      />
      <Section title={meetingWords.agenda}>
        <ol className={styles.agenda}>
          {agenda.map(({ item }) => (
            <li key={item.id}>{item.title}</li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}
