import { useId } from 'react'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { RuleExample } from '#shared/rules/effects/effect.ts'
import { optionText, optionValue } from '#shared/wording/rule-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './options.module.css'
import { EffectNote, VariantText } from './variant-line.tsx'

interface OptionCardProps {
  readonly option: keyof RuleOptions
  readonly options: RuleOptions
  readonly example: RuleExample | null
  /** What stands beside the variant that holds, held or will hold. */
  readonly mark: string
}

type Value = RuleOptions[keyof RuleOptions]

/** Of more variants only the one that holds and the default stand open. */
const MOST_AT_ONCE = 3

/** One option of an edition: what it decides, which variant holds, and what each variant makes of the example. */
export function OptionCard({ option, options, example, mark }: OptionCardProps) {
  const headingId = useId()
  const text = optionText(option)
  const values: readonly Value[] =
    'unit' in text ? distinct([options[option], DEFAULT_RULES[option]]) : text.variants.map(({ value }) => value)
  const isFirst = (value: Value) => values.length <= MOST_AT_ONCE || value === options[option] || value === DEFAULT_RULES[option]
  const more = values.filter((value) => !isFirst(value))
  const line = (value: Value) => (
    <li key={String(value)} className={styles.variant} data-current={value === options[option] || undefined}>
      <span className={styles.mark} aria-hidden="true" />
      <VariantText
        label={optionValue(option, value)}
        marks={[...(value === options[option] ? [mark] : []), ...(value === DEFAULT_RULES[option] ? [rulesWords.byDefault] : [])]}
        source={sourceOf(text, value)}
      >
        <EffectNote option={option} options={{ ...options, [option]: value }} example={example} />
      </VariantText>
    </li>
  )
  return (
    <article className={styles.option} aria-labelledby={headingId} data-option={option}>
      <div className={styles.what}>
        <h3 id={headingId}>{text.name}</h3>
        <p>{text.meaning}</p>
        {text.takesEffect !== null && <p className={styles.takesEffect}>{text.takesEffect}</p>}
      </div>
      <div className={styles.variants}>
        <ul className={styles.variants}>{values.filter(isFirst).map(line)}</ul>
        {more.length > 0 && (
          <details className={styles.more}>
            <summary>{rulesWords.moreVariants(more.length)}</summary>
            <ul className={styles.variants}>{more.map(line)}</ul>
          </details>
        )}
      </div>
    </article>
  )
}

/** Where a variant was found; a number has one source for all of its values. */
export function sourceOf(text: ReturnType<typeof optionText>, value: unknown): string {
  if ('unit' in text) return text.source
  return text.variants.find((variant) => variant.value === value)?.source ?? ''
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
