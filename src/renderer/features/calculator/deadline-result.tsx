import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'
import { CopyText } from './copy-text.tsx'
import type { DeadlineFinding } from './deadline-finding.ts'

interface DeadlineResultProps {
  readonly finding: DeadlineFinding | null
  readonly question: string
}

/** The day with the way to it, the days passed over, and all of it as a text. */
export function DeadlineResult({ finding, question }: DeadlineResultProps) {
  return (
    <section className={styles.result} aria-label={calculatorWords.result}>
      <h2>{calculatorWords.result}</h2>
      <p role="status" className={finding === null ? styles.soft : styles.headline}>
        {finding === null ? calculatorWords.noResult : finding.headline}
      </p>
      {finding !== null && (
        <>
          <div className={styles.part}>
            <h3>{calculatorWords.explanation}</h3>
            <ProofList sentences={finding.sentences} />
          </div>
          <CopyText text={calculatorWords.asText(calculatorWords.heading(question), [], finding.headline, finding.sentences)} />
          <div className={styles.part}>
            <h3>{calculatorWords.skipped}</h3>
            {finding.skipped.length === 0 ? (
              <p className={styles.soft}>{calculatorWords.noneSkipped}</p>
            ) : (
              <ul className={styles.skipped}>
                {finding.skipped.map((day) => (
                  <li key={day.date}>{calculatorWords.skippedDay(day)}</li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </section>
  )
}
