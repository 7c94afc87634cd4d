import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { RuleOptions } from './rule-options.ts'

/** One edition of a Geschäftsordnung, or of the defaults where the alliance has none. Never changed once in force. */
export interface RulesOfProcedure {
  readonly id: Id<'rules-of-procedure'>
  readonly edition: number
  readonly source: 'none' | 'network-agreement' | 'rules-of-procedure'
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
  readonly resolutionId: Id<'resolution'> | null
  readonly options: RuleOptions
}
