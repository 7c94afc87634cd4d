import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { NUMBER_RANGES } from '#shared/domain/rules-of-procedure/number-options.ts'
import { optionText } from '#shared/wording/rule-options.ts'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'
import { type CaseProblem, type CaseValues, CIRCULAR_RULES, MEETING_RULES } from './case-values.ts'
import { RuleSelect } from './rule-select.tsx'

interface CaseRulesProps {
  readonly values: CaseValues
  readonly onChange: (fields: Partial<CaseValues>) => void
  readonly problems: readonly CaseProblem[]
}

/** The rules under which the case is decided; they begin as the defaults. */
export function CaseRules({ values, onChange, problems }: CaseRulesProps) {
  const rules = values.procedure === 'meeting' ? MEETING_RULES : CIRCULAR_RULES
  const needsMeeting = problems.some(({ code }) => code === 'MAJORITY_NEEDS_MEETING')
  return (
    <Section title={calculatorWords.rules}>
      <div className={styles.wide}>
        <RuleSelect
          option="statementMajority"
          label={calculatorWords.majority}
          value={values.majority}
          error={needsMeeting ? calculatorWords.onlyInMeeting : null}
          onChange={(majority) => onChange({ majority })}
        />
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
