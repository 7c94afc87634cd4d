import { adoptRevision, listAdoptionChoices, signPlan } from '../../usecases/action-plan/adopt-revision.ts'
import { drawChart, listCharts, showChart } from '../../usecases/action-plan/charts.ts'
import { showEvaluation } from '../../usecases/action-plan/evaluation-page.ts'
import { beginEvaluation, finishEvaluation, listEvaluationRows, saveEvaluation } from '../../usecases/action-plan/evaluations.ts'
import {
  importMeasurements,
  previewMeasurements,
  undoMeasurementImport,
} from '../../usecases/action-plan/import/import-measurements.ts'
import { addIndicator, listIndicatorBook, showIndicator } from '../../usecases/action-plan/indicators.ts'
import { issuePlan } from '../../usecases/action-plan/issue-plan.ts'
import { addMeasureEvent, changeMeasureEvent } from '../../usecases/action-plan/measure-events.ts'
import { measureIndicator, withdrawMeasurement } from '../../usecases/action-plan/measure-indicator.ts'
import { addMeasure, changeMeasure, listMeasureBook, removeMeasure } from '../../usecases/action-plan/measures.ts'
import { compareTwoRevisions, showRevision } from '../../usecases/action-plan/revision-page.ts'
import { showField, showOverview } from '../../usecases/action-plan/show-overview.ts'
import { addStrategy, changeStrategy, listAllStrategies } from '../../usecases/action-plan/strategies.ts'
import { discardRevision, saveRevision, startRevision } from '../../usecases/action-plan/write-revision.ts'
import type { Deps } from '../../usecases/deps.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { actionPlan } = procedures

export function actionPlanRouter(deps: Deps) {
  return actionPlan.router({
    overview: actionPlan.overview.handler(() => showOverview(deps)),
    showRevision: actionPlan.showRevision.handler(async ({ input, errors }) => answerOr(errors, await showRevision(deps, input))),
    showField: actionPlan.showField.handler(async ({ input, errors }) => answerOr(errors, await showField(deps, input))),
    compare: actionPlan.compare.handler(async ({ input, errors }) => answerOr(errors, await compareTwoRevisions(deps, input))),
    start: actionPlan.start.handler(async ({ input, errors }) => answerOr(errors, await startRevision(deps, input))),
    save: actionPlan.save.handler(async ({ input, errors }) => answerOr(errors, await saveRevision(deps, input))),
    discard: actionPlan.discard.handler(async ({ input, errors }) => answerOr(errors, await discardRevision(deps, input))),
    adoptionChoices: actionPlan.adoptionChoices.handler(() => listAdoptionChoices(deps)),
    adopt: actionPlan.adopt.handler(async ({ input, errors }) => answerOr(errors, await adoptRevision(deps, input))),
    sign: actionPlan.sign.handler(async ({ input, errors }) => answerOr(errors, await signPlan(deps, input))),
    issue: actionPlan.issue.handler(async ({ input, errors }) => answerOr(errors, await issuePlan(deps, input))),
    listStrategies: actionPlan.listStrategies.handler(() => listAllStrategies(deps)),
    addStrategy: actionPlan.addStrategy.handler(async ({ input, errors }) => answerOr(errors, await addStrategy(deps, input))),
    changeStrategy: actionPlan.changeStrategy.handler(async ({ input, errors }) =>
      answerOr(errors, await changeStrategy(deps, input)),
    ),
    charts: chartsRouter(deps),
    indicators: indicatorsRouter(deps),
    measures: measuresRouter(deps),
    evaluations: evaluationsRouter(deps),
  })
}

function chartsRouter(deps: Deps) {
  const { charts } = actionPlan
  return charts.router({
    list: charts.list.handler(() => listCharts(deps)),
    show: charts.show.handler(async ({ input, errors }) => answerOr(errors, await showChart(deps, input))),
    draw: charts.draw.handler(async ({ input, errors }) => answerOr(errors, await drawChart(deps, input))),
  })
}

function indicatorsRouter(deps: Deps) {
  const { indicators } = actionPlan
  return indicators.router({
    imports: importsRouter(deps),
    list: indicators.list.handler(() => listIndicatorBook(deps)),
    show: indicators.show.handler(async ({ input, errors }) => answerOr(errors, await showIndicator(deps, input))),
    add: indicators.add.handler(async ({ input, errors }) => answerOr(errors, await addIndicator(deps, input))),
    measure: indicators.measure.handler(async ({ input, errors }) => answerOr(errors, await measureIndicator(deps, input))),
    withdraw: indicators.withdraw.handler(async ({ input, errors }) => answerOr(errors, await withdrawMeasurement(deps, input))),
  })
}

function importsRouter(deps: Deps) {
  const { imports } = actionPlan.indicators
  return imports.router({
    preview: imports.preview.handler(async ({ input, errors, signal }) =>
      answerOr(errors, await previewMeasurements(deps, input, signal)),
    ),
    run: imports.run.handler(async ({ input, errors }) => answerOr(errors, await importMeasurements(deps, input))),
    undo: imports.undo.handler(async ({ input, errors }) => answerOr(errors, await undoMeasurementImport(deps, input))),
  })
}

function measuresRouter(deps: Deps) {
  const { measures } = actionPlan
  return measures.router({
    list: measures.list.handler(() => listMeasureBook(deps)),
    add: measures.add.handler(async ({ input, errors }) => answerOr(errors, await addMeasure(deps, input))),
    change: measures.change.handler(async ({ input, errors }) => answerOr(errors, await changeMeasure(deps, input))),
    remove: measures.remove.handler(async ({ input, errors }) => answerOr(errors, await removeMeasure(deps, input))),
    addEvent: measures.addEvent.handler(async ({ input, errors }) => answerOr(errors, await addMeasureEvent(deps, input))),
    changeEvent: measures.changeEvent.handler(async ({ input, errors }) =>
      answerOr(errors, await changeMeasureEvent(deps, input)),
    ),
  })
}

function evaluationsRouter(deps: Deps) {
  const { evaluations } = actionPlan
  return evaluations.router({
    list: evaluations.list.handler(() => listEvaluationRows(deps)),
    show: evaluations.show.handler(async ({ input, errors }) => answerOr(errors, await showEvaluation(deps, input))),
    begin: evaluations.begin.handler(async ({ input, errors }) => answerOr(errors, await beginEvaluation(deps, input))),
    save: evaluations.save.handler(async ({ input, errors }) => answerOr(errors, await saveEvaluation(deps, input))),
    finish: evaluations.finish.handler(async ({ input, errors }) => answerOr(errors, await finishEvaluation(deps, input))),
  })
}
