import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import type { StartPreview } from '#shared/contract/circular-procedures.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { leastSentence, requirementSentence } from '#shared/wording/verdict.ts'
import styles from './start-form.module.css'

/** Live beside the form: the majority that will be needed and the deadline. */
export function StartMeaning({ preview }: { readonly preview: StartPreview }) {
  const { required, basis, eligible, recused } = preview
  return (
    <div className={styles.meaning} role="status" aria-live="polite">
      <p className={styles.figure}>
        <b>{leastSentence(required, basis)}</b>
        <span className={styles.soft}>{requirementSentence(required, basis, eligible, recused)}</span>
      </p>
      <TallyBar
        size="card"
        finding={requirementSentence(required, basis, eligible, recused)}
        threshold={required === null ? null : { at: required, label: voteWords.needed(required) }}
        segments={[
          { look: 'open', label: voteWords.open, count: eligible },
          { look: 'recused', label: voteWords.recused, count: recused },
        ]}
      />
      <p className={styles.figure}>
        <span className={styles.soft}>{procedureWords.deadline}</span>
        <strong>{formatDeadline(preview.deadline.endsAt)}</strong>
        <span className={styles.soft}>{preview.deadline.sentence}</span>
      </p>
    </div>
  )
}
