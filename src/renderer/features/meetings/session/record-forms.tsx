import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { submitOnCtrlEnter } from '#renderer/ui/fields/submit-on-ctrl-enter.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { CONTRIBUTION_KINDS, type ContributionKind } from '#shared/domain/meetings/contribution.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { CONTRIBUTION_LABELS, recordWords } from '#shared/wording/screens/item-records.ts'
import { KeptRecords } from './kept-records.tsx'
import styles from './session-item.module.css'

interface RecordFormsProps {
  readonly page: MeetingPage
  readonly line: AgendaLine
}

const KINDS = CONTRIBUTION_KINDS.map((kind) => ({ value: kind, label: CONTRIBUTION_LABELS[kind] }))

/** By these names the keys „a“ and „g“ find the forms. */
export const TASK_FIELD = 'session-task'
export const MOTION_FIELD = 'session-motion'

/** Motions, declarations and tasks of an item: entering one more, and what becomes of those there are. */
export function RecordForms({ page, line }: RecordFormsProps) {
  if (!['running', 'ended', 'minutes-drafted'].includes(page.meeting.state)) return null
  const people = page.seats.flatMap(({ present }) => present.map(({ personName }) => personName))
  return (
    <div className={styles.records}>
      <datalist id="people-present">
        {[...new Set(people)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <KeptRecords page={page} line={line} />
      <TaskForm page={page} line={line} />
      <ContributionForm page={page} line={line} />
    </div>
  )
}

function TaskForm({ page, line }: RecordFormsProps) {
  const [what, setWhat] = useState('')
  const [owner, setOwner] = useState('')
  const [dueOn, setDueOn] = useState<LocalDate | null>(null)
  const save = useAction(service.meetings.saveTask)
  async function send() {
    const task = { id: null, what, owner, dueOn }
    if ((await save.run({ meetingId: page.meeting.id, agendaItemId: line.item.id, task })) !== null) setWhat('')
  }
  return (
    <RecordForm title={recordWords.task} refusal={save.refusal} onSend={() => void send()}>
      <div data-wide>
        <TextInput
          id={TASK_FIELD}
          label={recordWords.what}
          maxLength={300}
          value={what}
          onChange={({ currentTarget }) => setWhat(currentTarget.value)}
        />
      </div>
      <TextInput
        label={recordWords.owner}
        list="people-present"
        maxLength={300}
        value={owner}
        onChange={({ currentTarget }) => setOwner(currentTarget.value)}
      />
      <DateField label={recordWords.dueOn} value={dueOn} onChange={setDueOn} />
      <Button type="submit" variant="default" disabled={what.trim() === '' || owner.trim() === ''} loading={save.running}>
        {recordWords.save}
      </Button>
    </RecordForm>
  )
}

function ContributionForm({ page, line }: RecordFormsProps) {
  const [kind, setKind] = useState<ContributionKind>('motion')
  const [personName, setPerson] = useState('')
  const [text, setText] = useState('')
  const save = useAction(service.meetings.saveContribution)
  async function send() {
    const contribution = { id: null, kind, personName, text, outcome: 'open' } as const
    const done = await save.run({ meetingId: page.meeting.id, agendaItemId: line.item.id, contribution })
    if (done !== null) setText('')
  }
  return (
    <RecordForm title={recordWords.contribution} refusal={save.refusal} onSend={() => void send()}>
      <div data-wide>
        <Textarea
          id={MOTION_FIELD}
          label={recordWords.text}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <TextInput
        label={recordWords.person}
        list="people-present"
        maxLength={300}
        value={personName}
        onChange={({ currentTarget }) => setPerson(currentTarget.value)}
      />
      <NativeSelect
        label={recordWords.kind}
        value={kind}
        data={KINDS}
        onChange={({ currentTarget }) => setKind(currentTarget.value as ContributionKind)}
      />
      <Button type="submit" variant="default" disabled={text.trim() === '' || personName.trim() === ''} loading={save.running}>
        {recordWords.save}
      </Button>
    </RecordForm>
  )
}

interface RecordFormProps {
  readonly title: string
  readonly refusal: Refusal | null
  readonly onSend: () => void
  readonly children: ReactNode
}

function RecordForm({ title, refusal, onSend, children }: RecordFormProps) {
  return (
    <details>
      <summary>{title}</summary>
      <form
        className={styles.record}
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        {children}
      </form>
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
    </details>
  )
}

/** Opens one of the forms and puts the focus into it. */
export function focusRecordForm(field: string): void {
  const input = document.getElementById(field)
  const details = input?.closest('details')
  if (details !== null && details !== undefined) details.open = true
  input?.focus()
}
