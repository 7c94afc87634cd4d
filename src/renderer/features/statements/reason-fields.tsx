import { Textarea } from '@mantine/core'
import { Help } from '#renderer/ui/text/help.tsx'
import type { StatementReasons } from '#shared/domain/statements/statement.ts'
import { REASON_HELP, REASON_LABELS, REASON_WORDS } from '#shared/wording/screens/statement-reasons.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'
import { fieldId } from './field-id.ts'
import styles from './statement-editor.module.css'
import { TextModules } from './text-modules.tsx'

interface ReasonFieldsProps {
  readonly reasons: StatementReasons
  readonly onChange: (reasons: StatementReasons) => void
}

const FIELDS = Object.keys(REASON_LABELS) as (keyof StatementReasons)[]

/** One text per heading of the paper, with what the funder looks for and a hint on its length. */
export function ReasonFields({ reasons, onChange }: ReasonFieldsProps) {
  return (
    <div className={styles.fields}>
      {FIELDS.map((field) => {
        const count = reasons[field].split(/\s+/).filter(Boolean).length
        const hintId = `${fieldId(field)}-words`
        return (
          <div key={field} className={styles.reason}>
            <div className={styles.reasonHead}>
              <label htmlFor={fieldId(field)} className="mantine-InputWrapper-label">
                {REASON_LABELS[field]}
              </label>
              <Help subject={REASON_LABELS[field]}>{REASON_HELP[field]}</Help>
              <TextModules
                field={field}
                label={REASON_LABELS[field]}
                text={reasons[field]}
                onInsert={(text) => onChange({ ...reasons, [field]: text })}
              />
            </div>
            <Textarea
              id={fieldId(field)}
              autosize
              minRows={3}
              value={reasons[field]}
              aria-describedby={hintId}
              onChange={({ currentTarget }) => onChange({ ...reasons, [field]: currentTarget.value })}
            />
            <span id={hintId} className={styles.words}>
              {statementWords.words(count, REASON_WORDS.least, REASON_WORDS.most)}
            </span>
          </div>
        )
      })}
    </div>
  )
}
