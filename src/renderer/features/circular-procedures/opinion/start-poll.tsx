import { ActionIcon, Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { addDays } from '#shared/basics/local-date.ts'
import { MOST_APPROACHES } from '#shared/contract/opinion-polls.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { pollWords as words } from '#shared/wording/screens/opinion-polls.ts'
import styles from './poll.module.css'
import { newApproach, newPollValues, type PollValues, toNewPoll } from './poll-values.ts'

const USUAL_DAYS = 14

/** Asks the members what they think of a few approaches; one page, sent by its last button. */
export function StartPoll() {
  const { today } = useClock()
  const draft = useFormDraft<PollValues>('opinion-poll', newPollValues(addDays(today, USUAL_DAYS)))
  const { values, change } = draft
  const [tried, setTried] = useState(false)
  const start = useAction(service.opinionPolls.start)
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const missing = (text: string) => (tried && text.trim() === '' ? words.missing : null)
  const put = (key: string, fields: Partial<PollValues['approaches'][number]>) =>
    change({ approaches: values.approaches.map((one) => (one.key === key ? { ...one, ...fields } : one)) })

  async function send() {
    setTried(true)
    const input = toNewPoll(values)
    if (input === null) return focusFirstError(form.current)
    const done = await start.run(input)
    if (done === null) return
    await draft.finish()
    await navigate({ to: pages.poll(done.opinionPollId) })
  }
  return (
    <Page
      title={words.startTitle}
      lead={words.startLead}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: words.title, to: pages.polls },
      ]}
    >
      <DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />
      <Notice tone="info">{words.notBinding}</Notice>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Section title={words.question}>
          <div className={styles.fields}>
            <TextInput
              label={words.subject}
              required
              maxLength={300}
              value={values.subject}
              error={missing(values.subject)}
              onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
            />
            <Textarea
              label={words.question}
              description={words.questionHelp}
              autosize
              minRows={2}
              value={values.question}
              onChange={({ currentTarget }) => change({ question: currentTarget.value })}
            />
          </div>
        </Section>
        <Section title={words.approaches}>
          <div className={styles.fields}>
            {values.approaches.map(({ key, title, explanation }, index) => (
              <div key={key} className={styles.approach}>
                <TextInput
                  label={words.approach(index + 1)}
                  required
                  maxLength={300}
                  value={title}
                  error={missing(title)}
                  onChange={({ currentTarget }) => put(key, { title: currentTarget.value })}
                />
                <ActionIcon
                  className={styles.remove}
                  variant="subtle"
                  disabled={values.approaches.length === 1}
                  aria-label={words.removeApproach(index + 1)}
                  onClick={() => change({ approaches: values.approaches.filter((one) => one.key !== key) })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
                <Textarea
                  label={words.explanation(index + 1)}
                  autosize
                  minRows={1}
                  value={explanation}
                  onChange={({ currentTarget }) => put(key, { explanation: currentTarget.value })}
                />
              </div>
            ))}
            <Button
              className={styles.start}
              variant="default"
              disabled={values.approaches.length >= MOST_APPROACHES}
              onClick={() => change({ approaches: [...values.approaches, newApproach()] })}
            >
              {words.addApproach}
            </Button>
          </div>
        </Section>
        <Section title={words.scale}>
          <div className={styles.scale}>
            <NumberInput
              label={words.steps}
              min={2}
              max={10}
              clampBehavior="strict"
              allowDecimal={false}
              value={values.steps}
              onChange={(steps) => change({ steps: typeof steps === 'number' ? steps : 0 })}
              error={tried && (values.steps < 2 || values.steps > 10) ? words.missing : null}
            />
            <TextInput
              label={words.lowest}
              required
              value={values.lowest}
              error={missing(values.lowest)}
              onChange={({ currentTarget }) => change({ lowest: currentTarget.value })}
            />
            <TextInput
              label={words.highest}
              required
              value={values.highest}
              error={missing(values.highest)}
              onChange={({ currentTarget }) => change({ highest: currentTarget.value })}
            />
          </div>
        </Section>
        <Section title={words.deadline}>
          <div className={styles.fields}>
            <DateField label={words.endsOn} required value={values.endsOn} onChange={(endsOn) => change({ endsOn })} />
            <Checkbox
              label={words.asksAdvisory}
              checked={values.asksAdvisory}
              onChange={({ currentTarget }) => change({ asksAdvisory: currentTarget.checked })}
            />
          </div>
        </Section>
        {start.refusal !== null && <Notice tone="bad">{refusalSentence(start.refusal)}</Notice>}
        <Button type="submit" loading={start.running} className={styles.start}>
          {words.start}
        </Button>
      </form>
    </Page>
  )
}
