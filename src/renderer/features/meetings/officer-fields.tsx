import { Select } from '@mantine/core'
import { toId } from '#shared/basics/id.ts'
import type { OfficerName } from '#shared/contract/meeting-page.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './meeting-form.module.css'
import type { MeetingValues } from './meeting-values.ts'

interface OfficerFieldsProps {
  readonly people: readonly OfficerName[]
  readonly values: Pick<MeetingValues, 'chairPersonId' | 'minuteTakerPersonId'>
  readonly onChange: (fields: Partial<Pick<MeetingValues, 'chairPersonId' | 'minuteTakerPersonId'>>) => void
}

/** Who chairs and who takes the minutes, by typing a name. */
export function OfficerFields({ people, values, onChange }: OfficerFieldsProps) {
  const choices = people.map(({ personId, name, memberName }) => ({ value: personId, label: `${name}, ${memberName}` }))
  const usual = { data: choices, searchable: true, clearable: true, placeholder: meetingWords.nobody, limit: 50 } as const
  return (
    <div className={styles.fields}>
      <Select
        {...usual}
        label={meetingWords.chair}
        value={values.chairPersonId}
        onChange={(personId) => onChange({ chairPersonId: personId === null ? null : toId(personId) })}
      />
      <Select
        {...usual}
        label={meetingWords.minuteTaker}
        value={values.minuteTakerPersonId}
        onChange={(personId) => onChange({ minuteTakerPersonId: personId === null ? null : toId(personId) })}
      />
    </div>
  )
}
