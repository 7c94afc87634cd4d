import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { toId } from '#shared/basics/id.ts'
import type { ProjectChoices } from '#shared/contract/projects.ts'
import { BUDGET_TITLES } from '#shared/domain/projects/project-call.ts'
import { BUDGET_TITLE_LABELS, projectWords } from '#shared/wording/screens/projects.ts'
import styles from './project-form.module.css'
import type { ProjectValues } from './project-values.ts'

interface FrameworkFieldsProps {
  readonly choices: ProjectChoices
  readonly values: ProjectValues
  readonly onChange: (fields: Partial<ProjectValues>) => void
}

/** Call, budget, what it follows on, and whom to ask. */
export function FrameworkFields({ choices, values, onChange }: FrameworkFieldsProps) {
  const { contact } = values
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={projectWords.call}
        description={projectWords.callHelp}
        value={values.projectCallId ?? ''}
        data={[
          { value: '', label: projectWords.noCall },
          ...choices.calls.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ projectCallId: currentTarget.value === '' ? null : toId(currentTarget.value) })
        }
      />
      <NativeSelect
        label={projectWords.budgetTitle}
        value={values.budgetTitle}
        data={BUDGET_TITLES.map((title) => ({ value: title, label: BUDGET_TITLE_LABELS[title] }))}
        onChange={({ currentTarget }) =>
          onChange({ budgetTitle: BUDGET_TITLES.find((title) => title === currentTarget.value) ?? 'regional' })
        }
      />
      <NativeSelect
        label={projectWords.predecessor}
        value={values.predecessorId ?? ''}
        data={[
          { value: '', label: projectWords.noPredecessor },
          ...choices.predecessors.map(({ id, number, shortTitle }) => ({ value: id, label: `${number} ${shortTitle}` })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ predecessorId: currentTarget.value === '' ? null : toId(currentTarget.value) })
        }
      />
      <TextInput
        label={projectWords.fundingSource}
        description={projectWords.fundingSourceHelp}
        value={values.fundingSource}
        onChange={({ currentTarget }) => onChange({ fundingSource: currentTarget.value })}
      />
      <TextInput
        label={projectWords.contactName}
        value={contact.name}
        onChange={({ currentTarget }) => onChange({ contact: { ...contact, name: currentTarget.value } })}
      />
      <TextInput
        label={projectWords.contactEmail}
        type="email"
        value={contact.email}
        onChange={({ currentTarget }) => onChange({ contact: { ...contact, email: currentTarget.value } })}
      />
      <TextInput
        label={projectWords.contactPhone}
        value={contact.phone}
        onChange={({ currentTarget }) => onChange({ contact: { ...contact, phone: currentTarget.value } })}
      />
      <Checkbox
        className={styles.wide}
        label={projectWords.needsDeMinimis}
        checked={values.needsDeMinimis}
        onChange={({ currentTarget }) => onChange({ needsDeMinimis: currentTarget.checked })}
      />
    </div>
  )
}
