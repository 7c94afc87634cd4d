import { dateOf, type Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { CircularProcedureState } from '../../domain/circular-procedures/circular-procedure.ts'

/**
 * R28: the day of a resolution is the day on which its result was declared, by the clock in Germany; not the day of the last
 * vote, nor the day on which the deadline ended.
 */
export function resolvedOn(declaredAt: Instant): LocalDate {
  return dateOf(declaredAt)
}

/** R28: members are told a result once it was declared, and once only; before that there is no resolution. */
export function mayNotify(state: CircularProcedureState): Result<'may-notify', { readonly code: 'NOT_DECLARED' }> {
  return state === 'adopted' || state === 'rejected' ? ok('may-notify') : err({ code: 'NOT_DECLARED' })
}
