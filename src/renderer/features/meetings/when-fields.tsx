import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TimeField } from '#renderer/ui/fields/time-field.tsx'
import type { MeetingChoices } from '#shared/contract/meeting-page.ts'
import { MEETING_FORMATS, MEETING_KINDS, type MeetingFormat, type MeetingKind } from '#shared/domain/meetings/meeting.ts'
import { MEETING_FORMAT_WORDS, MEETING_KIND_WORDS } from '#shared/wording/meetings.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { BodyFields } from './body-fields.tsx'
import styles from './meeting-form.module.css'
import type { MeetingValues, MissingField } from './meeting-values.ts'

interface WhenFieldsProps {
  readonly bodies: MeetingChoices['bodies']
  readonly values: MeetingValues
  readonly onChange: (fields: Partial<MeetingValues>) => void
  readonly errorAt: (field: MissingField) => string | null
}

/** Name, kind, day and place of a meeting; how to take part from elsewhere where not everybody comes. */
export function WhenFields({ bodies, values, onChange, errorAt }: WhenFieldsProps) {
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.wide}
        label={meetingWords.titleLabel}
        placeholder={meetingWords.titleHint}
        value={values.title}
        maxLength={300}
        required
        error={errorAt('title')}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <div className={styles.moment}>
        <DateField
          label={meetingWords.startDay}
          value={values.day}
          required
          error={errorAt('day')}
          onChange={(day) => onChange({ day })}
        />
        <TimeField
          label={meetingWords.startTime}
          value={values.startTime}
          required
          error={errorAt('startTime')}
          onChange={(startTime) => onChange({ startTime })}
        />
        <TimeField label={meetingWords.endTime} value={values.endTime} onChange={(endTime) => onChange({ endTime })} />
      </div>
      <NativeSelect
        label={meetingWords.kind}
        value={values.kind}
        data={MEETING_KINDS.map((kind) => ({ value: kind, label: MEETING_KIND_WORDS[kind] }))}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as MeetingKind })}
      />
      <NativeSelect
        label={meetingWords.format}
        value={values.format}
        data={MEETING_FORMATS.map((format) => ({ value: format, label: MEETING_FORMAT_WORDS[format] }))}
        onChange={({ currentTarget }) => onChange({ format: currentTarget.value as MeetingFormat })}
      />
      <BodyFields bodies={bodies} values={values} onChange={onChange} />
      {values.format !== 'virtual' && (
        <TextInput
          className={styles.wide}
          label={meetingWords.place}
          value={values.place}
          maxLength={300}
          onChange={({ currentTarget }) => onChange({ place: currentTarget.value })}
        />
      )}
      {values.format !== 'in-person' && (
        <Textarea
          className={styles.wide}
          label={meetingWords.dialIn}
          description={meetingWords.dialInHelp}
          autosize
          minRows={2}
          value={values.dialIn}
          onChange={({ currentTarget }) => onChange({ dialIn: currentTarget.value })}
        />
      )}
    </div>
  )
}
