import { NativeSelect } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { toId } from '#shared/basics/id.ts'
import type { ProjectChoices } from '#shared/contract/projects.ts'
import { ELIGIBLE_ACTIVITIES } from '#shared/domain/projects/project.ts'
import { ACTIVITIES, projectWords } from '#shared/wording/screens/projects.ts'
import styles from './project-form.module.css'
import type { MissingField, ProjectValues } from './project-values.ts'

interface ClassificationFieldsProps {
  readonly choices: ProjectChoices
  readonly values: ProjectValues
  readonly onChange: (fields: Partial<ProjectValues>) => void
  readonly errorAt: (field: MissingField) => string | null
}

/** Field of action, number in the funding guideline, period. */
export function ClassificationFields({ choices, values, onChange, errorAt }: ClassificationFieldsProps) {
  const { startsOn, endsOn } = values
  const isReversed = startsOn !== null && endsOn !== null && endsOn < startsOn
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={projectWords.fieldOfAction}
        description={choices.actionPlan === null ? undefined : projectWords.ofActionPlan(choices.actionPlan.revision)}
        required
        error={errorAt('fieldOfActionId')}
        value={values.fieldOfActionId ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ fieldOfActionId: currentTarget.value === '' ? null : toId(currentTarget.value) })
        }
        data={[
          { value: '', label: '' },
          ...choices.fieldsOfAction.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
      />
      <NativeSelect
        label={projectWords.activity}
        description={projectWords.activityHelp}
        required
        error={errorAt('eligibleActivity')}
        value={values.eligibleActivity === null ? '' : String(values.eligibleActivity)}
        onChange={({ currentTarget }) =>
          onChange({ eligibleActivity: ELIGIBLE_ACTIVITIES.find((number) => String(number) === currentTarget.value) ?? null })
        }
        data={[
          { value: '', label: '' },
          ...ELIGIBLE_ACTIVITIES.map((number) => ({ value: String(number), label: `${number} ${ACTIVITIES[number]}` })),
        ]}
      />
      <div className={styles.dates}>
        <DateField
          label={projectWords.startsOn}
          value={startsOn}
          required
          error={errorAt('startsOn')}
          onChange={(day) => onChange({ startsOn: day })}
        />
        <DateField
          label={projectWords.endsOn}
          value={endsOn}
          required
          error={errorAt('endsOn') ?? (isReversed ? projectWords.periodReversed : null)}
          onChange={(day) => onChange({ endsOn: day })}
        />
      </div>
    </div>
  )
}
