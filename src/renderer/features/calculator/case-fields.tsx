import { Checkbox, NativeSelect, Radio } from '@mantine/core'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { countProblemSentence } from '#shared/wording/count-problems.ts'
import { CHAIR_LABELS, calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'
import type { CaseCount, CaseProblem, CaseValues } from './case-values.ts'

interface CaseFieldsProps {
  readonly values: CaseValues
  readonly onChange: (fields: Partial<CaseValues>) => void
  readonly problems: readonly CaseProblem[]
}

const VOTES = ['yes', 'no', 'abstain', 'invalid'] as const
const CHAIRS = ['none', 'yes', 'no', 'abstain'] as const

/** Who is there and how they voted; what cannot be is said at its field. */
export function CaseFields({ values, onChange, problems }: CaseFieldsProps) {
  const { procedure, clock } = values
  const isMeeting = procedure === 'meeting'
  const votesProblem = problems.find(({ field }) => field === 'votes')
  function sentenceAt(field: string): string | null {
    const problem = problems.find((found) => found.field === field)
    return problem === undefined || problem.field === 'majority' ? null : countProblemSentence(problem)
  }
  function count(name: CaseCount, description?: string) {
    const isVote = name === 'lateYes' || name === 'lateNo' || VOTES.some((vote) => vote === name)
    return (
      <CountField
        key={name}
        label={calculatorWords[name]}
        description={description}
        width={name === 'objections' ? 260 : undefined}
        value={values[name]}
        onChange={(value) => onChange({ [name]: value })}
        error={sentenceAt(name) ?? (isVote && votesProblem !== undefined && values[name] !== 0)}
      />
    )
  }
  return (
    <Section title={calculatorWords.facts}>
      <Radio.Group
        label={calculatorWords.procedure}
        value={procedure}
        onChange={(chosen) => onChange({ procedure: chosen === 'meeting' ? 'meeting' : 'circular' })}
      >
        <div className={styles.choices}>
          <Radio value="circular" label={calculatorWords.circular} />
          <Radio value="meeting" label={calculatorWords.meeting} />
        </div>
      </Radio.Group>
      <div className={styles.counts}>
        {count('members', calculatorWords.membersHelp)}
        {count('recused', calculatorWords.recusedHelp)}
        {isMeeting && count('present', calculatorWords.presentHelp)}
      </div>
      <fieldset className={styles.group}>
        <legend>{isMeeting ? calculatorWords.votes : calculatorWords.votesInTime}</legend>
        <div className={styles.counts}>{VOTES.map((vote) => count(vote))}</div>
        {votesProblem !== undefined && (
          <p className={styles.problem} role="alert">
            {sentenceAt('votes')}
          </p>
        )}
      </fieldset>
      {isMeeting ? (
        <>
          <Checkbox
            label={calculatorWords.isSecret}
            checked={values.isSecret}
            onChange={({ currentTarget }) => onChange({ isSecret: currentTarget.checked })}
          />
          {values.tieBreak === 'repetition' && (
            <Checkbox
              label={calculatorWords.afterTie}
              checked={values.afterTie}
              onChange={({ currentTarget }) => onChange({ afterTie: currentTarget.checked })}
            />
          )}
          <NativeSelect
            label={calculatorWords.chair}
            disabled={values.isSecret}
            value={values.chair}
            error={sentenceAt('chair')}
            data={CHAIRS.map((chair) => ({ value: chair, label: CHAIR_LABELS[chair] }))}
            onChange={({ currentTarget }) => onChange({ chair: CHAIRS.find((chair) => chair === currentTarget.value) ?? 'none' })}
          />
          <Checkbox
            label={calculatorWords.repeated}
            checked={values.repeated}
            onChange={({ currentTarget }) => onChange({ repeated: currentTarget.checked })}
          />
        </>
      ) : (
        <>
          <Radio.Group
            label={calculatorWords.clock}
            value={clock}
            onChange={(chosen) => onChange({ clock: chosen === 'running' ? 'running' : 'over' })}
          >
            <div className={styles.choices}>
              <Radio value="over" label={calculatorWords.clockOver} />
              <Radio value="running" label={calculatorWords.clockRunning} />
            </div>
          </Radio.Group>
          {clock === 'over' && (
            <fieldset className={styles.group}>
              <legend>{calculatorWords.late}</legend>
              <div className={styles.counts}>
                {count('lateYes')}
                {count('lateNo')}
              </div>
            </fieldset>
          )}
          {count('objections', calculatorWords.objectionsHelp)}
        </>
      )}
    </Section>
  )
}
