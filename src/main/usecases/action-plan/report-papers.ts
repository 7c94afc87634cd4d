import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import { compareRevisions } from '#shared/domain/action-plan/compare-revisions.ts'
import { contradictionsOf } from '#shared/domain/action-plan/contradiction.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import { isDraft } from '#shared/domain/action-plan/revision.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { FactSheetInput } from '../../documents/fact-sheet/content.ts'
import type { PlanComparisonInput } from '../../documents/plan-comparison/content.ts'
import type { ReportedField, YearlyReportInput } from '../../documents/yearly-report/content.ts'
import { listEvaluations } from '../../store/repositories/evaluations.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { managingMembersOn } from '../members/managing-members.ts'
import { isCarriedOut } from './evaluation-rows.ts'
import { loadSeries } from './load-series.ts'
import { loadMeasureRows } from './measures.ts'
import { loadPlanFacts } from './plan-facts.ts'
import { projectOf } from './plan-paper.ts'
import { loadRevisionPage } from './revision-page.ts'

/** What the Jahresbericht of a year says: the fields of the plan that was in force at its end, with what happened in the year. */
export async function loadYearlyReport(tx: ReadTx, year: number, now: Instant): Promise<YearlyReportInput> {
  const facts = await loadPlanFacts(tx, now)
  const on = year === yearOf(facts.today) ? facts.today : (`${year}-12-31` as LocalDate)
  const plan = facts.plans.find((one) => isInForce(one, on))
  const evaluations = (await listEvaluations(tx)).filter((one) => one.year === year && one.finishedOn !== null)
  const known = await loadSeries(tx)
  const series = inYear(known, year)
  const measures = await loadMeasureRows(tx, facts, known)
  const reported = (field: FieldOfAction): ReportedField => {
    const chain = new Set(facts.chainOf(field.id).map(({ id }) => id))
    const related = new Set([...chain, ...facts.continuedBy(field.id).map(({ id }) => id)])
    const rows = measures.filter(({ measure }) => related.has(measure.fieldOfActionId))
    const ran = facts
      .projectsOf(field.id)
      .filter(({ project, row }) => isCarriedOut(row.state) && yearOf(project.startsOn) <= year && yearOf(project.endsOn) >= year)
    return {
      number: field.number,
      title: field.title,
      projects: ran
        .toSorted((a, b) => a.project.startsOn.localeCompare(b.project.startsOn))
        .map((known) => projectOf(known, evaluations, series)),
      evaluation: fieldEvaluation(evaluations, related),
      events: rows
        .flatMap(({ measure, events }) => events.map((event) => ({ ...event, format: measure.title })))
        .filter(({ heldFrom }) => yearOf(heldFrom) === year)
        .toSorted((a, b) => a.heldFrom.localeCompare(b.heldFrom)),
      series: series.filter(
        ({ indicator: { fieldOfActionId, measureId } }) =>
          (fieldOfActionId !== null && related.has(fieldOfActionId)) || rows.some(({ measure }) => measure.id === measureId),
      ),
    }
  }
  return {
    ...(await writers(tx, now)),
    year,
    revision: plan?.revision ?? '',
    fields: facts.fields.filter(({ actionPlanId }) => actionPlanId === plan?.id).map(reported),
    region: series.filter(({ subject }) => subject.kind === 'region'),
  }
}

function fieldEvaluation(evaluations: readonly Evaluation[], fields: ReadonlySet<Id<'field-of-action'>>): Evaluation | null {
  return evaluations.find(({ fieldOfActionId }) => fieldOfActionId !== null && fields.has(fieldOfActionId)) ?? null
}

/** Only values of that year, and only indicators that have one. */
function inYear(series: readonly IndicatorSeries[], year: number): readonly IndicatorSeries[] {
  return series.flatMap((one) => {
    const measurements = one.measurements.filter(
      ({ referenceDate, withdrawal }) => withdrawal === null && yearOf(referenceDate) === year,
    )
    return measurements.length === 0
      ? []
      : [{ ...one, measurements, contradictions: contradictionsOf(one.indicator, measurements) }]
  })
}

/** The newest value of everything that is counted. */
export async function loadFactSheet(tx: ReadTx, now: Instant): Promise<FactSheetInput> {
  return { ...(await writers(tx, now)), series: await loadSeries(tx) }
}

/** What a revision changes in the one that it is based on; refused where there is none. */
export async function loadPlanComparison(
  tx: ReadTx,
  revisionId: Id<'revision'>,
  now: Instant,
): Promise<Result<PlanComparisonInput, Refusal<'NOT_FOUND'>>> {
  const facts = await loadPlanFacts(tx, now)
  const page = await loadRevisionPage(tx, revisionId, facts)
  if (!page.ok) return page
  const { revision, baseRevisionId } = page.value
  const base = facts.revisions.find(({ id }) => id === baseRevisionId)
  if (base === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id: revisionId })
  return ok({ ...(await writers(tx, now)), changes: compareRevisions(base, revision), draft: isDraft(revision) })
}

async function writers(tx: ReadTx, preparedAt: Instant) {
  const managing = await managingMembersOn(tx, dateOf(preparedAt))
  return { alliance: await theAlliance(tx), managingMembers: managing.map(({ name }) => name), preparedAt }
}
