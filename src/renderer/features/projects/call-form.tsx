import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import { type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import { type Cents, cents } from '#shared/basics/money.ts'
import type { ProjectCallContent } from '#shared/contract/project-calls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { BUDGET_TITLES } from '#shared/domain/projects/project-call.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'
import { BUDGET_TITLE_LABELS, projectWords } from '#shared/wording/screens/projects.ts'

/** A new call. */
export function NewCall() {
  const { today } = useClock()
  const create = useAction(service.projectCalls.create)
  const navigate = useNavigate()
  return (
    <Page
      title={words.create}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: words.title, to: pages.projectCalls },
      ]}
    >
      <CallForm
        initial={emptyCall(today)}
        sending={create.running}
        refusal={create.refusal}
        backTo={pages.projectCalls}
        onSend={async (content) => {
          const done = await create.run(content)
          if (done === null) return
          showDone(words.saved)
          await navigate({ to: pages.projectCall(done.callId) })
        }}
      />
    </Page>
  )
}

/** Changes a call; what was handed in must still fit. */
export function ChangeCall({ callId }: { readonly callId: Id<'project-call'> }) {
  const { data } = useSuspenseQuery(ask.projectCalls.show.queryOptions({ input: { callId } }))
  const change = useAction(service.projectCalls.change)
  const navigate = useNavigate()
  const { id: _id, ...content } = data.call
  return (
    <Page
      title={words.change}
      trail={[
        { label: projectWords.title, to: pages.projects },
        { label: words.title, to: pages.projectCalls },
        { label: data.call.number, to: pages.projectCall(callId) },
      ]}
    >
      <CallForm
        initial={content}
        sending={change.running}
        refusal={change.refusal}
        backTo={pages.projectCall(callId)}
        onSend={async (changed) => {
          const done = await change.run({ callId, version: data.version, content: changed })
          if (done === null) return
          showDone(words.saved)
          await navigate({ to: pages.projectCall(callId) })
        }}
      />
    </Page>
  )
}

type CallValues = Omit<ProjectCallContent, 'publishedOn' | 'submissionDeadline' | 'budget' | 'budgetYear'> & {
  readonly publishedOn: LocalDate | null
  readonly submissionDeadline: LocalDate | null
  readonly budget: Cents | null
  readonly budgetYear: number | null
}

interface CallFormProps {
  readonly initial: CallValues
  readonly sending: boolean
  readonly refusal: Refusal | null
  readonly backTo: string
  readonly onSend: (content: ProjectCallContent) => void
}

function CallForm({ initial, sending, refusal, backTo, onSend }: CallFormProps) {
  const [values, setValues] = useState(initial)
  const [tried, setTried] = useState(false)
  const change = (fields: Partial<CallValues>) => setValues({ ...values, ...fields })
  const missing = (isMissing: boolean) => (tried && isMissing ? projectWords.missing : null)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const { publishedOn, submissionDeadline, budget, budgetYear, number, title } = values
        if (publishedOn === null || submissionDeadline === null || budget === null || budgetYear === null) return
        if (number.trim() === '' || title.trim() === '') return
        onSend({ ...values, publishedOn, submissionDeadline, budget, budgetYear })
      }}
    >
      <div className={styles.pair}>
        <TextInput
          label={words.number}
          description={words.numberHelp}
          required
          value={values.number}
          error={missing(values.number.trim() === '')}
          onChange={({ currentTarget }) => change({ number: currentTarget.value })}
        />
        <TextInput
          label={words.name}
          required
          value={values.title}
          error={missing(values.title.trim() === '')}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </div>
      <Textarea
        label={words.focus}
        autosize
        minRows={2}
        value={values.focus}
        onChange={({ currentTarget }) => change({ focus: currentTarget.value })}
      />
      <div className={styles.pair}>
        <DateField
          label={words.publishedOn}
          required
          value={values.publishedOn}
          error={missing(values.publishedOn === null)}
          onChange={(publishedOn) => change({ publishedOn })}
        />
        <DateField
          label={words.deadline}
          required
          value={values.submissionDeadline}
          error={missing(values.submissionDeadline === null)}
          onChange={(submissionDeadline) => change({ submissionDeadline })}
        />
        <DateField label={words.presentedOn} value={values.presentedOn} onChange={(presentedOn) => change({ presentedOn })} />
        <DateField label={words.latestEnd} value={values.latestEnd} onChange={(latestEnd) => change({ latestEnd })} />
        <CountField
          label={words.budgetYear}
          value={values.budgetYear}
          least={2000}
          most={2999}
          onChange={(budgetYear) => change({ budgetYear })}
        />
        <NativeSelect
          label={words.budgetTitle}
          value={values.budgetTitle}
          data={BUDGET_TITLES.map((one) => ({ value: one, label: BUDGET_TITLE_LABELS[one] }))}
          onChange={({ currentTarget }) =>
            change({ budgetTitle: BUDGET_TITLES.find((one) => one === currentTarget.value) ?? values.budgetTitle })
          }
        />
        <MoneyField
          label={words.budget}
          required
          value={values.budget}
          error={missing(values.budget === null)}
          onChange={(budget) => change({ budget })}
        />
        <TextInput
          label={words.channel}
          value={values.channel}
          onChange={({ currentTarget }) => change({ channel: currentTarget.value })}
        />
      </div>
      {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={sending}>
          {words.save}
        </Button>
        <ButtonLink to={backTo} variant="default">
          {kitWords.cancel}
        </ButtonLink>
      </div>
    </form>
  )
}

function emptyCall(today: LocalDate): CallValues {
  return {
    number: '',
    title: '',
    focus: '',
    budgetYear: yearOf(today) + 1,
    budgetTitle: 'regional',
    budget: cents(0),
    publishedOn: today,
    submissionDeadline: null,
    presentedOn: null,
    latestEnd: null,
    channel: '',
  }
}
