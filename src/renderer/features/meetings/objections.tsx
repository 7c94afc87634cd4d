import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays } from '#shared/basics/local-date.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import {
  OBJECTION_TO_MINUTES_OUTCOMES,
  type ObjectionToMinutes,
  type ObjectionToMinutesOutcome,
} from '#shared/domain/meetings/minutes-record.ts'
import { formatDateWithWeekday, formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { OBJECTION_OUTCOME_LABELS, meetingRecordWords as words } from '#shared/wording/screens/meeting-records.ts'
import styles from './minutes-records.module.css'

const OUTCOMES = OBJECTION_TO_MINUTES_OUTCOMES.map((outcome) => ({ value: outcome, label: OBJECTION_OUTCOME_LABELS[outcome] }))

/** Objections to the sent minutes with their period, what became of each, and entering one more. */
export function Objections({ page }: { readonly page: MeetingPage }) {
  const { meeting, objections, rules } = page
  const isOpen = meeting.state === 'minutes-sent' || meeting.state === 'minutes-drafted'
  if (objections.length === 0 && meeting.state !== 'minutes-sent') return null
  const lastDay = meeting.minutesSentAt === null ? null : addDays(dateOf(meeting.minutesSentAt), rules.objectionToMinutesDays)
  return (
    <Section title={words.objections}>
      {lastDay !== null && <p>{words.objectionsUntil(formatDateWithWeekday(lastDay))}</p>}
      {objections.map((objection) => (
        <div key={objection.id} className={styles.record}>
          <p>
            {objection.personName}, {formatInstant(objection.receivedAt)}
            {lastDay !== null && dateOf(objection.receivedAt) > lastDay && ` (${words.objectionLate})`}: {objection.text}
          </p>
          {isOpen ? (
            <Decision page={page} objection={objection} />
          ) : (
            <p className={styles.soft}>
              {OBJECTION_OUTCOME_LABELS[objection.outcome]} {objection.answer}
            </p>
          )}
        </div>
      ))}
      {meeting.state === 'minutes-sent' && <NewObjection page={page} />}
    </Section>
  )
}

function Decision({ page, objection }: { readonly page: MeetingPage; readonly objection: ObjectionToMinutes }) {
  const [outcome, setOutcome] = useState<ObjectionToMinutesOutcome>(objection.outcome)
  const [answer, setAnswer] = useState(objection.answer)
  const save = useAction(service.meetings.recordObjection)
  const { id, personName, text, receivedAt } = objection
  return (
    <div className={styles.fields}>
      <NativeSelect
        aria-label={words.objectionOutcomeOf(personName)}
        value={outcome}
        data={OUTCOMES}
        onChange={({ currentTarget }) => setOutcome(currentTarget.value as ObjectionToMinutesOutcome)}
      />
      <TextInput
        aria-label={`${words.objectionAnswer}: ${personName}`}
        placeholder={words.objectionAnswerHelp}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <Button
        variant="default"
        loading={save.running}
        onClick={() =>
          void save.run({
            meetingId: page.meeting.id,
            objection: { id, personName, text, receivedAt, outcome, answer },
          })
        }
      >
        {words.objectionDecide}
      </Button>
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
    </div>
  )
}

function NewObjection({ page }: { readonly page: MeetingPage }) {
  const [personName, setPerson] = useState('')
  const [text, setText] = useState('')
  const [receivedAt, setReceivedAt] = useState<Instant | null>(page.now)
  const save = useAction(service.meetings.recordObjection)
  async function send() {
    if (receivedAt === null) return
    const objection = { id: null, personName, text, receivedAt, outcome: 'open', answer: '' } as const
    if ((await save.run({ meetingId: page.meeting.id, objection })) !== null) setText('')
  }
  return (
    <details className={styles.more}>
      <summary>{words.objectionNew}</summary>
      <div className={styles.form}>
        <TextInput
          label={words.objectionWho}
          maxLength={300}
          value={personName}
          onChange={({ currentTarget }) => setPerson(currentTarget.value)}
        />
        <Textarea
          label={words.objectionText}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <MomentField
          dateLabel={words.objectionReceived}
          timeLabel={words.objectionReceived}
          value={receivedAt}
          onChange={setReceivedAt}
        />
        {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
        <div>
          <Button
            variant="default"
            disabled={personName.trim() === '' || text.trim() === ''}
            loading={save.running}
            onClick={() => void send()}
          >
            {words.objectionSave}
          </Button>
        </div>
      </div>
    </details>
  )
}
