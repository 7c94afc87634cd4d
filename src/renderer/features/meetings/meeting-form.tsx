import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts'
import { submitOnCtrlEnter } from '#renderer/ui/fields/submit-on-ctrl-enter.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingChoices } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry, MeetingContent } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { AgendaTemplates } from './agenda-templates.tsx'
import { AgendaWaiting } from './agenda-waiting.tsx'
import { sittingOf } from './body-fields.tsx'
import styles from './meeting-form.module.css'
import { type MeetingValues, type MissingField, missingFields, toAgenda, toContent } from './meeting-values.ts'
import { NoticePreview } from './notice-preview.tsx'
import { OfficerFields } from './officer-fields.tsx'
import { WhenFields } from './when-fields.tsx'

interface MeetingFormProps {
  readonly choices: MeetingChoices
  readonly values: MeetingValues
  readonly onChange: (fields: Partial<MeetingValues>) => void
  readonly onSend: (content: MeetingContent, agenda: AgendaEntry[]) => void
  readonly sending: boolean
  readonly refusal: Refusal | null
  readonly verb: string
  readonly backTo: string
  readonly draftNote?: ReactNode
}

/** When, where, by whom and about what; what is missing is said at its field. */
export function MeetingForm(props: MeetingFormProps) {
  const { choices, values, onChange, onSend, sending, refusal, verb, backTo, draftNote } = props
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const missing = missingFields(values)
  const sittingIds = sittingOf(choices.bodies, values)
  const sitting = sittingIds.flatMap((id) => choices.bodies.filter((body) => body.id === id))
  const errorAt = (field: MissingField) => (tried && missing.includes(field) ? meetingWords.missing : null)

  function send() {
    setTried(true)
    const content = toContent(values)
    if (content === null) return focusFirstError(form.current)
    onSend(content, toAgenda(values))
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {draftNote}
      <SideLayout
        side={
          <>
            <NoticePreview day={values.day} notice={choices.notice} />
            <AgendaWaiting choices={choices} agenda={values.agenda} onChange={(agenda) => onChange({ agenda })} />
            <AgendaTemplates bodyId={sittingIds[0]} agenda={values.agenda} onChange={(agenda) => onChange({ agenda })} />
          </>
        }
      >
        <Section title={meetingWords.when}>
          <WhenFields bodies={choices.bodies} values={values} onChange={onChange} errorAt={errorAt} />
        </Section>
        <Section title={meetingWords.officers}>
          <OfficerFields people={choices.people} values={values} onChange={onChange} />
        </Section>
        <Section title={meetingWords.agenda}>
          <AgendaEditor agenda={values.agenda} bodies={sitting} showMissing={tried} onChange={(agenda) => onChange({ agenda })} />
        </Section>
        <div className={styles.foot}>
          {tried && missing.length > 0 && <Notice tone="warn">{meetingWords.missingFields(missing.length)}</Notice>}
          {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
          <div className={styles.buttons}>
            <Button type="submit" loading={sending}>
              {verb}
            </Button>
            <ButtonLink to={backTo} variant="default">
              {kitWords.cancel}
            </ButtonLink>
          </div>
        </div>
      </SideLayout>
    </form>
  )
}
