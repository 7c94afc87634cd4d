import { NativeSelect } from '@mantine/core'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { NUMBER_RANGES } from '#shared/domain/rules-of-procedure/number-options.ts'
import type { Majority } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { optionText } from '#shared/wording/rule-options.ts'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import { MAJORITY_LABELS } from '#shared/wording/screens/settings.ts'
import styles from './calculator.module.css'
import { type CaseProblem, type CaseValues, CIRCULAR_RULES, MEETING_RULES } from './case-values.ts'
import { RuleSelect } from './rule-select.tsx'

interface CaseRulesProps {
  readonly values: CaseValues
  readonly onChange: (fields: Partial<CaseValues>) => void
  readonly problems: readonly CaseProblem[]
}

const MAJORITIES = Object.keys(MAJORITY_LABELS) as readonly Majority[]

/** The rules under which the case is decided; they begin as the defaults. */
export function CaseRules({ values, onChange, problems }: CaseRulesProps) {
  const rules = values.procedure === 'meeting' ? MEETING_RULES : CIRCULAR_RULES
  const [problem] = problems.filter(({ field }) => field === 'majority')
  const mismatch = values.procedure === 'circular' ? calculatorWords.onlyInMeeting : calculatorWords.onlyInUmlauf
  return (
    <Section title={calculatorWords.rules}>
      <div className={styles.wide}>
        <NativeSelect
          label={calculatorWords.majority}
          value={values.majority}
          error={problem === undefined ? null : mismatch}
          data={MAJORITIES.map((majority) => ({ value: majority, label: MAJORITY_LABELS[majority] }))}
          onChange={({ currentTarget }) =>
            onChange({ majority: MAJORITIES.find((known) => known === currentTarget.value) ?? values.majority })
          }
        />
        {values.majority === 'majority-of-answers' && (
          <CountField
            label={calculatorWords.percent(optionText('circularParticipation').name)}
            value={values.circularParticipation}
            {...NUMBER_RANGES.circularParticipation}
            onChange={(circularParticipation) => onChange({ circularParticipation })}
          />
        )}
        {rules.map((rule) => (
          <RuleSelect key={rule} option={rule} value={values[rule]} onChange={(value) => onChange({ [rule]: value })} />
        ))}
        {values.procedure === 'circular' && values.procedureObjection === 'quorum' && (
          <CountField
            label={optionText('objectionQuorum').name}
            value={values.objectionQuorum}
            {...NUMBER_RANGES.objectionQuorum}
            onChange={(objectionQuorum) => onChange({ objectionQuorum })}
          />
        )}
      </div>
    </Section>
  )
}
