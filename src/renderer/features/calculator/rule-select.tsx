import { NativeSelect } from '@mantine/core'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { optionText } from '#shared/wording/rule-options.ts'

interface RuleSelectProps<Option extends keyof RuleOptions> {
  readonly option: Option
  readonly label?: string
  readonly value: RuleOptions[Option]
  readonly onChange: (value: RuleOptions[Option]) => void
  readonly error?: string | null
}

/** One rule to choose, its variants in the words of the rules of procedure. */
export function RuleSelect<Option extends keyof RuleOptions>(props: RuleSelectProps<Option>) {
  const { option, label, value, onChange, error = null } = props
  const text = optionText(option)
  const variants = 'unit' in text ? [] : text.variants
  return (
    <NativeSelect
      label={label ?? text.name}
      value={String(value)}
      error={error}
      data={variants.map((variant) => ({ value: String(variant.value), label: variant.label }))}
      onChange={({ currentTarget }) => {
        const chosen = variants.find((variant) => String(variant.value) === currentTarget.value)
        if (chosen !== undefined) onChange(chosen.value as RuleOptions[Option])
      }}
    />
  )
}
