import { Textarea } from '@mantine/core'
import { Section } from '#renderer/ui/page/section.tsx'
import type { StartProblem } from '#shared/rules/circular/may-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { startFieldOf, startProblemSentence } from '#shared/wording/start-problems.ts'
import styles from './start-form.module.css'
import type { StartValues } from './start-values.ts'

interface StartReasonProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  readonly problems: readonly StartProblem[]
}

/** Why it cannot wait for the next meeting (R24). */
export function StartReason({ values, change, problems }: StartReasonProps) {
  const own = problems.filter((problem) => startFieldOf(problem) === 'reason').map(startProblemSentence)
  return (
    <Section title={procedureWords.stepReason}>
      <div className={styles.step}>
        <Textarea
          label={procedureWords.reasonLabel}
          description={procedureWords.stepReasonHelp}
          autosize
          minRows={2}
          required
          value={values.urgencyReason}
          error={own.join(' ') || null}
          onChange={({ currentTarget }) => change({ urgencyReason: currentTarget.value })}
        />
      </div>
    </Section>
  )
}
