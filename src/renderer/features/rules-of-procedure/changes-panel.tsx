import { Section } from '#renderer/ui/page/section.tsx'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { changedOptions } from '#shared/rules/editions/changed-options.ts'
import { inShownOrder, optionText, optionValue } from '#shared/wording/rule-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './rules-page.module.css'

/** Beside the form: which options differ from the copied edition so far. */
export function ChangesPanel({ before, after }: { readonly before: RuleOptions; readonly after: RuleOptions }) {
  const changed = inShownOrder(changedOptions(before, after))
  return (
    <Section title={rulesWords.changes}>
      <p className={styles.soft} role="status">
        {rulesWords.changesCount(changed.length)}
      </p>
      {changed.length > 0 && (
        <details className={styles.changes}>
          <summary>{rulesWords.showChanges}</summary>
          <ul>
            {changed.map((option) => (
              <li key={option}>
                <strong>{optionText(option).name}</strong>
                <span>
                  {optionValue(option, before[option])} → {optionValue(option, after[option])}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
