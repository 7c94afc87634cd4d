import { Textarea, TextInput } from '@mantine/core'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { StartProblem } from '#shared/rules/circular/may-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { type StartField, startFieldOf, startProblemSentence } from '#shared/wording/start-problems.ts'
import styles from './start-form.module.css'
import type { StartValues } from './start-values.ts'

interface StartMatterProps {
  readonly values: StartValues
  readonly change: (fields: Partial<StartValues>) => void
  readonly problems: readonly StartProblem[]
}

/** Why now, and on which text. */
export function StartMatter({ values, change, problems }: StartMatterProps) {
  const at = (field: StartField) => problems.filter((problem) => startFieldOf(problem) === field).map(startProblemSentence)
  const errorAt = (field: StartField) => at(field).join(' ') || null
  return (
    <>
      <Section title={procedureWords.stepReason}>
        <div className={styles.step}>
          {at('matter').map((sentence) => (
            <Notice key={sentence} tone="bad">
              {sentence}
            </Notice>
          ))}
          <Textarea
            label={procedureWords.reasonLabel}
            description={procedureWords.stepReasonHelp}
            autosize
            minRows={2}
            required
            value={values.urgencyReason}
            error={errorAt('reason')}
            onChange={({ currentTarget }) => change({ urgencyReason: currentTarget.value })}
          />
        </div>
      </Section>
      <Section title={procedureWords.stepText}>
        <div className={styles.step}>
          <TextInput
            label={procedureWords.subjectLabel}
            required
            value={values.subject}
            maxLength={300}
            onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
          />
          <Textarea
            label={procedureWords.textLabel}
            description={procedureWords.textHelp}
            autosize
            minRows={3}
            required
            value={values.proposedText}
            error={errorAt('text')}
            onChange={({ currentTarget }) => change({ proposedText: currentTarget.value })}
          />
        </div>
      </Section>
    </>
  )
}
