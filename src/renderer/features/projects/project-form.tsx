import { Button, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { ProjectApplication, ProjectChoices } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { checkFinances } from '#shared/rules/funding/check-finances.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { ClassificationFields } from './classification-fields.tsx'
import { FinanceFields } from './finance-fields.tsx'
import { FrameworkFields } from './framework-fields.tsx'
import { OrganizationField } from './organization-field.tsx'
import { PartnerRows } from './partner-rows.tsx'
import { PositionRows } from './position-rows.tsx'
import styles from './project-form.module.css'
import { financesOf, type MissingField, missingFields, type ProjectValues, toApplication } from './project-values.ts'

interface ProjectFormProps {
  readonly choices: ProjectChoices
  readonly values: ProjectValues
  readonly onChange: (fields: Partial<ProjectValues>) => void
  readonly onSend: (application: ProjectApplication) => void
  readonly sending: boolean
  readonly refusal: Refusal | null
  readonly verb: string
  readonly backTo: string
  readonly draftNote?: ReactNode
}

/** A project application; what is missing or does not fit is said at its field. */
export function ProjectForm(props: ProjectFormProps) {
  const { choices, values, onChange, onSend, sending, refusal, verb, backTo, draftNote } = props
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const missing = missingFields(values)
  const errorAt = (field: MissingField) => (tried && missing.includes(field) ? projectWords.missing : null)

  function send() {
    setTried(true)
    const application = toApplication(values)
    const isReversed = values.startsOn !== null && values.endsOn !== null && values.endsOn < values.startsOn
    const fits = checkFinances(financesOf(values)).findings.length === 0
    if (application !== null && fits && !isReversed) onSend(application)
    else focusFirstError(form.current)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {draftNote}
      <Section title={projectWords.about}>
        <div className={styles.fields}>
          <TextInput
            className={styles.wide}
            label={projectWords.projectTitle}
            value={values.title}
            maxLength={300}
            required
            error={errorAt('title')}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
          <TextInput
            label={projectWords.shortTitle}
            description={projectWords.shortTitleHelp}
            value={values.shortTitle}
            maxLength={60}
            required
            error={errorAt('shortTitle')}
            onChange={(event) => onChange({ shortTitle: event.currentTarget.value })}
          />
          <TextInput
            label={projectWords.funderReference}
            description={projectWords.funderReferenceHelp}
            value={values.funderReference}
            onChange={(event) => onChange({ funderReference: event.currentTarget.value })}
          />
          <Textarea
            className={styles.wide}
            label={projectWords.summary}
            description={projectWords.summaryHelp}
            autosize
            minRows={3}
            value={values.summary}
            onChange={(event) => onChange({ summary: event.currentTarget.value })}
          />
          <Textarea
            className={styles.wide}
            label={projectWords.goals}
            description={projectWords.goalsHelp}
            autosize
            minRows={2}
            value={values.goals}
            onChange={(event) => onChange({ goals: event.currentTarget.value })}
          />
          <TextInput
            label={projectWords.region}
            value={values.region}
            onChange={(event) => onChange({ region: event.currentTarget.value })}
          />
          <TextInput
            label={projectWords.targetGroup}
            value={values.targetGroup}
            onChange={(event) => onChange({ targetGroup: event.currentTarget.value })}
          />
          <DateField
            label={projectWords.receivedOn}
            value={values.receivedOn}
            required
            error={errorAt('receivedOn')}
            onChange={(receivedOn) => onChange({ receivedOn })}
          />
        </div>
      </Section>
      <Section title={projectWords.who}>
        <OrganizationField
          label={projectWords.sponsor}
          description={`${projectWords.sponsorHelp} ${projectWords.organizationHelp}`}
          members={choices.members}
          value={values.sponsor}
          memberNote={projectWords.isMember}
          error={errorAt('sponsor')}
          onChange={(sponsor) => onChange({ sponsor })}
        />
        <PartnerRows
          members={choices.members}
          partners={values.partners}
          showMissing={tried}
          onChange={(partners) => onChange({ partners })}
        />
      </Section>
      <Section title={projectWords.classification}>
        <ClassificationFields choices={choices} values={values} onChange={onChange} errorAt={errorAt} />
      </Section>
      <Section title={projectWords.framework}>
        <FrameworkFields choices={choices} values={values} onChange={onChange} />
      </Section>
      <Section title={projectWords.staffPositions}>
        <PositionRows
          positions={values.staffPositions}
          showMissing={tried}
          onChange={(staffPositions) => onChange({ staffPositions })}
        />
      </Section>
      <Section title={projectWords.finances}>
        <FinanceFields values={values} showMissing={tried} onChange={(finances) => onChange({ finances })} />
      </Section>
      <div className={styles.foot}>
        {tried && missing.length > 0 && <Notice tone="warn">{projectWords.missingFields(missing.length)}</Notice>}
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
    </form>
  )
}
