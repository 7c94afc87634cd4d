import { Radio } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import type { StartPreview } from '#shared/contract/circular-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { startFieldOf, startProblemSentence } from '#shared/wording/start-problems.ts'
import styles from './start-form.module.css'
import type { StartValues } from './start-values.ts'

interface StartDeadlineProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  readonly preview: StartPreview
}

/** Computed by the rules, or on a fixed day; the sentence that explains it stands below. */
export function StartDeadline({ values, change, preview }: StartDeadlineProps) {
  const problems = preview.problems.filter((problem) => startFieldOf(problem) === 'deadline').map(startProblemSentence)
  return (
    <Section title={procedureWords.stepDeadline}>
      <div className={styles.step}>
        <Radio.Group
          aria-label={procedureWords.stepDeadline}
          value={values.fixedDay ? 'fixed' : 'computed'}
          onChange={(kind) => change({ fixedDay: kind === 'fixed', endsOn: values.endsOn ?? preview.deadline.endsOn })}
        >
          <div className={styles.recusals}>
            <Radio value="computed" label={procedureWords.deadlineComputed} />
            <Radio value="fixed" label={procedureWords.deadlineFixed} />
          </div>
        </Radio.Group>
        {values.fixedDay && (
          <DateField
            label={procedureWords.deadlineFixedLabel}
            value={values.endsOn}
            onChange={(endsOn) => change({ endsOn })}
            required
          />
        )}
        <p role="status">{preview.deadline.sentence}</p>
        {problems.map((sentence) => (
          <p key={sentence} className={styles.problem} role="alert">
            {sentence}
          </p>
        ))}
      </div>
    </Section>
  )
}
