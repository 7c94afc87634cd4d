import { ActionIcon, Checkbox, Textarea, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { StartProblem } from '#shared/rules/circular/may-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { type StartField, startFieldOf, startProblemSentence } from '#shared/wording/start-problems.ts'
import styles from './start-form.module.css'
import type { ItemValues } from './start-values.ts'

interface StartItemProps {
  readonly item: ItemValues
  /** Its number on the ballot; null where it is the only one. */
  readonly position: number | null
  readonly problems: readonly StartProblem[]
  readonly onChange: (fields: Partial<ItemValues>) => void
  readonly onRemove: () => void
}

/** The wording of one item. */
export function StartItem({ item, position, problems, onChange, onRemove }: StartItemProps) {
  const at = (field: StartField) => problems.filter((problem) => startFieldOf(problem) === field).map(startProblemSentence)
  const title = procedureWords.itemTitle(position ?? 1, item.subject)
  return (
    <fieldset className={styles.item} data-alone={position === null || undefined}>
      {position !== null && <legend>{title}</legend>}
      {(position !== null || item.projectId === null) && (
        <ActionIcon className={styles.remove} variant="subtle" aria-label={procedureWords.removeItem(title)} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
      {at('matter').map((sentence) => (
        <Notice key={sentence} tone="bad">
          {sentence}
        </Notice>
      ))}
      <TextInput
        label={procedureWords.subjectLabel}
        required
        value={item.subject}
        maxLength={300}
        error={at('subject').join(' ') || null}
        onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
      />
      <Textarea
        label={procedureWords.textLabel}
        description={procedureWords.textHelp}
        autosize
        minRows={3}
        required
        value={item.proposedText}
        error={at('text').join(' ') || null}
        onChange={({ currentTarget }) => onChange({ proposedText: currentTarget.value })}
      />
      {item.projectId === null && item.projectCallId === null && (
        <Checkbox
          label={procedureWords.isFundamental}
          checked={item.isFundamental}
          onChange={({ currentTarget }) => onChange({ isFundamental: currentTarget.checked })}
        />
      )}
    </fieldset>
  )
}
