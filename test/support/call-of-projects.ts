import { declareResult } from '#main/usecases/circular-procedures/declare-result.ts'
import { previewStart } from '#main/usecases/circular-procedures/preview-start.ts'
import { startProcedure } from '#main/usecases/circular-procedures/start-procedure.ts'
import { createCatalogue } from '#main/usecases/projects/create-catalogue.ts'
import { moveProject } from '#main/usecases/projects/move-project.ts'
import { createBudget } from '#main/usecases/projects/save-budget.ts'
import { createCall } from '#main/usecases/projects/save-call.ts'
import { saveChecklist } from '#main/usecases/projects/save-checklist.ts'
import { saveScoreSheet } from '#main/usecases/projects/save-score-sheet.ts'
import { showAssessment } from '#main/usecases/projects/show-assessment.ts'
import { showProject } from '#main/usecases/projects/show-project.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import { changeStatement } from '#main/usecases/statements/change-statement.ts'
import { draftStatement } from '#main/usecases/statements/draft-statement.ts'
import { showStatement } from '#main/usecases/statements/show-statement.ts'
import { type Id, toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import { completenessOf } from '#shared/rules/funding/completeness.ts'
import { TEMPLATE_CRITERIA } from '#shared/wording/screens/assessments.ts'
import { aFile, anApplication, aStart, castVotes, type Erzgebirge, granted, pageOf } from './erzgebirge.ts'

/** A call for 2027 with 60.000,00 €, and criteria of one weight. */
export async function openCall(alliance: Erzgebirge) {
  const { deps } = alliance
  const { callId } = granted(
    await createCall(deps, {
      number: '1/2027',
      title: 'Projektaufruf',
      focus: '',
      budgetYear: 2027,
      budgetTitle: 'regional',
      budget: cents(10_000_000),
      publishedOn: localDate('2026-10-01'),
      submissionDeadline: localDate('2026-11-16'),
      presentedOn: null,
      latestEnd: localDate('2028-12-31'),
      channel: '',
    }),
  )
  const budget = { year: 2027, title: 'regional', allocation: cents(6_000_000), notifiedOn: null, availableUntil: null } as const
  const { budgetId } = granted(await createBudget(deps, budget))
  granted(await createCatalogue(deps, catalogueOf(1)))
  return { callId, budgetId }
}

export function catalogueOf(weight: number) {
  const criteria = TEMPLATE_CRITERIA.map((criterion) => ({ ...criterion, weight, scaleMax: 3 }))
  return { title: 'Vorlage', validFrom: localDate('2026-01-01'), minimumPercent: 50, criteria }
}

/** Hands in, checks and takes a project into assessment. */
export async function assess(alliance: Erzgebirge, changes: Parameters<typeof anApplication>[1]): Promise<Id<'project'>> {
  const { deps } = alliance
  const { projectId } = granted(await submitProject(deps, anApplication(alliance, changes)))
  const { version, project } = granted(await showProject(deps, { projectId }))
  const lines = completenessOf(project).map((line) => (line.state === 'open' ? { ...line, state: 'present' as const } : line))
  granted(await saveChecklist(deps, { projectId, version, lines }))
  granted(await moveProject(deps, { projectId, to: 'formally-checked', reason: '' }))
  granted(await moveProject(deps, { projectId, to: 'in-assessment', reason: '' }))
  return projectId
}

/** So many members that may rate give every criterion the same points. */
export async function rate(alliance: Erzgebirge, projectId: Id<'project'>, points: number, raters = 3): Promise<void> {
  const page = granted(await showAssessment(alliance.deps, { projectId }))
  const scores = (page.catalogue?.criteria ?? []).map(({ id }) => ({ criterionId: id, points, reason: '' }))
  for (const { memberId } of page.raters.filter(({ recused }) => !recused).slice(0, raters))
    granted(await saveScoreSheet(alliance.deps, { projectId, memberId, personName: '', way: 'form', scores }))
}

/** Seven of thirteen say yes in an Umlauf of its own. */
export async function endorse(alliance: Erzgebirge, projectId: Id<'project'>): Promise<void> {
  const { deps, at } = alliance
  at('2026-11-04')
  const { roll } = granted(await previewStart(deps, aStart(projectId)))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt: deps.now(), way: 'email' as const }))
  const started = granted(await startProcedure(deps, { ...aStart(projectId), dispatches, papers: [aFile('Skizze.pdf')] }))
  await castVotes(alliance, await pageOf(alliance, started.circularProcedureId), Array(7).fill('yes'))
  at('2026-11-20')
  granted(await declareResult(deps, started))
}

/** All of thirteen say yes to the order of a call in an Umlauf that is begun on it. */
export async function adoptOrder(alliance: Erzgebirge, projectCallId: Id<'project-call'>, subject: string): Promise<void> {
  const { deps, at } = alliance
  const items = [{ projectId: null, projectCallId, subject, proposedText: 'Wie ermittelt.', isFundamental: false }]
  const start = { ...aStart(toId('')), subject, items }
  const { roll } = granted(await previewStart(deps, start))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt: deps.now(), way: 'email' as const }))
  const started = granted(await startProcedure(deps, { ...start, dispatches, papers: [aFile('Reihenfolge.pdf')] }))
  await castVotes(alliance, await pageOf(alliance, started.circularProcedureId), Array(13).fill('yes'))
  at(addDays(dateOf(deps.now()), 20))
  granted(await declareResult(deps, started))
}

/** Fills in what a draft still owes; a substitute signs where the managing member is recused (R19). */
export async function complete(alliance: Erzgebirge, projectId: Id<'project'>): Promise<void> {
  const resolutionId = granted(await showProject(alliance.deps, { projectId })).resolutions[0]?.id
  if (resolutionId === undefined) throw new Error('no resolution')
  const { statementId } = granted(await draftStatement(alliance.deps, { resolutionId }))
  const { statement, version, signatoryChoices } = granted(await showStatement(alliance.deps, { statementId }))
  const { kind, addressee, conditions, exceptionReason, conflictDisclosed } = statement
  const reasons = Object.fromEntries(
    Object.keys(statement.reasons).map((field) => [field, 'Begründung']),
  ) as unknown as typeof statement.reasons
  const substitute = signatoryChoices.find(({ managing, recused }) => !managing && !recused)
  const signatories =
    statement.signatories.length > 0 || substitute === undefined
      ? [...statement.signatories]
      : [{ ...substitute, capacity: 'substitute' as const }]
  const content = { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories }
  granted(await changeStatement(alliance.deps, { statementId, version, content }))
}
