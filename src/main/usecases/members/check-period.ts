import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Validity } from '#shared/domain/members/validity.ts'
import { isReversed, overlapping } from '#shared/rules/eligibility/overlap.ts'

export type PeriodRefusal = Refusal<'PERIOD_REVERSED' | 'PERIODS_OVERLAP'>

/** A period that ends after it begins and shares no day with the others. The database refuses the same; this says it in words. */
export function checkPeriod(candidate: Validity, others: readonly Validity[]): Result<null, PeriodRefusal> {
  const { validFrom, validUntil } = candidate
  if (isReversed(candidate)) return err({ code: 'PERIOD_REVERSED', startsOn: validFrom, endsOn: validUntil ?? validFrom })
  const other = overlapping(others, candidate)
  return other === undefined
    ? ok(null)
    : err({ code: 'PERIODS_OVERLAP', validFrom: other.validFrom, validUntil: other.validUntil })
}
