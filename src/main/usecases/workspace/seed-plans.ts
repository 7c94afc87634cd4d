import type { Id } from '#shared/basics/id.ts'
import { atTime, type ClockTime } from '#shared/basics/instant.ts'
import type { FieldText, Revision } from '#shared/domain/action-plan/revision.ts'
import type { StrategyGoalReference } from '#shared/domain/action-plan/strategy.ts'
import { insertActionPlan, insertFieldOfAction } from '../../store/repositories/action-plan.ts'
import { insertMeasure, insertMeasureEvent } from '../../store/repositories/measures.ts'
import { insertRevision } from '../../store/repositories/revisions.ts'
import { insertStrategy } from '../../store/repositories/strategies.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { AllianceSeed } from './alliance-seed.ts'
import { organizationOf } from './demo/organization.ts'
import type { ActionPlanSeed, FieldSeed, MeasureSeed } from './plan-seed.ts'
import type { SeededAlliance } from './seed-alliance.ts'
import { seedEvaluation, seedIndicator } from './seed-figures.ts'

type Fields = Map<string, Id<'field-of-action'>>
type Strategies = ReadonlyMap<string, Id<'strategy'>>

/** Strategies and action plans of the file, with what they say; every field by its key. */
export async function seedPlans(tx: WriteTx, deps: Deps, seed: AllianceSeed): Promise<SeededAlliance['fieldsOfAction']> {
  const strategies = new Map<string, Id<'strategy'>>()
  for (const { key, ...strategy } of seed.strategies ?? []) {
    const id = deps.newId('strategy')
    strategies.set(key, id)
    await insertStrategy(tx, { ...strategy, id })
  }
  const fields: Fields = new Map()
  let basedOnId: Id<'action-plan'> | null = null
  for (const plan of seed.actionPlans) basedOnId = await seedPlan(tx, deps, plan, { basedOnId, fields, strategies })
  return fields
}

interface Known {
  readonly basedOnId: Id<'action-plan'> | null
  readonly fields: Fields
  readonly strategies: Strategies
}

async function seedPlan(
  tx: WriteTx,
  deps: Deps,
  { fields, text, ...plan }: ActionPlanSeed,
  known: Known,
): Promise<Id<'action-plan'>> {
  const actionPlanId = deps.newId('action-plan')
  await insertActionPlan(tx, { ...plan, id: actionPlanId })
  const texts: FieldText[] = []
  for (const field of fields) {
    const id = deps.newId('field-of-action')
    await insertFieldOfAction(tx, { id, actionPlanId, number: field.number, title: field.title })
    known.fields.set(field.key, id)
    texts.push(fieldText(field, id, known))
  }
  if (text === undefined) return actionPlanId
  const { chapters, strategies, droppedFields, ...words } = text
  const revision: Revision = {
    id: deps.newId('revision'),
    actionPlanId,
    basedOnId: known.basedOnId,
    revision: plan.revision,
    title: plan.title,
    text: {
      ...words,
      chapters: chapters.map((chapter) => ({ ...chapter, resolutionIds: [] })),
      fields: texts,
      droppedFields: droppedFields.map(({ field, reason }) => ({ fieldOfActionId: namedBy(known.fields, field), reason })),
      strategyIds: strategies.map((key) => namedBy(known.strategies, key)),
    },
    resolutionId: null,
    startedAt: atTime(plan.resolvedOn, '08:00' as ClockTime),
  }
  await insertRevision(tx, revision)
  return actionPlanId
}

function fieldText(field: FieldSeed, id: Id<'field-of-action'>, { fields, strategies }: Known): FieldText {
  return {
    key: `field-${field.number}`,
    fieldOfActionId: id,
    continues: (field.continues ?? []).map((key) => namedBy(fields, key)),
    number: field.number,
    title: field.title,
    isCrossCutting: field.isCrossCutting ?? false,
    goals: field.goals ?? [],
    approaches: field.approaches ?? [],
    futureApproaches: field.futureApproaches ?? '',
    networking: field.networking ?? [],
    strategyGoals: (field.strategyGoals ?? []).map((path) => strategyGoal(path, strategies)),
  }
}

function strategyGoal(path: string, strategies: Strategies): StrategyGoalReference {
  const [strategy = '', goalKey = ''] = path.split('/')
  return { strategyId: namedBy(strategies, strategy), goalKey }
}

/** Measures with their events, figures of the region, evaluations of fields. */
export async function seedPlanSurroundings(tx: WriteTx, deps: Deps, seed: AllianceSeed, seeded: SeededAlliance): Promise<void> {
  for (const measure of seed.measures ?? []) await seedMeasure(tx, deps, measure, seeded)
  for (const indicator of seed.indicators ?? []) await seedIndicator(tx, deps, indicator, {})
  for (const { field, ...evaluation } of seed.fieldEvaluations ?? [])
    await seedEvaluation(tx, deps, evaluation, { fieldOfActionId: namedBy(seeded.fieldsOfAction, field) })
}

async function seedMeasure(tx: WriteTx, deps: Deps, seed: MeasureSeed, seeded: SeededAlliance): Promise<void> {
  const { field, actors, events = [], indicators = [], kind, title } = seed
  const measureId = deps.newId('measure')
  await insertMeasure(tx, {
    id: measureId,
    fieldOfActionId: namedBy(seeded.fieldsOfAction, field),
    kind,
    title,
    description: seed.description ?? '',
    criteria: seed.criteria ?? '',
    results: seed.results ?? '',
    fundedBy: seed.fundedBy ?? '',
    startsOn: seed.startsOn ?? null,
    endsOn: seed.endsOn ?? null,
    actors: actors.map((actor) => organizationOf(seeded, actor)),
  })
  for (const { heldFrom, heldUntil = null, place = '', remark = '', title: name = '' } of events)
    await insertMeasureEvent(tx, { id: deps.newId('measure-event'), measureId, title: name, heldFrom, heldUntil, place, remark })
  for (const indicator of indicators) await seedIndicator(tx, deps, indicator, { measureId })
}

/** What a key of the file became; a key that the file does not have is a mistake in it. */
function namedBy<T>(all: ReadonlyMap<string, T>, key: string): T {
  const value = all.get(key)
  if (value === undefined) throw new Error(`Nothing in the file is called ${key}`)
  return value
}
