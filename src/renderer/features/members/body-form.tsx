import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { Refusal } from '#shared/contract/refusals.ts'
import { BODY_KINDS, type Body, followsMemberships } from '#shared/domain/members/body.ts'
import { BODY_KIND_WORDS, bodyWords as words } from '#shared/wording/screens/bodies.ts'
import { ActForm } from './act-form.tsx'
import styles from './contact-form.module.css'

export type BodyFields = Omit<Body, 'id'>

interface BodyFormProps {
  readonly fields: BodyFields
  /** The kind is chosen once, when the body is set up. */
  readonly choosesKind: boolean
  readonly running: boolean
  readonly refusal: Refusal | null
  readonly onSave: (fields: BodyFields) => void
  readonly onCancel: () => void
}

const KIND_CHOICES = BODY_KINDS.filter((kind) => !followsMemberships({ kind })).map((value) => ({
  value,
  label: BODY_KIND_WORDS[value],
}))

/** Name, task and period of a body. */
export function BodyForm({ fields: given, choosesKind, running, refusal, onSave, onCancel }: BodyFormProps) {
  const [fields, setFields] = useState(given)
  const [tried, setTried] = useState(false)
  return (
    <ActForm
      verb={words.save}
      running={running}
      refusal={refusal}
      onCancel={onCancel}
      onSubmit={() => {
        setTried(true)
        if (fields.name.trim() !== '') onSave(fields)
      }}
    >
      {choosesKind && (
        <Select
          label={words.kind}
          data={KIND_CHOICES}
          value={fields.kind}
          allowDeselect={false}
          onChange={(value) => setFields({ ...fields, kind: value as Body['kind'] })}
        />
      )}
      <TextInput
        label={words.name}
        value={fields.name}
        required
        error={tried && fields.name.trim() === '' ? words.mustFill : null}
        onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
      />
      <TextInput
        label={words.shortName}
        value={fields.shortName}
        onChange={(event) => setFields({ ...fields, shortName: event.currentTarget.value })}
      />
      <Textarea
        label={words.purpose}
        autosize
        minRows={2}
        value={fields.purpose}
        onChange={(event) => setFields({ ...fields, purpose: event.currentTarget.value })}
      />
      <div className={styles.halves}>
        <DateField label={words.since} value={fields.validFrom} onChange={(validFrom) => setFields({ ...fields, validFrom })} />
        <DateField
          label={words.until}
          value={fields.validUntil}
          onChange={(validUntil) => setFields({ ...fields, validUntil })}
        />
      </div>
    </ActForm>
  )
}
