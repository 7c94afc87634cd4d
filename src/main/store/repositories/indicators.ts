import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { Indicator, Measurement, MeasurementImport, MeasurementWithdrawal } from '#shared/domain/action-plan/indicator.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { IndicatorTable, MeasurementTable, MeasurementWithdrawalTable } from '../tables/indicators.ts'

/** Every indicator in the order in which they were named. */
export async function listIndicators(tx: ReadTx): Promise<readonly Indicator[]> {
  const rows = await tx.selectFrom('indicator').selectAll().orderBy('indicator_id').execute()
  return rows.map(toIndicator)
}

export async function insertIndicator(tx: WriteTx, indicator: Indicator): Promise<void> {
  await tx
    .insertInto('indicator')
    .values({
      indicator_id: indicator.id,
      title: indicator.title,
      unit: indicator.unit,
      topic: indicator.topic,
      field_of_action_id: indicator.fieldOfActionId,
      project_id: indicator.projectId,
      measure_id: indicator.measureId,
      is_cumulative: indicator.isCumulative ? 1 : 0,
      target_digits: indicator.target?.digits ?? null,
      target_decimals: indicator.target?.decimals ?? null,
    })
    .execute()
}

/** Every measurement by reference date, the withdrawn ones with the reason. */
export async function listMeasurements(tx: ReadTx): Promise<readonly Measurement[]> {
  const rows = await tx
    .selectFrom('measurement')
    .selectAll()
    .orderBy('reference_on')
    .orderBy('recorded_at')
    .orderBy('measurement_id')
    .execute()
  const withdrawals = await tx.selectFrom('measurement_withdrawal').selectAll().orderBy('measurement_id').execute()
  const withdrawalOf = new Map(withdrawals.map((row) => [row.measurement_id, row]))
  return rows.map((row) => toMeasurement(row, withdrawalOf.get(row.measurement_id)))
}

export async function insertMeasurement(tx: WriteTx, measurement: Measurement): Promise<void> {
  await tx
    .insertInto('measurement')
    .values({
      measurement_id: measurement.id,
      indicator_id: measurement.indicatorId,
      digits: measurement.figure.digits,
      decimals: measurement.figure.decimals,
      precision: measurement.precision,
      period_from_on: measurement.periodFrom,
      reference_on: measurement.referenceDate,
      is_day_of_source: measurement.isDayOfSource ? 1 : 0,
      taken_from: measurement.source,
      comment: measurement.comment,
      recorded_at: measurement.recordedAt,
      measurement_import_id: measurement.importId,
    })
    .execute()
}

/** Lets a measurement count no longer; it stays where it is. */
export async function insertMeasurementWithdrawal(
  tx: WriteTx,
  measurementId: Id<'measurement'>,
  { at, reason }: MeasurementWithdrawal,
): Promise<void> {
  await tx.insertInto('measurement_withdrawal').values({ measurement_id: measurementId, withdrawn_at: at, reason }).execute()
}

export async function findMeasurementImport(
  tx: ReadTx,
  importId: Id<'measurement-import'>,
): Promise<MeasurementImport | undefined> {
  const row = await tx
    .selectFrom('measurement_import')
    .selectAll()
    .where('measurement_import_id', '=', importId)
    .executeTakeFirst()
  return row && { id: row.measurement_import_id, at: row.at, fileName: row.file_name, undoneAt: row.undone_at }
}

export async function insertMeasurementImport(tx: WriteTx, record: MeasurementImport): Promise<void> {
  await tx
    .insertInto('measurement_import')
    .values({ measurement_import_id: record.id, at: record.at, file_name: record.fileName, undone_at: record.undoneAt })
    .execute()
}

export async function setMeasurementImportUndone(
  tx: WriteTx,
  importId: Id<'measurement-import'>,
  undoneAt: Instant,
): Promise<void> {
  await tx.updateTable('measurement_import').set({ undone_at: undoneAt }).where('measurement_import_id', '=', importId).execute()
}

function toIndicator(row: Selectable<IndicatorTable>): Indicator {
  const { target_digits: digits, target_decimals: decimals } = row
  return {
    id: row.indicator_id,
    title: row.title,
    unit: row.unit,
    topic: row.topic,
    fieldOfActionId: row.field_of_action_id,
    projectId: row.project_id,
    measureId: row.measure_id,
    isCumulative: row.is_cumulative === 1,
    target: digits === null || decimals === null ? null : { digits, decimals },
  }
}

function toMeasurement(
  row: Selectable<MeasurementTable>,
  withdrawal: Selectable<MeasurementWithdrawalTable> | undefined,
): Measurement {
  return {
    id: row.measurement_id,
    indicatorId: row.indicator_id,
    figure: { digits: row.digits, decimals: row.decimals },
    precision: row.precision,
    periodFrom: row.period_from_on,
    referenceDate: row.reference_on,
    isDayOfSource: row.is_day_of_source === 1,
    source: row.taken_from,
    comment: row.comment,
    recordedAt: row.recorded_at,
    importId: row.measurement_import_id,
    withdrawal: withdrawal === undefined ? null : { at: withdrawal.withdrawn_at, reason: withdrawal.reason },
  }
}
