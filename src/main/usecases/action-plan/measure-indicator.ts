import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { NewMeasurement } from '#shared/contract/indicators.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { compareFigures, type Measurement } from '#shared/domain/action-plan/indicator.ts'
import {
  insertMeasurement,
  insertMeasurementWithdrawal,
  listIndicators,
  listMeasurements,
} from '../../store/repositories/indicators.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

type MeasureRefusal = Refusal<'NOT_FOUND' | 'MEASUREMENT_INCOMPLETE' | 'PERIOD_REVERSED' | 'DAY_IN_FUTURE' | 'MEASUREMENT_KNOWN'>

/** Adds a value with its day and source; what was there before stays. */
export function measureIndicator(
  deps: Deps,
  input: NewMeasurement,
): Promise<Result<{ readonly measurementId: Id<'measurement'> }, MeasureRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.measure'), async (tx) => {
    const { indicatorId, referenceDate, source } = input
    if (!(await listIndicators(tx)).some(({ id }) => id === indicatorId))
      return err({ code: 'NOT_FOUND', what: 'indicator', id: indicatorId })
    const missing = [...(source === '' ? (['source'] as const) : []), ...(referenceDate === null ? (['date'] as const) : [])]
    if (referenceDate === null || missing.length > 0) return err({ code: 'MEASUREMENT_INCOMPLETE', missing })
    const wrong = wrongDay(input, referenceDate, dateOf(deps.now()))
    if (wrong !== null) return err(wrong)
    const known = (await listMeasurements(tx)).find((one) => isSame(one, { ...input, referenceDate }))
    if (known !== undefined) return err({ code: 'MEASUREMENT_KNOWN', source, referenceDate })
    const measurement: Measurement = {
      ...input,
      referenceDate,
      id: deps.newId('measurement'),
      recordedAt: deps.now(),
      importId: null,
      withdrawal: null,
    }
    await insertMeasurement(tx, measurement)
    tx.note({ subject: 'measurement', subjectId: measurement.id, before: null, after: toJson(measurement), reason: null })
    return ok({ measurementId: measurement.id })
  })
}

/** The same value of the same day from the same source, and still counting. */
export function isSame(
  known: Measurement,
  other: Omit<NewMeasurement, 'referenceDate'> & { readonly referenceDate: LocalDate },
): boolean {
  return (
    known.withdrawal === null &&
    known.indicatorId === other.indicatorId &&
    known.referenceDate === other.referenceDate &&
    known.periodFrom === other.periodFrom &&
    known.source === other.source &&
    compareFigures(known.figure, other.figure) === 0
  )
}

function wrongDay(
  { periodFrom }: NewMeasurement,
  referenceDate: LocalDate,
  today: LocalDate,
): Refusal<'PERIOD_REVERSED' | 'DAY_IN_FUTURE'> | null {
  if (periodFrom !== null && periodFrom > referenceDate)
    return { code: 'PERIOD_REVERSED', startsOn: periodFrom, endsOn: referenceDate }
  return referenceDate > today ? { code: 'DAY_IN_FUTURE', day: referenceDate } : null
}

type WithdrawRefusal = Refusal<'NOT_FOUND' | 'REASON_MISSING' | 'ALREADY_WITHDRAWN'>

/** Lets a wrong value count no longer; it stays visible with the reason. */
export function withdrawMeasurement(
  deps: Deps,
  { measurementId, reason }: { readonly measurementId: Id<'measurement'>; readonly reason: string },
): Promise<Result<{ readonly measurementId: Id<'measurement'> }, WithdrawRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.withdraw-measurement'), async (tx) => {
    const measurement = (await listMeasurements(tx)).find(({ id }) => id === measurementId)
    if (measurement === undefined) return err({ code: 'NOT_FOUND', what: 'measurement', id: measurementId })
    if (measurement.withdrawal !== null) return err({ code: 'ALREADY_WITHDRAWN' })
    if (reason === '') return err({ code: 'REASON_MISSING' })
    await insertMeasurementWithdrawal(tx, measurementId, { at: deps.now(), reason })
    tx.note({ subject: 'measurement', subjectId: measurementId, before: null, after: { withdrawn: true }, reason })
    return ok({ measurementId })
  })
}
