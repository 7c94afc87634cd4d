import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { changedOptions } from '#shared/rules/editions/changed-options.ts'
import type { RuleExample } from '#shared/rules/effects/effect.ts'
import { inShownOrder, optionText, optionValue } from '#shared/wording/rule-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './difference-table.module.css'
import { EffectNote } from './variant-line.tsx'

interface DifferenceTableProps {
  readonly before: RuleOptions
  readonly after: RuleOptions
  readonly example: RuleExample | null
}

/** Only the options that differ: old → new, each with what this change alone makes of the example. */
export function DifferenceTable({ before, after, example }: DifferenceTableProps) {
  return (
    <table className={styles.table} aria-label={rulesWords.changes}>
      <thead>
        <tr>
          <th scope="col">{rulesWords.rule}</th>
          <th scope="col">{rulesWords.old}</th>
          <th scope="col">
            <span aria-hidden="true">→ </span>
            {rulesWords.new}
          </th>
        </tr>
      </thead>
      <tbody>
        {inShownOrder(changedOptions(before, after)).map((option) => (
          <tr key={option}>
            <th scope="row">{optionText(option).name}</th>
            {[before, { ...before, [option]: after[option] }].map((options) => (
              <td key={options === before ? 'before' : 'after'}>
                <span className={styles.value}>{optionValue(option, options[option])}</span>
                <EffectNote option={option} options={options} example={example} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
