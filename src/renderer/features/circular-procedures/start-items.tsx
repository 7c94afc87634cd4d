import { Switch, TextInput } from '@mantine/core'
import { Section } from '#renderer/ui/page/section.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { StartPreview } from '#shared/contract/circular-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { AddItem } from './add-item.tsx'
import styles from './start-form.module.css'
import { StartItem } from './start-item.tsx'
import { type ItemValues, type StartValues, subjectOf } from './start-values.ts'

interface StartItemsProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  /** Null while nothing is chosen. */
  readonly preview: StartPreview | null
  readonly tried: boolean
}

/** What is voted on: projects and free texts, one vote on each; and whether points are asked for. */
export function StartItems({ values, change, preview, tried }: StartItemsProps) {
  const { items } = values
  const put = (next: readonly ItemValues[]) => change({ items: next })
  const hasProject = items.some(({ projectId }) => projectId !== null)
  const criteria = preview?.criteria ?? null
  return (
    <Section title={items.length > 1 ? procedureWords.itemsTitle : procedureWords.stepText}>
      {items.length === 0 && <EmptyState title={procedureWords.itemsEmptyTitle}>{procedureWords.itemsEmptyText}</EmptyState>}
      <div className={styles.step}>
        {items.length > 1 && (
          <>
            <p className={styles.soft}>{procedureWords.itemsLead}</p>
            <TextInput
              label={procedureWords.wholeSubject}
              description={procedureWords.wholeSubjectHelp}
              value={values.subject}
              placeholder={subjectOf(values)}
              maxLength={300}
              onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
            />
          </>
        )}
        {items.map((item, index) => (
          <StartItem
            key={item.key}
            item={item}
            position={items.length > 1 ? index + 1 : null}
            problems={tried ? (preview?.items[index]?.problems ?? []) : []}
            onChange={(fields) => put(items.map((other) => (other.key === item.key ? { ...other, ...fields } : other)))}
            onRemove={() => put(items.filter((other) => other.key !== item.key))}
          />
        ))}
        <AddItem items={items} onAdd={(item) => put([...items, item])} />
        {hasProject && criteria !== null && (
          <Switch
            label={procedureWords.asksForPoints}
            description={procedureWords.asksForPointsHelp(criteria.title, criteria.count)}
            checked={values.asksForPoints}
            onChange={({ currentTarget }) => change({ asksForPoints: currentTarget.checked })}
          />
        )}
      </div>
    </Section>
  )
}
