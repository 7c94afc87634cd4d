import type { Id } from '#shared/basics/id.ts'
import { addDays, addMonths, type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { ProjectApplication } from '#shared/contract/projects.ts'
import { NO_DETAILS } from '#shared/domain/projects/project.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { assessmentWords, TEMPLATE_CRITERIA } from '#shared/wording/screens/assessments.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { createCatalogue } from '../../projects/create-catalogue.ts'
import { moveProject } from '../../projects/move-project.ts'
import { createBudget } from '../../projects/save-budget.ts'
import { createCall } from '../../projects/save-call.ts'
import { submitProject } from '../../projects/submit-project.ts'
import type { AllianceSeed, CallProjectSeed } from '../alliance-seed.ts'
import type { SeededAlliance } from '../seed-alliance.ts'
import type { StoryProject } from './circular-story.ts'
import type { DemoDeps } from './demo-deps.ts'
import type { DemoTexts } from './demo-texts.ts'
import { must } from './must.ts'
import { partiesOf } from './organization.ts'

/** How many days before the demo the steps of the call fall, where the story begins a new one. */
export const CALL_DAYS = {
  published: 88,
  deadline: 56,
  firstCheck: 53,
  rating: 50,
  invitation: 48,
  missingDue: 39,
  lateCheck: 32,
  sitting: 28,
  followUp: 12,
  lastWeek: 5,
} as const

/** The call of the demo with what came in under it. */
export interface CallStory {
  readonly callId: Id<'project-call'>
  readonly number: string
  readonly budget: Cents
  readonly allianceName: string
  readonly applications: readonly CallApplication[]
}

export interface CallApplication extends StoryProject {
  readonly seed: CallProjectSeed
  readonly content: ProjectApplication
}

/** A working day so many days before the demo. */
export function dayOfCall(today: LocalDate, step: keyof typeof CALL_DAYS): LocalDate {
  return workingDayFrom(addDays(today, -CALL_DAYS[step]), false).date
}

/** Budgets, criteria, and a call whose deadline has passed, with everything that came in; null for an alliance without a call. */
export async function tellCall(
  deps: DemoDeps,
  texts: DemoTexts,
  seeded: SeededAlliance,
  { alliance, budgets = [], call }: AllianceSeed,
  today: LocalDate,
): Promise<CallStory | null> {
  const publishedOn = addDays(today, -CALL_DAYS.published)
  deps.turnTo(publishedOn, '09:00')
  const startsOn = `${addMonths(today, 4).slice(0, 7)}-01` as LocalDate
  const budgetYear = yearOf(startsOn)
  for (const { year, title, allocation } of budgets)
    must(await createBudget(deps, { year: year ?? budgetYear, title, allocation, notifiedOn: null, availableUntil: null }))
  if (call === undefined) return null
  const criteria = TEMPLATE_CRITERIA.map((criterion) => ({ ...criterion, weight: 1, scaleMax: 3 }))
  const title = assessmentWords.catalogueTitle
  must(await createCatalogue(deps, { title, validFrom: publishedOn, minimumPercent: 50, criteria }))
  const number = `1/${budgetYear}`
  const { callId } = must(
    await createCall(deps, {
      number,
      title: call.title,
      focus: call.focus,
      budgetYear,
      budgetTitle: 'regional',
      budget: call.budget,
      publishedOn,
      submissionDeadline: dayOfCall(today, 'deadline'),
      presentedOn: dayOfCall(today, 'sitting'),
      latestEnd: null,
      channel: call.channel,
    }),
  )
  const applications: CallApplication[] = []
  const story = { callId, number, budget: call.budget, allianceName: alliance.name, applications }
  for (const seed of [...call.projects, ...call.outside].toSorted((a, b) => b.receivedDaysAgo - a.receivedDaysAgo)) {
    // An initiative application finds its way into the call later.
    const isOutside = call.outside.includes(seed) || seed.part === 'submitted'
    applications.push(
      await tellApplication(deps, texts, seeded, seed, isOutside ? { ...story, callId: null } : story, startsOn, today),
    )
  }
  return story
}

async function tellApplication(
  deps: DemoDeps,
  texts: DemoTexts,
  seeded: SeededAlliance,
  seed: CallProjectSeed,
  { callId: projectCallId, allianceName }: Pick<CallStory, 'allianceName'> & { readonly callId: CallStory['callId'] | null },
  startsOn: LocalDate,
  today: LocalDate,
): Promise<CallApplication> {
  const receivedOn = addDays(today, -seed.receivedDaysAgo)
  deps.turnTo(receivedOn, '14:20')
  const fieldOfActionId = seeded.fieldsOfAction.get(seed.field)
  if (fieldOfActionId === undefined) throw new Error(`No field of action ${seed.field}`)
  const { title, shortTitle, eligibleActivity, finances, summary, targetGroup, funderReference, part } = seed
  const parties = partiesOf(seeded, seed)
  const content: ProjectApplication = {
    ...NO_DETAILS,
    staffPositions: [],
    title,
    shortTitle,
    ...parties,
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
  }
  const isIdea = part === 'idea' || part === 'advised'
  const { projectId } = must(await submitProject(deps, { ...content, stage: isIdea ? 'idea' : 'submitted' }))
  const next = part === 'submitted' ? 'waiting-for-call' : part
  if (next === 'advised' || next === 'waiting-for-call') {
    deps.turnTo(addDays(receivedOn, 1), '10:05')
    must(await moveProject(deps, { projectId, to: next, reason: '' }))
  }
  const resolved = procedureWords.textOf(allianceName, title, parties.sponsor.name, formatEuro(finances.grant))
  const proposedText = seed.conditions === undefined ? resolved : `${resolved}\n${texts.call.conditions}\n${seed.conditions}`
  return { id: projectId, title, shortTitle, proposedText, urgencyReason: texts.call.urgencyReason, seed, content }
}
