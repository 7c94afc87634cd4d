import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { type Id, toId } from '#shared/basics/id.ts'
import type { StartPreview } from '#shared/contract/circular-procedures.ts'
import { recusalGroundSentence } from '#shared/wording/recusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './start-form.module.css'
import type { StartValues } from './start-values.ts'

interface StartRecusalsProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  readonly preview: StartPreview
  readonly tried: boolean
}

/** Recusals found in the project, to be confirmed, and those that the data do not show (R14, R15). */
export function StartRecusals({ values, change, preview, tried }: StartRecusalsProps) {
  const nameOf = (memberId: Id<'member'>) => preview.roll.find((member) => member.memberId === memberId)?.name ?? memberId
  const known = [...preview.foundRecusals, ...values.added].map(({ memberId }) => memberId)
  return (
    <Section title={procedureWords.stepRecusals}>
      <div className={styles.step}>
        <p className={styles.soft}>{procedureWords.recusalsHelp}</p>
        {preview.foundRecusals.length === 0 && <p>{procedureWords.noneFound}</p>}
        {preview.foundRecusals.map(({ memberId, ground }) => (
          <Checkbox
            key={memberId}
            label={procedureWords.confirmRecusal(nameOf(memberId))}
            description={recusalGroundSentence(ground)}
            checked={values.confirmed.includes(memberId)}
            error={tried && !values.confirmed.includes(memberId) ? procedureWords.pleaseConfirm : null}
            onChange={({ currentTarget }) =>
              change({
                confirmed: currentTarget.checked
                  ? [...values.confirmed, memberId]
                  : values.confirmed.filter((other) => other !== memberId),
              })
            }
          />
        ))}
        {values.added.map(({ memberId, reason }) => (
          <div key={memberId} className={styles.row}>
            <span>
              {procedureWords.confirmRecusal(nameOf(memberId))}: {reason}
            </span>
            <ActionIcon
              variant="subtle"
              aria-label={procedureWords.removeRecusal(nameOf(memberId))}
              onClick={() => change({ added: values.added.filter((other) => other.memberId !== memberId) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <AddRecusal
          members={preview.roll.filter(({ memberId }) => !known.includes(memberId))}
          onAdd={(memberId, reason) => change({ added: [...values.added, { memberId, reason }] })}
        />
      </div>
    </Section>
  )
}

interface AddRecusalProps {
  readonly members: StartPreview['roll']
  readonly onAdd: (memberId: Id<'member'>, reason: string) => void
}

function AddRecusal({ members, onAdd }: AddRecusalProps) {
  const [memberId, setMemberId] = useState('')
  const [reason, setReason] = useState('')
  return (
    <div className={styles.add}>
      <NativeSelect
        label={procedureWords.addRecusal}
        value={memberId}
        data={[{ value: '', label: '' }, ...members.map((member) => ({ value: member.memberId, label: member.name }))]}
        onChange={({ currentTarget }) => setMemberId(currentTarget.value)}
      />
      <TextInput
        label={procedureWords.addRecusalReason}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={memberId === '' || reason.trim() === ''}
        onClick={() => {
          onAdd(toId(memberId), reason.trim())
          setMemberId('')
          setReason('')
        }}
      >
        {procedureWords.addRecusalButton}
      </Button>
    </div>
  )
}
