import type { RuleOptions } from '../domain/rules-of-procedure/rule-options.ts'
import { formatPeriod } from './deadlines.ts'
import { formatCount, formatWhole, NBSP } from './numbers.ts'
import { CIRCULAR_OPTIONS } from './rule-options/circular-options.ts'
import { MAJORITY_OPTIONS } from './rule-options/majority-options.ts'
import { MEETING_OPTIONS } from './rule-options/meeting-options.ts'
import type { ChoiceText, NumberText, OptionText } from './rule-options/option-text.ts'
import { PAPER_OPTIONS } from './rule-options/paper-options.ts'
import { VOTE_OPTIONS } from './rule-options/vote-options.ts'

/** Options under one heading, in the order in which they are shown. */
export interface OptionGroup {
  readonly title: string
  readonly options: readonly (keyof RuleOptions)[]
}

const TEXTS: { readonly [Option in keyof RuleOptions]: OptionText<Option> } = {
  ...MAJORITY_OPTIONS,
  ...CIRCULAR_OPTIONS,
  ...VOTE_OPTIONS,
  ...MEETING_OPTIONS,
  ...PAPER_OPTIONS,
}

/** Every option of § 2.3 once, by what it is about. */
export const OPTION_GROUPS: readonly OptionGroup[] = [
  { title: 'Mehrheit und Befangenheit', options: optionsOf(MAJORITY_OPTIONS) },
  { title: 'Umlaufverfahren', options: optionsOf(CIRCULAR_OPTIONS) },
  { title: 'Stimmabgabe im Umlauf', options: optionsOf(VOTE_OPTIONS) },
  { title: 'Sitzung', options: optionsOf(MEETING_OPTIONS) },
  { title: 'Niederschrift und Unterschrift', options: optionsOf(PAPER_OPTIONS) },
]

/** Options in the order in which they are shown. */
export function inShownOrder(options: readonly (keyof RuleOptions)[]): readonly (keyof RuleOptions)[] {
  return OPTION_GROUPS.flatMap((group) => group.options).filter((option) => options.includes(option))
}

/** What an option is called, what it decides, and its variants or its unit. */
export function optionText(option: keyof RuleOptions): ChoiceText<RuleOptions[keyof RuleOptions]> | NumberText {
  return TEXTS[option]
}

/** The value of an option in words: „nein, sie zählen nicht“, „14 Tage“. */
export function optionValue(option: keyof RuleOptions, value: RuleOptions[keyof RuleOptions]): string {
  const text = optionText(option)
  if ('unit' in text) {
    if (text.unit === 'percent') return `${formatWhole(Number(value))}${NBSP}%`
    return text.unit === 'members' ? formatCount(Number(value), 'Mitglied', 'Mitglieder') : formatPeriod(Number(value), text.unit)
  }
  return text.variants.find((variant) => variant.value === value)?.label ?? String(value)
}

function optionsOf(texts: Partial<Readonly<Record<keyof RuleOptions, unknown>>>): readonly (keyof RuleOptions)[] {
  return Object.keys(texts) as readonly (keyof RuleOptions)[]
}
