import { Button } from '@mantine/core'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { countProblemSentence } from '#shared/wording/count-problems.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './example-panel.module.css'
import { EXAMPLE_COUNTS, type ExampleCount, exampleProblems, useExampleValues } from './example-values.ts'
import { useExample } from './use-example.ts'

/** The numbers on which every choice shows its effect; an impossible one is said at its field. */
export function ExamplePanel() {
  const { values, change, reset } = useExampleValues()
  const { usualDay } = useExample()
  const problems = exampleProblems(values)
  const votesProblem = problems.find(({ field }) => field === 'votes')
  function errorAt(count: ExampleCount): string | boolean | null {
    const problem = problems.find(({ field }) => field === count)
    if (problem !== undefined) return countProblemSentence(problem)
    return votesProblem !== undefined && VOTES.includes(count) && values[count] !== 0
  }
  return (
    <Section title={rulesWords.example}>
      <p className={styles.lead}>{rulesWords.exampleLead}</p>
      <div className={styles.counts}>
        {EXAMPLE_COUNTS.map((count) => (
          <CountField
            key={count}
            label={rulesWords[count]}
            value={values[count]}
            onChange={(value) => change({ [count]: value })}
            error={errorAt(count)}
          />
        ))}
      </div>
      {votesProblem !== undefined && (
        <p className={styles.problem} role="alert">
          {countProblemSentence(votesProblem)}
        </p>
      )}
      <DateField
        label={rulesWords.day}
        description={rulesWords.dayHelp}
        value={values.day ?? usualDay}
        onChange={(day) => change({ day })}
      />
      <Button variant="subtle" size="compact-md" className={styles.reset} onClick={reset}>
        {rulesWords.resetExample}
      </Button>
    </Section>
  )
}

const VOTES: readonly ExampleCount[] = ['yes', 'no', 'abstain']
