import type { StatementReasons } from '#shared/domain/statements/statement.ts'

/** Places of the editor that an open point can lead to. */
export type StatementField = keyof StatementReasons | 'kind' | 'conditions' | 'signatories'

export function fieldId(field: StatementField): string {
  return `statement-${field}`
}
