import type { TemplateField, TemplateKind } from '#shared/domain/documents/document-template.ts'
import { CIRCULAR_LETTER_FIELDS } from './circular-letter-fields.ts'
import { INVITATION_FIELDS, MINUTES_FIELDS } from './meeting-fields.ts'
import { STATEMENT_FIELDS } from './statement-fields.ts'

const FIELDS = {
  statement: STATEMENT_FIELDS,
  invitation: INVITATION_FIELDS,
  minutes: MINUTES_FIELDS,
  'circular-letter': CIRCULAR_LETTER_FIELDS,
} as const

/** The fields of a kind without where their content comes from. */
export function fieldsOf(kind: TemplateKind): readonly TemplateField[] {
  return FIELDS[kind].map(({ of: _of, ...field }) => field as TemplateField)
}
