import { Autocomplete } from '@mantine/core'
import { useId } from 'react'
import type { ProjectChoices } from '#shared/contract/projects.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import styles from './project-form.module.css'
import type { OrganizationValue } from './project-values.ts'

interface OrganizationFieldProps {
  readonly label: string
  readonly description?: string
  readonly members: ProjectChoices['members']
  readonly value: OrganizationValue
  readonly onChange: (value: OrganizationValue) => void
  /** Said below when it is a member. */
  readonly memberNote: string
  readonly error?: string | null
}

/** A member chosen by its name, or any other organization typed in. Says below which of both it is. */
export function OrganizationField(props: OrganizationFieldProps) {
  const { label, description, members, value, onChange, memberNote, error = null } = props
  const noteId = useId()
  const note = value.name.trim() === '' ? '' : value.memberId === null ? projectWords.isOutsider : memberNote
  return (
    <div>
      <Autocomplete
        label={label}
        description={description}
        data={members.map(({ name }) => name)}
        value={value.name}
        onChange={(name) => onChange({ name, memberId: members.find((member) => member.name === name.trim())?.id ?? null })}
        error={error}
        required
        limit={14}
        aria-describedby={noteId}
        autoComplete="off"
      />
      <p id={noteId} className={styles.note} data-member={value.memberId !== null || undefined}>
        {note}
      </p>
    </div>
  )
}
