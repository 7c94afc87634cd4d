import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { isNumberOption, NUMBER_RANGES, type NumberOption } from '#shared/domain/rules-of-procedure/number-options.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { RuleExample } from '#shared/rules/effects/effect.ts'
import { optionText, optionValue } from '#shared/wording/rule-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import { type EditionValues, withNumber, withOption } from './edition-values.ts'
import { sourceOf } from './option-card.tsx'
import styles from './options.module.css'
import { EffectNote, VariantText } from './variant-line.tsx'

interface OptionFieldProps {
  readonly option: keyof RuleOptions
  readonly values: EditionValues
  readonly onChange: (fields: Partial<EditionValues>) => void
  /** As it is in the edition that is copied. */
  readonly before: RuleOptions
  readonly example: RuleExample | null
  readonly error: string | null
}

/** One option to choose, each variant with what it makes of the example. */
export function OptionField(props: OptionFieldProps) {
  const { option, values, onChange, before } = props
  const headingId = useId()
  const text = optionText(option)
  const isChanged = values.options[option] !== before[option]
  return (
    <fieldset className={`${styles.fieldset} ${styles.option}`} aria-labelledby={headingId}>
      <div className={styles.what}>
        <h3 id={headingId}>{text.name}</h3>
        <p>{text.meaning}</p>
        {text.takesEffect !== null && <p className={styles.takesEffect}>{text.takesEffect}</p>}
        {isChanged && (
          <p className={styles.changed}>
            {rulesWords.changed}, {rulesWords.before(optionValue(option, before[option]))}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={rulesWords.undoChange(text.name)}
              onClick={() => onChange(withOption(values, option, before[option]))}
            >
              {rulesWords.undoShort}
            </Button>
          </p>
        )}
      </div>
      {isNumberOption(option) ? <NumberChoice {...props} option={option} /> : <Variants {...props} />}
    </fieldset>
  )
}

function NumberChoice({ option, values, onChange, example, error }: OptionFieldProps & { readonly option: NumberOption }) {
  const text = optionText(option)
  const { least, most } = NUMBER_RANGES[option]
  const unit = optionValue(option, 2).split(/\s/).at(-1) ?? ''
  return (
    <div className={styles.number}>
      <CountField
        label={unit}
        value={values.misread.includes(option) ? null : values.options[option]}
        onChange={(value) => onChange(withNumber(values, option, value))}
        least={least}
        most={most}
        width={120}
        error={error !== null}
      />
      <span className={styles.numberText}>
        <span>
          {rulesWords.byDefault}: {optionValue(option, DEFAULT_RULES[option])}
        </span>
        <span>{sourceOf(text, null)}</span>
        <EffectNote option={option} options={values.options} example={example} />
      </span>
      {error !== null && (
        <p className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

function Variants({ option, values, onChange, example }: OptionFieldProps): ReactNode {
  const name = useId()
  const text = optionText(option)
  if ('unit' in text) return null
  return (
    <div className={styles.variants}>
      {text.variants.map(({ value, label, source }) => (
        <label key={String(value)} className={styles.variant} data-current={value === values.options[option] || undefined}>
          <input
            type="radio"
            name={name}
            checked={value === values.options[option]}
            onChange={() => onChange(withOption(values, option, value))}
          />
          <VariantText label={label} marks={value === DEFAULT_RULES[option] ? [rulesWords.byDefault] : []} source={source}>
            <EffectNote option={option} options={{ ...values.options, [option]: value }} example={example} />
          </VariantText>
        </label>
      ))}
    </div>
  )
}
