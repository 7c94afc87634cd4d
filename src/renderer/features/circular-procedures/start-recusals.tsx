import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { type Id, toId } from '#shared/basics/id.ts'
import type { StartItemPreview, StartPreview } from '#shared/contract/circular-start.ts'
import { recusalGroundSentence } from '#shared/wording/recusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './start-form.module.css'
import type { ItemValues, StartValues } from './start-values.ts'

interface StartRecusalsProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  readonly preview: StartPreview
  readonly tried: boolean
}

/** Recusals found in the projects, to be confirmed, and those that the data do not show (R14, R15); item by item. */
export function StartRecusals({ values, change, preview, tried }: StartRecusalsProps) {
  const put = (key: string, fields: Partial<ItemValues>) =>
    change({ items: values.items.map((item) => (item.key === key ? { ...item, ...fields } : item)) })
  return (
    <Section title={procedureWords.stepRecusals}>
      <div className={styles.step}>
        <p className={styles.soft}>{procedureWords.recusalsHelp}</p>
        {values.items.map((item, index) => (
          <ItemRecusals
            key={item.key}
            item={item}
            title={values.items.length > 1 ? procedureWords.itemTitle(index + 1, item.subject) : null}
            found={preview.items[index]?.foundRecusals ?? []}
            roll={preview.roll}
            tried={tried}
            onChange={(fields) => put(item.key, fields)}
          />
        ))}
      </div>
    </Section>
  )
}

interface ItemRecusalsProps {
  readonly item: ItemValues
  /** Null where there is only one. */
  readonly title: string | null
  readonly found: StartItemPreview['foundRecusals']
  readonly roll: StartPreview['roll']
  readonly tried: boolean
  readonly onChange: (fields: Partial<ItemValues>) => void
}

function ItemRecusals({ item, title, found, roll, tried, onChange }: ItemRecusalsProps) {
  const { confirmed, added } = item
  const nameOf = (memberId: Id<'member'>) => roll.find((member) => member.memberId === memberId)?.name ?? memberId
  const known = [...found, ...added].map(({ memberId }) => memberId)
  return (
    <fieldset className={styles.item} data-alone={title === null || undefined}>
      {title !== null && <legend>{title}</legend>}
      {found.length === 0 && <p>{procedureWords.noneFound}</p>}
      {found.map(({ memberId, ground }) => (
        <Checkbox
          key={memberId}
          label={procedureWords.confirmRecusal(nameOf(memberId))}
          description={recusalGroundSentence(ground)}
          checked={confirmed.includes(memberId)}
          error={tried && !confirmed.includes(memberId) ? procedureWords.pleaseConfirm : null}
          onChange={({ currentTarget }) =>
            onChange({
              confirmed: currentTarget.checked ? [...confirmed, memberId] : confirmed.filter((other) => other !== memberId),
            })
          }
        />
      ))}
      {added.map(({ memberId, reason }) => (
        <div key={memberId} className={styles.row}>
          <span>
            {procedureWords.confirmRecusal(nameOf(memberId))}: {reason}
          </span>
          <ActionIcon
            variant="subtle"
            aria-label={procedureWords.removeRecusal(nameOf(memberId))}
            onClick={() => onChange({ added: added.filter((other) => other.memberId !== memberId) })}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <AddRecusal
        members={roll.filter(({ memberId }) => !known.includes(memberId))}
        onAdd={(memberId, reason) => onChange({ added: [...added, { memberId, reason }] })}
      />
    </fieldset>
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
