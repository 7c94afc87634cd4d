import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Measure, MeasureEvent } from '#shared/domain/action-plan/measure.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { MeasureActorTable, MeasureEventTable, MeasureTable } from '../tables/revisions.ts'
import type { Versioned } from '../versioned.ts'

/** All measures with their actors, by field and title. */
export async function listMeasures(tx: ReadTx): Promise<readonly Versioned<Measure>[]> {
  const rows = await tx.selectFrom('measure').selectAll().orderBy('field_of_action_id').orderBy('title').execute()
  const actors = await tx.selectFrom('measure_actor').selectAll().orderBy('measure_id').orderBy('position').execute()
  const actorsOf = Map.groupBy(actors, ({ measure_id }) => measure_id)
  return rows.map((row) => toMeasure(row, actorsOf.get(row.measure_id) ?? []))
}

export async function insertMeasure(tx: WriteTx, measure: Measure): Promise<void> {
  await tx
    .insertInto('measure')
    .values({ ...toRow(measure), measure_id: measure.id, version: 1 })
    .execute()
  await insertActors(tx, measure)
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateMeasure(tx: WriteTx, measure: Measure, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('measure')
    .set({ ...toRow(measure), version: version + 1 })
    .where('measure_id', '=', measure.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx.deleteFrom('measure_actor').where('measure_id', '=', measure.id).execute()
  await insertActors(tx, measure)
  return true
}

/** Removes a measure on which nothing rests. */
export async function deleteMeasure(tx: WriteTx, measureId: Id<'measure'>): Promise<void> {
  await tx.deleteFrom('measure').where('measure_id', '=', measureId).execute()
}

/** All events of formats by day. */
export async function listMeasureEvents(tx: ReadTx): Promise<readonly Versioned<MeasureEvent>[]> {
  const rows = await tx.selectFrom('measure_event').selectAll().orderBy('held_from_on').orderBy('measure_event_id').execute()
  return rows.map(toEvent)
}

export async function insertMeasureEvent(tx: WriteTx, event: MeasureEvent): Promise<void> {
  await tx
    .insertInto('measure_event')
    .values({ ...toEventRow(event), measure_event_id: event.id, version: 1 })
    .execute()
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateMeasureEvent(tx: WriteTx, event: MeasureEvent, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('measure_event')
    .set({ ...toEventRow(event), version: version + 1 })
    .where('measure_event_id', '=', event.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function insertActors(tx: WriteTx, { id, actors }: Measure): Promise<void> {
  for (const [index, { memberId, name }] of actors.entries())
    await tx
      .insertInto('measure_actor')
      .values({ measure_id: id, position: index + 1, member_id: memberId, name })
      .execute()
}

function toMeasure(row: Selectable<MeasureTable>, actors: readonly Selectable<MeasureActorTable>[]): Versioned<Measure> {
  return {
    id: row.measure_id,
    fieldOfActionId: row.field_of_action_id,
    kind: row.kind,
    title: row.title,
    description: row.description,
    criteria: row.criteria,
    results: row.results,
    fundedBy: row.funded_by,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    actors: actors.map(({ member_id: memberId, name }) => ({ memberId, name })),
    version: row.version,
  }
}

function toRow(measure: Measure): Omit<MeasureTable, 'measure_id' | 'version'> {
  return {
    field_of_action_id: measure.fieldOfActionId,
    kind: measure.kind,
    title: measure.title,
    description: measure.description,
    criteria: measure.criteria,
    results: measure.results,
    funded_by: measure.fundedBy,
    starts_on: measure.startsOn,
    ends_on: measure.endsOn,
  }
}

function toEvent(row: Selectable<MeasureEventTable>): Versioned<MeasureEvent> {
  return {
    id: row.measure_event_id,
    measureId: row.measure_id,
    title: row.title,
    heldFrom: row.held_from_on,
    heldUntil: row.held_until_on,
    place: row.place,
    remark: row.remark,
    version: row.version,
  }
}

function toEventRow(event: MeasureEvent): Omit<MeasureEventTable, 'measure_event_id' | 'version'> {
  const { measureId, title, heldFrom, heldUntil, place, remark } = event
  return { measure_id: measureId, title, held_from_on: heldFrom, held_until_on: heldUntil, place, remark }
}
