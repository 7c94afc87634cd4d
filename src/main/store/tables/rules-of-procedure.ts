import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { RulesOfProcedure } from '#shared/domain/rules-of-procedure/rules-of-procedure.ts'

export interface RulesOfProcedureTable {
  readonly rules_of_procedure_id: Id<'rules-of-procedure'>
  readonly edition: number
  readonly source: RulesOfProcedure['source']
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
  readonly resolution_id: Id<'resolution'> | null
  /** JSON of RuleOptions. */
  readonly options: string
}
