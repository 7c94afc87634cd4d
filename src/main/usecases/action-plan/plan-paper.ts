import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { MeasureRow } from '#shared/contract/measures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { compareRevisions } from '#shared/domain/action-plan/compare-revisions.ts'
import { contradictionsOf } from '#shared/domain/action-plan/contradiction.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import type { FieldText } from '#shared/domain/action-plan/revision.ts'
import { nameOn } from '#shared/domain/members/member.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { planProjectStanding } from '#shared/wording/plans.ts'
import type { ActionPlanInput, PlanField, PlanMember, PlanProject } from '../../documents/action-plan/input.ts'
import { listEvaluations } from '../../store/repositories/evaluations.ts'
import { listFormerNames, listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { managingMembersOn, signatoriesOn } from '../members/managing-members.ts'
import { isCarriedOut } from './evaluation-rows.ts'
import { loadMeasureRows } from './measures.ts'
import { fieldMapOn, memberMatrixOn } from './plan-charts.ts'
import { type KnownProject, loadPlanFacts, type PlanFacts } from './plan-facts.ts'
import { loadRevisionPage } from './revision-page.ts'

/** What a revision says as a paper: its words, and what the records hold for the day of its resolution, for a draft today. */
export async function loadPlanPaper(
  tx: ReadTx,
  revisionId: Id<'revision'>,
  now: Instant,
): Promise<Result<ActionPlanInput, Refusal<'NOT_FOUND'>>> {
  const facts = await loadPlanFacts(tx, now)
  const loaded = await loadRevisionPage(tx, revisionId, facts)
  if (!loaded.ok) return loaded
  const page = loaded.value
  const { revision, plan } = page
  const asOf = plan?.resolvedOn ?? facts.today
  const known: Known = {
    facts,
    page,
    asOf,
    measures: (await loadMeasureRows(tx, facts, page.series)).map((row) => ({ ...row, series: seriesOn(row.series, asOf) })),
    evaluations: (await listEvaluations(tx)).filter((one) => isKnownOn(one, asOf)),
  }
  const belonging = revision.text.fields.map((field) => belongingTo(known, field))
  const base = facts.revisions.find(({ id }) => id === page.baseRevisionId)
  return ok({
    alliance: await theAlliance(tx),
    managingMembers: (await managingMembersOn(tx, asOf)).map(({ name }) => name),
    title: revision.title,
    revision: revision.revision,
    adoption: plan === null ? null : { ...plan, resolution: page.resolution },
    text: revision.text,
    asOf,
    members: await membersOn(tx, asOf),
    strategies: page.strategies.filter(({ id }) => revision.text.strategyIds.includes(id)),
    series: seriesOn(page.series, asOf).filter(({ subject }) => subject.kind === 'region'),
    fields: belonging.map((each) => fieldOf(known, each)),
    charts:
      belonging.length === 0
        ? null
        : {
            fieldMap: fieldMapOn(asOf, belonging, ({ project }) => planProjectStanding(project.endsOn, asOf)),
            memberMatrix: await memberMatrixOn(tx, asOf, belonging),
          },
    droppedFields: revision.text.droppedFields.map(({ fieldOfActionId, reason }) => {
      const field = facts.fields.find(({ id }) => id === fieldOfActionId)
      return { number: field?.number ?? 0, title: field?.title ?? '', reason }
    }),
    changes: base === undefined ? null : compareRevisions(base, revision),
    signatories: await signatoriesOn(tx, plan?.signedOn ?? asOf),
    preparedAt: now,
    journalHead: null,
  })
}

interface Known {
  readonly facts: PlanFacts
  readonly page: RevisionPage
  readonly asOf: LocalDate
  readonly measures: readonly MeasureRow[]
  readonly evaluations: readonly Evaluation[]
}

interface Belonging {
  readonly text: FieldText
  readonly number: number
  readonly title: string
  readonly ids: ReadonlySet<Id<'field-of-action'>>
  readonly projects: readonly KnownProject[]
  readonly rows: readonly MeasureRow[]
  readonly measures: readonly MeasureRow['measure'][]
}

/** What hangs on a field and on those that it continues, as of the day of the paper. */
function belongingTo({ facts, asOf, measures }: Known, text: FieldText): Belonging {
  const starts = text.fieldOfActionId === null ? text.continues : [text.fieldOfActionId]
  const ids = new Set(starts.flatMap((id) => facts.chainOf(id)).map(({ id }) => id))
  const projects = new Set(starts.flatMap((id) => facts.projectsOf(id)))
  const rows = measures.filter(({ measure }) => ids.has(measure.fieldOfActionId))
  return {
    text,
    number: text.number,
    title: text.title,
    ids,
    projects: [...projects]
      .filter(({ project, row }) => isCarriedOut(row.state) && project.startsOn <= asOf)
      .toSorted((a, b) => a.project.startsOn.localeCompare(b.project.startsOn)),
    rows,
    measures: rows.map(({ measure }) => measure),
  }
}

function fieldOf({ page, asOf, evaluations }: Known, { text, ids, projects, rows }: Belonging): PlanField {
  const series = seriesOn(page.series, asOf)
  return {
    text,
    strategyGoals: text.strategyGoals.flatMap(({ strategyId, goalKey }) => {
      const strategy = page.strategies.find(({ id }) => id === strategyId)
      const goal = strategy?.goals.find(({ key }) => key === goalKey)
      return strategy === undefined || goal === undefined ? [] : [`${strategy.title}: ${goal.title}`]
    }),
    projects: projects.map((known) => projectOf(known, evaluations, series)),
    measures: rows,
    series: series.filter(({ indicator: { fieldOfActionId } }) => fieldOfActionId !== null && ids.has(fieldOfActionId)),
    evaluation: newest(evaluations.filter(({ fieldOfActionId }) => fieldOfActionId !== null && ids.has(fieldOfActionId))),
  }
}

/** A project as papers show it, with its newest of these evaluations and its part of these figures. */
export function projectOf(
  { project }: KnownProject,
  evaluations: readonly Evaluation[],
  series: readonly IndicatorSeries[],
): PlanProject {
  const { id, title, sponsor, partners, startsOn, endsOn } = project
  return {
    title,
    sponsor: sponsor.name,
    partners: partners.map(({ name }) => name),
    startsOn,
    endsOn,
    evaluation: newest(evaluations.filter(({ projectId }) => projectId === id)),
    series: series.filter(({ indicator }) => indicator.projectId === id),
  }
}

/** Values of days and periods that were over by a day. */
export function seriesOn(series: readonly IndicatorSeries[], asOf: LocalDate): readonly IndicatorSeries[] {
  return series.map((one) => {
    const measurements = one.measurements.filter(({ referenceDate }) => referenceDate <= asOf)
    return { ...one, measurements, contradictions: contradictionsOf(one.indicator, measurements) }
  })
}

/** Finished by then, or about a year that was over by then. */
function isKnownOn({ finishedOn, year }: Evaluation, asOf: LocalDate): boolean {
  return finishedOn !== null && (finishedOn <= asOf || year < yearOf(asOf))
}

function newest(evaluations: readonly Evaluation[]): Evaluation | null {
  return evaluations.toSorted((a, b) => a.year - b.year).at(-1) ?? null
}

async function membersOn(tx: ReadTx, on: LocalDate): Promise<readonly PlanMember[]> {
  const memberships = (await listMemberships(tx)).filter((one) => one.kind === 'voting' && isInForce(one, on))
  const managing = new Set((await managingMembersOn(tx, on)).map(({ id }) => id))
  const formerNames = await listFormerNames(tx)
  return (await listMembers(tx))
    .flatMap((member): readonly PlanMember[] => {
      const membership = memberships.find(({ memberId }) => memberId === member.id)
      if (membership === undefined) return []
      const { interestGroup, representedBy } = member
      const { name } = nameOn(member, formerNames, on)
      return [{ name, interestGroup, representedBy, since: membership.validFrom, isManaging: managing.has(member.id) }]
    })
    .toSorted((a, b) => byGermanOrder(a.name, b.name))
}
