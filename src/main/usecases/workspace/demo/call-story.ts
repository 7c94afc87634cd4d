import type { Id } from '#shared/basics/id.ts'
import { addDays, addMonths, type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import { NO_DETAILS } from '#shared/domain/projects/project.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { completenessOf } from '#shared/rules/funding/completeness.ts'
import { assessmentWords, TEMPLATE_CRITERIA } from '#shared/wording/screens/assessments.ts'
import { callStoryWords } from '#shared/wording/screens/project-calls.ts'
import { addNote } from '../../projects/add-note.ts'
import { createCatalogue } from '../../projects/create-catalogue.ts'
import { moveProject } from '../../projects/move-project.ts'
import { requestCompletion } from '../../projects/request-completion.ts'
import { createBudget } from '../../projects/save-budget.ts'
import { createCall } from '../../projects/save-call.ts'
import { saveChecklist } from '../../projects/save-checklist.ts'
import { saveScoreSheet } from '../../projects/save-score-sheet.ts'
import { showAssessment } from '../../projects/show-assessment.ts'
import { showProject } from '../../projects/show-project.ts'
import { submitProject } from '../../projects/submit-project.ts'
import type { AllianceSeed, CallProjectSeed } from '../alliance-seed.ts'
import type { SeededAlliance } from '../seed-alliance.ts'
import type { DemoDeps } from './demo-deps.ts'
import { must } from './must.ts'
import { partiesOf } from './organization.ts'

/** Budgets, criteria, and a call that is open today with applications on every step before the vote. */
export async function tellCall(
  deps: DemoDeps,
  seeded: SeededAlliance,
  { budgets = [], call }: AllianceSeed,
  today: LocalDate,
): Promise<void> {
  deps.turnTo(workingDayFrom(addDays(today, -40), false).date, '09:00')
  for (const { year, yearsFromNow, title, allocation } of budgets) {
    const budgetYear = year ?? yearOf(today) + (yearsFromNow ?? 0)
    must(await createBudget(deps, { year: budgetYear, title, allocation, notifiedOn: null, availableUntil: null }))
  }
  if (call === undefined) return
  const criteria = TEMPLATE_CRITERIA.map((criterion) => ({ ...criterion, weight: 1, scaleMax: 3 }))
  const title = assessmentWords.catalogueTitle
  must(await createCatalogue(deps, { title, validFrom: addDays(today, -40), minimumPercent: 50, criteria }))
  const budgetYear = yearOf(today) + 1
  const { callId } = must(
    await createCall(deps, {
      number: `1/${budgetYear}`,
      title: call.title,
      focus: call.focus,
      budgetYear,
      budgetTitle: 'regional',
      budget: call.budget,
      publishedOn: addDays(today, -30),
      submissionDeadline: workingDayFrom(addDays(today, 12), false).date,
      presentedOn: workingDayFrom(addDays(today, 25), false).date,
      latestEnd: null,
      channel: call.channel,
    }),
  )
  for (const seed of [...call.outside, ...call.projects])
    await tellApplication(deps, seeded, seed, call.outside.includes(seed) ? null : callId, today)
}

async function tellApplication(
  deps: DemoDeps,
  seeded: SeededAlliance,
  seed: CallProjectSeed,
  projectCallId: Id<'project-call'> | null,
  today: LocalDate,
): Promise<void> {
  const receivedOn = addDays(today, -seed.receivedDaysAgo)
  deps.turnTo(receivedOn, '14:20')
  const fieldOfActionId = seeded.fieldsOfAction.get(seed.field)
  if (fieldOfActionId === undefined) throw new Error(`No field of action ${seed.field}`)
  const startsOn = `${addMonths(today, 5).slice(0, 7)}-01` as LocalDate
  const { title, shortTitle, eligibleActivity, finances, summary, targetGroup, funderReference, part } = seed
  const { projectId } = must(
    await submitProject(deps, {
      ...NO_DETAILS,
      staffPositions: [],
      title,
      shortTitle,
      ...partiesOf(seeded, seed),
      fieldOfActionId,
      eligibleActivity,
      startsOn,
      endsOn: lastDayOfPeriod(startsOn, 24),
      finances,
      summary,
      targetGroup,
      funderReference,
      receivedOn,
      projectCallId,
      stage: part === 'idea' || part === 'advised' ? 'idea' : 'submitted',
    }),
  )
  await tellProgress(deps, projectId, part, today)
}

/** Takes an application as far as it gets in the demo, step by step through the guards. */
async function tellProgress(
  deps: DemoDeps,
  projectId: Id<'project'>,
  part: CallProjectSeed['part'],
  today: LocalDate,
): Promise<void> {
  const move = async (to: CallProjectSeed['part'], reason = '') => must(await moveProject(deps, { projectId, to, reason }))
  if (part === 'advised' || part === 'waiting-for-call') return void (await move(part))
  if (part === 'withdrawn') return void (await move(part, callStoryWords.withdrawn))
  if (part === 'incomplete') {
    const dueOn = workingDayFrom(addDays(today, 6), false).date
    const items = ['own-contribution-proven', 'description-61033'] as const
    must(await requestCompletion(deps, { projectId, items, text: '', dueOn }))
    return
  }
  if (part === 'idea' || part === 'submitted') return
  const { version, project } = must(await showProject(deps, { projectId }))
  const lines = completenessOf(project).map((line) => (line.state === 'open' ? { ...line, state: 'present' as const } : line))
  must(await saveChecklist(deps, { projectId, version, lines }))
  await move('formally-checked')
  if (part === 'formally-checked') return
  await move('in-assessment')
  if (part === 'deferred') return void (await move(part, callStoryWords.deferred))
  await tellSheets(deps, projectId)
}

/** Three members rate; their points differ, so that mean and spread can be seen. */
async function tellSheets(deps: DemoDeps, projectId: Id<'project'>): Promise<void> {
  const { raters, catalogue } = must(await showAssessment(deps, { projectId }))
  const criteria = catalogue?.criteria ?? []
  for (const [index, { memberId }] of raters
    .filter(({ recused }) => !recused)
    .slice(0, 3)
    .entries()) {
    const scores = criteria.map(({ id, scaleMax }, place) => ({
      criterionId: id,
      points: Math.max(1, scaleMax - ((index + place) % 3)),
      reason: '',
    }))
    must(await saveScoreSheet(deps, { projectId, memberId, personName: '', way: 'form', scores }))
  }
  must(await addNote(deps, { projectId, text: callStoryWords.note }))
}
