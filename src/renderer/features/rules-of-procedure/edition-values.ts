import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { NewEdition } from '#shared/contract/rules-of-procedure.ts'
import type { NumberOption } from '#shared/domain/rules-of-procedure/number-options.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { ALL_OPTIONS } from '#shared/rules/editions/changed-options.ts'

/** An edition while it is typed. Options that are no number yet have their number in `options` as it was before. */
export interface EditionValues {
  readonly validFrom: LocalDate | null
  readonly source: NewEdition['source']
  readonly resolutionId: Id<'resolution'> | null
  readonly options: RuleOptions
  /** Options whose field holds no number in range. */
  readonly misread: readonly NumberOption[]
}

/** A form begins as a copy of the edition that the new one follows, or of the defaults. */
export function copyOf(base: RuleOptions | undefined): EditionValues {
  return {
    validFrom: null,
    source: 'rules-of-procedure',
    resolutionId: null,
    options: base ?? DEFAULT_RULES,
    misread: [],
  }
}

/** A form that was kept, with every option that exists today and none that does not. */
export function soundValues(values: EditionValues, base: RuleOptions | undefined): EditionValues {
  const known = Object.entries(values.options).filter(([option]) => (ALL_OPTIONS as readonly string[]).includes(option))
  return { ...values, options: { ...(base ?? DEFAULT_RULES), ...Object.fromEntries(known) } }
}

/** The edition as it is previewed and sent; null while something is missing. */
export function toEdition({ validFrom, source, resolutionId, options, misread }: EditionValues): NewEdition | null {
  return validFrom === null || misread.length > 0 ? null : { validFrom, source, resolutionId, options }
}

/** The form with another choice of one option. */
export function withOption(
  values: EditionValues,
  option: keyof RuleOptions,
  value: RuleOptions[keyof RuleOptions],
): Partial<EditionValues> {
  return { options: { ...values.options, [option]: value }, misread: values.misread.filter((other) => other !== option) }
}

/** The form with what was typed into a number field; null where it is no number in range. */
export function withNumber(values: EditionValues, option: NumberOption, value: number | null): Partial<EditionValues> {
  if (value !== null) return withOption(values, option, value)
  return { misread: [...new Set([...values.misread, option])] }
}
