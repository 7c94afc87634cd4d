import { Checkbox, TextInput } from '@mantine/core'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './response-form.module.css'

/** The reason by item, while it is typed; no entry where no conflict is declared. */
export type ConflictValues = Readonly<Record<string, string>>

interface ConflictFieldsProps {
  /** Items in which the member would vote. */
  readonly items: readonly { readonly id: string; readonly title: string }[]
  readonly values: ConflictValues
  readonly onChange: (values: ConflictValues) => void
  /** Whether to say what is missing. */
  readonly tried: boolean
}

/** Part C: in which items the member takes no part, and why (R14). Where there is only one, only why. */
export function ConflictFields({ items, values, onChange, tried }: ConflictFieldsProps) {
  const isOne = items.length === 1
  return (
    <div className={styles.group}>
      {tried && toConflicts(items, values).length === 0 && <p className={styles.missing}>{procedureWords.conflictItemMissing}</p>}
      {items.map(({ id, title }) => (
        <div key={id} className={styles.group}>
          {!isOne && (
            <Checkbox
              label={procedureWords.conflictIn(title)}
              checked={values[id] !== undefined}
              onChange={({ currentTarget }) => onChange(currentTarget.checked ? { ...values, [id]: '' } : without(values, id))}
            />
          )}
          {(isOne || values[id] !== undefined) && (
            <TextInput
              label={procedureWords.conflictReason}
              required
              maxLength={300}
              value={values[id] ?? ''}
              error={tried && (values[id] ?? '').trim() === '' ? procedureWords.conflictReasonMissing : null}
              onChange={({ currentTarget }) => onChange({ ...values, [id]: currentTarget.value })}
            />
          )}
        </div>
      ))}
    </div>
  )
}

/** The conflicts as they are sent. */
export function toConflicts<ItemId extends string>(
  items: readonly { readonly id: ItemId }[],
  values: ConflictValues,
): { itemId: ItemId; reason: string }[] {
  const isOne = items.length === 1
  return items.flatMap(({ id }) => {
    const reason = values[id] ?? (isOne ? '' : undefined)
    return reason === undefined ? [] : [{ itemId: id, reason: reason.trim() }]
  })
}

/** The items that are left to vote on. */
export function withoutConflicts<Item extends { readonly id: string }>(
  items: readonly Item[],
  conflicts: readonly { readonly itemId: string }[],
): readonly Item[] {
  return items.filter(({ id }) => !conflicts.some(({ itemId }) => itemId === id))
}

/** Whether at least one item is named, and each with its reason. */
export function isExplained(conflicts: readonly { readonly reason: string }[]): boolean {
  return conflicts.length > 0 && conflicts.every(({ reason }) => reason !== '')
}

function without(values: ConflictValues, id: string): ConflictValues {
  return Object.fromEntries(Object.entries(values).filter(([known]) => known !== id))
}
