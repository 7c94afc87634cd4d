import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { ChoicePicker, type PickerChoice } from '#renderer/ui/votes/choice-picker.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage, Voter } from '#shared/contract/circular-procedures.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import type { Choice, ResponseWay } from '#shared/domain/resolutions/vote.ts'
import { decisiveAt } from '#shared/rules/circular/decisive-moment.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { CHOICE_LABELS, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { ConflictFields } from './conflict-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { PointsFields } from './points-fields.tsx'
import styles from './response-form.module.css'
import { asksForPostmark, itemsFor, type ResponseValues, withWay } from './response-values.ts'

interface ResponseFieldsProps {
  readonly page: CircularProcedurePage
  /** Null for somebody who belongs to no member. */
  readonly memberId: Id<'member'> | null
  readonly voters: readonly Voter[]
  /** Those of other members, where a vote may be transferred to them. */
  readonly holders: readonly (Voter & { readonly memberName: string })[]
  readonly values: ResponseValues
  readonly change: (fields: Partial<ResponseValues>) => void
  readonly evidence: readonly File[]
  readonly onEvidence: (files: readonly File[]) => void
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
export function ResponseFields(props: ResponseFieldsProps) {
  const { page, memberId, voters, holders, values, change, evidence, onEvidence, tried } = props
  const { procedure } = page
  const { endsAt } = procedure.deadline
  const { receivedAt } = values
  const asksPostmark = asksForPostmark(procedure, values.way)
  const postedOn = asksPostmark ? values.postedOn : null
  const isLate = receivedAt !== null && decisiveAt({ receivedAt, postedOn }, endsAt, procedure.rules.decisiveMoment) > endsAt
  const { concerned, open, rated } = itemsFor(page, memberId, values)
  const isOne = page.items.length === 1
  return (
    <>
      <PersonFields voters={voters} holders={holders} values={values} change={change} tried={tried} />
      {open.map(({ id, position, subject }) => (
        <ChoicePicker
          key={id}
          label={isOne ? procedureWords.vote : procedureWords.voteOn(position, subject)}
          choices={CHOICES}
          value={values.choices[id] ?? null}
          onChange={(choice) => change({ choices: { ...values.choices, [id]: choice } })}
        />
      ))}
      <PointsFields
        items={rated.map(({ id, position, subject }) => ({
          id,
          title: isOne ? null : procedureWords.itemTitle(position, subject),
        }))}
        criteria={(page.criteria?.criteria ?? []).map(({ scaleMax, ...criterion }) => ({ ...criterion, most: scaleMax }))}
        values={values.points}
        onChange={(points) => change({ points })}
      />
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
        onChange={({ currentTarget }) => change(withWay(values, currentTarget.value as ResponseWay))}
      />
      {asksPostmark && (
        <DateField
          label={procedureWords.postedOn}
          description={procedureWords.postedOnHelp}
          value={values.postedOn}
          onChange={(day) => change({ postedOn: day })}
        />
      )}
      <FileDrop
        label={procedureWords.evidence}
        description={procedureWords.evidenceHelp}
        files={evidence}
        onFiles={onEvidence}
        limits={FILE_LIMITS}
        required
        error={tried && evidence.length === 0 ? procedureWords.evidenceMissing : null}
      />
      <Textarea
        label={procedureWords.onBehalf}
        description={procedureWords.onBehalfHelp}
        autosize
        minRows={2}
        required
        value={values.onBehalfReason}
        error={tried && values.onBehalfReason.trim() === '' ? procedureWords.onBehalfMissing : null}
        onChange={({ currentTarget }) => change({ onBehalfReason: currentTarget.value })}
      />
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
          <ConflictFields
            items={concerned.map(({ id, position, subject }) => ({ id, title: procedureWords.itemTitle(position, subject) }))}
            values={values.conflicts}
            onChange={(conflicts) => change({ conflicts })}
            tried={tried}
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
