import { DEFAULT_RULES, type RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'

/** § 2.3 (options behind R01–R45): the names of all options, in the order of the defaults. */
export const ALL_OPTIONS = Object.keys(DEFAULT_RULES) as readonly (keyof RuleOptions)[]

/** § 2.3: the options in which two editions differ, in the order of the defaults. */
export function changedOptions(before: RuleOptions, after: RuleOptions): readonly (keyof RuleOptions)[] {
  return ALL_OPTIONS.filter((option) => before[option] !== after[option])
}
