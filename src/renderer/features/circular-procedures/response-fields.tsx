import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { ChoicePicker, type PickerChoice } from '#renderer/ui/votes/choice-picker.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { Voter } from '#shared/contract/circular-procedures.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import type { Choice, ResponseWay } from '#shared/domain/resolutions/vote.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { CHOICE_LABELS, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { PersonFields } from './person-fields.tsx'
import styles from './response-form.module.css'
import { isOnBehalf, type ResponseValues } from './response-values.ts'

interface ResponseFieldsProps {
  readonly voters: readonly Voter[]
  readonly values: ResponseValues
  readonly change: (fields: Partial<ResponseValues>) => void
  readonly evidence: readonly File[]
  readonly onEvidence: (files: readonly File[]) => void
  readonly endsAt: Instant
  readonly tried: boolean
}

const CHOICES: readonly PickerChoice<Choice>[] = (['yes', 'no', 'abstain', 'invalid'] as const).map((choice) => ({
  value: choice,
  label: CHOICE_LABELS[choice],
  look: choice,
}))
const WAYS: readonly ResponseWay[] = ['email', 'letter', 'form', 'telephone', 'meeting']
const FILE_LIMITS = { most: 20, largest: LARGEST_FILE } as const

/** Person, vote, receipt, way, evidence; objection and conflict of interest; remark. */
export function ResponseFields({ voters, values, change, evidence, onEvidence, endsAt, tried }: ResponseFieldsProps) {
  const isLate = values.receivedAt !== null && values.receivedAt > endsAt
  return (
    <>
      <PersonFields voters={voters} values={values} change={change} tried={tried} />
      {!values.conflicted && (
        <ChoicePicker
          label={procedureWords.vote}
          choices={CHOICES}
          value={values.choice}
          onChange={(choice) => change({ choice })}
        />
      )}
      <div data-moment>
        <MomentField
          dateLabel={procedureWords.receivedOn}
          timeLabel={procedureWords.receivedAt}
          value={values.receivedAt}
          onChange={(receivedAt) => change({ receivedAt })}
          error={tried && values.receivedAt === null ? projectWords.missing : null}
        />
      </div>
      {isLate && <Notice tone="warn">{procedureWords.willBeLate}</Notice>}
      <NativeSelect
        label={procedureWords.way}
        value={values.way}
        data={WAYS.map((way) => ({ value: way, label: WAY_LABELS[way] }))}
        onChange={({ currentTarget }) => change({ way: currentTarget.value as ResponseWay })}
      />
      <FileDrop
        label={procedureWords.evidence}
        description={procedureWords.evidenceHelp}
        files={evidence}
        onFiles={onEvidence}
        limits={FILE_LIMITS}
      />
      {isOnBehalf(values.way) && (
        <Textarea
          label={procedureWords.onBehalf}
          description={procedureWords.onBehalfHelp}
          autosize
          minRows={2}
          value={values.onBehalfReason}
          onChange={({ currentTarget }) => change({ onBehalfReason: currentTarget.value })}
        />
      )}
      <Checkbox
        label={procedureWords.objects}
        description={procedureWords.objectsHelp}
        checked={values.objects}
        onChange={({ currentTarget }) => change({ objects: currentTarget.checked })}
      />
      <div className={styles.group}>
        <Checkbox
          label={procedureWords.conflicted}
          description={procedureWords.conflictHelp}
          checked={values.conflicted}
          onChange={({ currentTarget }) => change({ conflicted: currentTarget.checked })}
        />
        {values.conflicted && (
          <TextInput
            label={procedureWords.conflictReason}
            required
            value={values.conflictReason}
            onChange={({ currentTarget }) => change({ conflictReason: currentTarget.value })}
          />
        )}
      </div>
      <Textarea
        label={procedureWords.remark}
        description={procedureWords.remarkHelp}
        autosize
        minRows={2}
        value={values.remark}
        onChange={({ currentTarget }) => change({ remark: currentTarget.value })}
      />
    </>
  )
}
