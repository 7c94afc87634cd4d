import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { first } from '#test/support/sample-records.ts'
import * as evaluations from './repositories/evaluations.ts'
import * as indicators from './repositories/indicators.ts'
import * as measures from './repositories/measures.ts'
import * as revisions from './repositories/revisions.ts'
import * as strategies from './repositories/strategies.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'

const AT = instant('2026-11-20T08:00:00Z')
const REVISION = toId<'revision'>('rv1')

/** Each function of the repositories of the Handlungskonzept once. */
export const PLAN_REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('revisions', {
    listRevisions: (tx) => revisions.listRevisions(tx),
    findRevision: (tx) => revisions.findRevision(tx, REVISION),
    findRevisionOfPlan: (tx) => revisions.findRevisionOfPlan(tx, toId('ap1')),
    insertRevision: (tx, records) => revisions.insertRevision(tx, first(records.revisions)),
    updateRevision: (tx, records) => revisions.updateRevision(tx, first(records.revisions), 1),
    deleteRevision: (tx) => revisions.deleteRevision(tx, REVISION),
  }),
  ...callsOf('strategies', {
    listStrategies: (tx) => strategies.listStrategies(tx),
    insertStrategy: (tx, records) => strategies.insertStrategy(tx, first(records.strategies)),
    updateStrategy: (tx, records) => strategies.updateStrategy(tx, first(records.strategies), 1),
  }),
  ...callsOf('measures', {
    listMeasures: (tx) => measures.listMeasures(tx),
    insertMeasure: (tx, records) => measures.insertMeasure(tx, first(records.measures)),
    updateMeasure: (tx, records) => measures.updateMeasure(tx, first(records.measures), 1),
    deleteMeasure: (tx) => measures.deleteMeasure(tx, toId('ms1')),
    listMeasureEvents: (tx) => measures.listMeasureEvents(tx),
    insertMeasureEvent: (tx, records) => measures.insertMeasureEvent(tx, first(records.measureEvents)),
    updateMeasureEvent: (tx, records) => measures.updateMeasureEvent(tx, first(records.measureEvents), 1),
  }),
  ...callsOf('indicators', {
    listIndicators: (tx) => indicators.listIndicators(tx),
    insertIndicator: (tx, records) => indicators.insertIndicator(tx, first(records.indicators)),
    listMeasurements: (tx) => indicators.listMeasurements(tx),
    insertMeasurement: (tx, records) => indicators.insertMeasurement(tx, first(records.measurements)),
    insertMeasurementWithdrawal: (tx) =>
      indicators.insertMeasurementWithdrawal(tx, toId('mt1'), { at: AT, reason: 'Verschrieben' }),
    findMeasurementImport: (tx) => indicators.findMeasurementImport(tx, toId('mi1')),
    insertMeasurementImport: (tx) =>
      indicators.insertMeasurementImport(tx, { id: toId('mi2'), at: AT, fileName: 'werte.csv', undoneAt: null }),
    setMeasurementImportUndone: (tx) => indicators.setMeasurementImportUndone(tx, toId('mi1'), AT),
  }),
  ...callsOf('evaluations', {
    listEvaluations: (tx) => evaluations.listEvaluations(tx),
    findEvaluation: (tx) => evaluations.findEvaluation(tx, toId('ev1')),
    insertEvaluation: (tx, records) => evaluations.insertEvaluation(tx, first(records.evaluations)),
    updateEvaluation: (tx, records) => evaluations.updateEvaluation(tx, first(records.evaluations), 1),
  }),
]
