import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { CHOICE_LABELS } from '#shared/wording/screens/votes.ts'
import styles from './roll-call.module.css'

/** The sums of a secret ballot while they are typed; null where a field holds no number. */
export type PaperCounts = Readonly<Record<(typeof PAPERS)[number], number | null>>

const PAPERS = ['yes', 'no', 'abstain', 'invalid'] as const

export const NO_PAPERS: PaperCounts = { yes: 0, no: 0, abstain: 0, invalid: 0 }

interface SecretBallotProps {
  readonly counts: PaperCounts
  /** Who hands in a paper. */
  readonly present: number
  readonly onCounts: (counts: PaperCounts) => void
}

/** The sums of the papers, and whether they fit those who are there. */
export function SecretBallot({ counts, present, onCounts }: SecretBallotProps) {
  return (
    <div className={styles.secret}>
      <p className={styles.soft}>{sessionWords.secretHelp}</p>
      <div className={styles.papers}>
        {PAPERS.map((choice) => (
          <CountField
            key={choice}
            label={CHOICE_LABELS[choice]}
            most={500}
            value={counts[choice]}
            onChange={(count) => onCounts({ ...counts, [choice]: count })}
          />
        ))}
      </div>
      <p className={papersOf(counts) > present ? styles.tooMany : styles.soft}>
        {sessionWords.papers(papersOf(counts), present)}
      </p>
    </div>
  )
}

/** How many papers the fields say. */
export function papersOf(counts: PaperCounts): number {
  return PAPERS.reduce((sum, choice) => sum + (counts[choice] ?? 0), 0)
}
