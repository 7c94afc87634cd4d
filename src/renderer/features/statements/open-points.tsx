import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { assertNever } from '#shared/basics/assert-never.ts'
import type { OpenPoint } from '#shared/rules/statement/open-points.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { REASON_LABELS } from '#shared/wording/screens/statement-reasons.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'
import { fieldId, type StatementField } from './field-id.ts'
import styles from './statement-editor.module.css'

interface Place {
  readonly field: StatementField
  readonly sentence: string
}

/** What still forbids issuing; each line leads to its field. */
export function OpenPoints({ points }: { readonly points: readonly OpenPoint[] }) {
  const places = points.flatMap(placesOf)
  return (
    <Section title={statementWords.openPoints}>
      <div role="status">
        {places.length === 0 ? (
          <Notice tone="good">{statementWords.noOpenPoints}</Notice>
        ) : (
          <Notice tone="warn" title={statementWords.openPointCount(places.length)}>
            <ul className={styles.points}>
              {places.map(({ field, sentence }) => (
                <li key={sentence}>
                  <button type="button" className={styles.point} onClick={() => document.getElementById(fieldId(field))?.focus()}>
                    {sentence}
                  </button>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </Section>
  )
}

function placesOf(point: OpenPoint): readonly Place[] {
  switch (point.code) {
    case 'REASONS_MISSING':
      return point.fields.map((field) => ({ field, sentence: statementWords.reasonMissing(REASON_LABELS[field]) }))
    case 'CONDITIONS_MISSING':
      return [{ field: 'conditions', sentence: refusalSentence(point) }]
    case 'RESOLUTION_DOES_NOT_PERMIT':
    case 'CHANGED_SINCE_RESOLUTION':
      return [{ field: 'kind', sentence: refusalSentence(point) }]
    case 'SIGNATORY_MISSING':
    case 'MANAGING_MEMBER_RECUSED':
      return [{ field: 'signatories', sentence: refusalSentence(point) }]
    default:
      return assertNever(point)
  }
}
