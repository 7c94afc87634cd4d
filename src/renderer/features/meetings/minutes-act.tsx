import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { DispatchFields, type DispatchValues, MemberFiles, planOf } from './dispatch-fields.tsx'

/** Meetings that were opened, so that they can approve the minutes of an earlier one. */
const HELD: readonly MeetingState[] = ['running', 'ended', 'minutes-drafted', 'minutes-sent', 'minutes-approved', 'archived']

/** What comes next for the minutes: send, approve, or take up again after an objection. */
export function MinutesAct({ page }: { readonly page: MeetingPage }) {
  switch (page.meeting.state) {
    case 'minutes-drafted':
      return <SendMinutes page={page} />
    case 'minutes-sent':
      return (
        <>
          <ApproveMinutes page={page} />
          <ReopenMinutes page={page} />
        </>
      )
    default:
      return null
  }
}

function SendMinutes({ page }: { readonly page: MeetingPage }) {
  const { today } = useClock()
  const send = useAction(service.meetings.sendMinutes)
  const { meeting, agenda, rules, seats } = page
  const [values, setValues] = useState<DispatchValues>({ sentAt: page.now, way: 'email', others: {} })
  const plan = planOf(values, seats)
  const unsettled = agenda.filter(({ item }) => ['open', 'under-consultation', 'provisional'].includes(item.state))
  const until = formatDateWithWeekday(addDays(today, rules.objectionToMinutesDays))
  return (
    <Section title={meetingWords.minutesSend}>
      <MemberFiles
        meetingId={meeting.id}
        seats={seats}
        title={meetingRecordWords.minutesMails}
        letter={null}
        mail="minutes-mail"
      />
      <DispatchFields
        seats={seats}
        values={values}
        onChange={(next) => {
          send.clear()
          setValues(next)
        }}
      />
      <DecisiveAct
        happens={[meetingWords.minutesSendHappens(until)]}
        stays={[meetingWords.minutesSendStays]}
        forbids={
          unsettled.length === 0
            ? []
            : [refusalSentence({ code: 'AGENDA_UNFINISHED', items: unsettled.map(({ item }) => item.title) })]
        }
        verb={meetingWords.minutesSend}
        running={send.running}
        refusal={send.refusal === null ? null : refusalSentence(send.refusal)}
        backTo={pages.meeting(meeting.id)}
        onConfirm={() => {
          if (plan !== null) void send.run({ meetingId: meeting.id, plan })
        }}
      />
    </Section>
  )
}

function ApproveMinutes({ page }: { readonly page: MeetingPage }) {
  const { today } = useClock()
  const [approvedOn, setApprovedOn] = useState<LocalDate | null>(today)
  const approve = useAction(service.meetings.approveMinutes)
  const { data: meetings } = useSuspenseQuery(ask.meetings.list.queryOptions())
  const later = meetings.filter(({ startsAt, state }) => startsAt > page.meeting.startsAt && HELD.includes(state))
  const sameDay = later.find(({ startsAt }) => dateOf(startsAt) === approvedOn)
  const [chosen, setChosen] = useState<string | null>(null)
  const inMeetingId = later.find(({ id }) => id === (chosen ?? sameDay?.id))?.id ?? null
  const open = page.objections.filter(({ outcome }) => outcome === 'open').map(({ personName }) => personName)
  return (
    <Section title={meetingWords.minutesApprove}>
      <DateField label={meetingWords.minutesApproveOn} value={approvedOn} required onChange={setApprovedOn} />
      {later.length > 0 && (
        <NativeSelect
          label={meetingRecordWords.approvedIn}
          maw={420}
          value={inMeetingId ?? ''}
          data={[
            { value: '', label: meetingRecordWords.approvedNowhere },
            ...later.map(({ id, number, title }) => ({ value: id, label: `${shortNumber(number)} ${title}` })),
          ]}
          onChange={({ currentTarget }) => {
            const held = later.find(({ id }) => id === currentTarget.value)
            setChosen(currentTarget.value)
            if (held !== undefined) setApprovedOn(dateOf(held.startsAt))
          }}
        />
      )}
      <DecisiveAct
        happens={[meetingWords.minutesApproveHappens]}
        stays={[meetingWords.minutesApproveStays]}
        forbids={[
          ...(approvedOn === null ? [meetingWords.missing] : []),
          ...(open.length === 0 ? [] : [refusalSentence({ code: 'OBJECTION_OPEN', people: open })]),
        ]}
        verb={meetingWords.minutesApprove}
        running={approve.running}
        refusal={approve.refusal === null ? null : refusalSentence(approve.refusal)}
        backTo={pages.meeting(page.meeting.id)}
        onConfirm={() => {
          if (approvedOn !== null) void approve.run({ meetingId: page.meeting.id, approvedOn, inMeetingId })
        }}
      />
    </Section>
  )
}

function ReopenMinutes({ page }: { readonly page: MeetingPage }) {
  const [reason, setReason] = useState('')
  const reopen = useAction(service.meetings.draftMinutes)
  return (
    <Section title={meetingWords.minutesReopen}>
      <TextInput
        label={meetingWords.minutesReopenReason}
        value={reason}
        maw={620}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {reopen.refusal !== null && <Notice tone="bad">{refusalSentence(reopen.refusal)}</Notice>}
      <div>
        <Button
          variant="default"
          loading={reopen.running}
          onClick={() => void reopen.run({ meetingId: page.meeting.id, reason })}
        >
          {meetingWords.minutesReopen}
        </Button>
      </div>
    </Section>
  )
}
