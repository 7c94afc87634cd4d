import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import type { StartItemPreview, StartPreview } from '#shared/contract/circular-start.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { leastSentence, requirementSentence } from '#shared/wording/verdict.ts'
import styles from './start-form.module.css'
import type { StartValues } from './start-values.ts'

/** Live beside the form: the majority that each item will need and the deadline. */
export function StartMeaning({ preview, values }: { readonly preview: StartPreview; readonly values: StartValues }) {
  return (
    <div className={styles.meaning} role="status" aria-live="polite">
      {preview.items.map((item, index) => (
        <ItemMeaning
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name here than their number
          key={index}
          item={item}
          title={preview.items.length > 1 ? procedureWords.itemTitle(index + 1, values.items[index]?.subject ?? '') : null}
        />
      ))}
      <p className={styles.figure}>
        <span className={styles.soft}>{procedureWords.deadline}</span>
        <strong>{formatDeadline(preview.deadline.endsAt)}</strong>
        <span className={styles.soft}>{preview.deadline.sentence}</span>
      </p>
    </div>
  )
}

function ItemMeaning({ item, title }: { readonly item: StartItemPreview; readonly title: string | null }) {
  const { required, eligible, recused } = item
  const finding = requirementSentence(item, eligible, recused)
  return (
    <div className={styles.figure}>
      {title !== null && <strong>{title}</strong>}
      <p className={styles.figure}>
        <b>{leastSentence(item)}</b>
        <span className={styles.soft}>{finding}</span>
      </p>
      <TallyBar
        size="card"
        finding={finding}
        threshold={required === null ? null : { at: required, label: voteWords.needed(required) }}
        segments={[
          { look: 'open', label: voteWords.open, count: eligible },
          { look: 'recused', label: voteWords.recused, count: recused },
        ]}
      />
    </div>
  )
}
