import type { ReactNode } from 'react'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { RuleExample } from '#shared/rules/effects/effect.ts'
import { effectOf, isComputed } from '#shared/rules/effects/effect-of.ts'
import { effectSentence } from '#shared/wording/rule-effects.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './options.module.css'

interface EffectNoteProps {
  readonly option: keyof RuleOptions
  /** The edition with the choice that is shown. */
  readonly options: RuleOptions
  /** Null while the example cannot be. */
  readonly example: RuleExample | null
}

/** What one choice makes of the example, live; nothing for choices of which the rules compute nothing. */
export function EffectNote({ option, options, example }: EffectNoteProps) {
  if (!isComputed(option)) return null
  return <span className={styles.effect}>{effectWords(option, options, example)}</span>
}

/** The same as a text. */
export function effectWords(option: keyof RuleOptions, options: RuleOptions, example: RuleExample | null): string {
  if (example === null) return rulesWords.exampleOpen
  const effect = effectOf(option, options, example)
  return effect === null ? rulesWords.noEffect : effectSentence(effect)
}

/** A choice in words with its marks, its source and its effect. */
export function VariantText({
  label,
  marks,
  source,
  children,
}: {
  readonly label: string
  readonly marks: readonly string[]
  readonly source: string
  readonly children: ReactNode
}) {
  return (
    <span className={styles.text}>
      <span className={styles.label}>
        {label}
        {marks.map((mark) => (
          <span key={mark} className={styles.tag} data-current={mark !== rulesWords.byDefault || undefined}>
            {mark}
          </span>
        ))}
      </span>
      <span className={styles.below}>
        {children}
        {source !== '' && <span className={styles.source}>{rulesWords.sourceOf(source)}</span>}
      </span>
    </span>
  )
}
