import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, addMonths, type LocalDate } from '#shared/basics/local-date.ts'
import type { DocumentKind, OutputFile } from '#shared/domain/documents/issued-document.ts'
import { NO_DETAILS } from '#shared/domain/projects/project.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import type { Store } from '../../store/store.ts'
import { showProcedure } from '../circular-procedures/show-procedure.ts'
import { makeDocument } from '../documents/make-document.ts'
import { submitProject } from '../projects/submit-project.ts'
import type { AllianceSeed, ProjectSeed } from './alliance-seed.ts'
import { applicationsOf, tellChecks, tellLastWeeks, tellLateChecks } from './demo/call-checks.ts'
import { tellCallCircular, tellCallSitting } from './demo/call-decisions.ts'
import { type CallStory, tellCall } from './demo/call-story.ts'
import {
  type StoryProject,
  tellChangedMinds,
  tellDeclaration,
  tellLateVote,
  tellStart,
  tellVotes,
} from './demo/circular-story.ts'
import { type DemoDeps, demoDeps } from './demo/demo-deps.ts'
import type { DemoTexts } from './demo/demo-texts.ts'
import { tellInvitation, tellMeeting, tellMinutes } from './demo/meeting-story.ts'
import { must } from './demo/must.ts'
import { partiesOf } from './demo/organization.ts'
import { seedPastProjects, seedRecentProjects } from './demo/past-projects.ts'
import { tellPolls } from './demo/poll-story.ts'
import { tellRevision } from './demo/revision-story.ts'
import { tellDraft, tellIssue } from './demo/statement-story.ts'
import { type SeededAlliance, seedAlliance } from './seed-alliance.ts'

export const DEMO_ALLIANCES = ['erzgebirge', 'chemnitz', 'sachsen'] as const
export type DemoAlliance = (typeof DEMO_ALLIANCES)[number]

export interface DemoRun {
  readonly store: Store
  readonly name: DemoAlliance
  readonly seed: AllianceSeed
  readonly texts: DemoTexts
  /** The moment of the demo: everything lies before it, or runs at it. */
  readonly now: Instant
}

/** How many days before the demo a procedure starts, by what becomes of its projects. */
const STARTED_DAYS_AGO = { 'statement-issued': 47, together: 36, running: 6 } as const

/** Runs the main job on an empty workspace from start to end through the real use cases, and makes its documents. */
export async function runDemo({ store, name, seed, texts, now }: DemoRun): Promise<readonly OutputFile[]> {
  const deps = demoDeps(store, name, now, 'Koordination (Beispiel)')
  const today = dateOf(now)
  deps.turnTo(addDays(today, -90), '08:30')
  const seeded = await seedAlliance(deps, seed)
  await seedPastProjects(deps, seeded, seed.pastProjects ?? [])
  await seedRecentProjects(deps, seeded, seed.recentProjects ?? [], today)
  const files: OutputFile[] = []
  const call = await tellCall(deps, texts, seeded, seed, today)
  files.push(...(await tellPastMeeting(deps, texts, seeded, seed, today)))
  if (call !== null) await tellChecks(deps, texts, call, today)
  for (const part of ['statement-issued', 'together', 'running', 'submitted'] as const) {
    if (part === 'together') {
      if (call !== null) files.push(await tellSitting(deps, texts, call, today))
      files.push(...(await tellTogether(deps, texts, seeded, seed, today)))
      if (call !== null) await tellCallCircular(deps, texts, call, today)
    }
    for (const project of seed.projects.filter((candidate) => candidate.part === part)) {
      files.push(...(await tellProject(deps, texts, seeded, project, today)))
    }
  }
  if (call !== null) await tellLastWeeks(deps, texts, call, today)
  files.push(...(await tellComingMeeting(deps, texts, call, today)))
  await tellPolls(deps, texts, today)
  if (seed.draft !== undefined) await tellRevision(deps, seed.draft)
  deps.turnTo(addDays(today, 1), '00:00')
  for (const kind of ['resolution-register', 'project-list', 'member-list'] as const) files.push(await fileOf(deps, kind, 'all'))
  return files
}

/** A sitting two months ago, with its projects resolved on and its minutes approved. */
async function tellPastMeeting(
  deps: DemoDeps,
  texts: DemoTexts,
  seeded: SeededAlliance,
  seed: AllianceSeed,
  today: LocalDate,
): Promise<readonly OutputFile[]> {
  const day = workingDayFrom(addDays(today, -56), false).date
  const projects: StoryProject[] = []
  for (const project of seed.projects.filter(({ part }) => part === 'meeting')) {
    projects.push(await tellSubmission(deps, seeded, project, addDays(day, -32), today))
  }
  const meetingId = await tellInvitation(deps, texts, day, workingDayFrom(addDays(day, -24), false).date, projects)
  const invitation = await fileOf(deps, 'invitation', meetingId)
  await tellMeeting(deps, texts, meetingId)
  await tellMinutes(deps, meetingId)
  return [invitation, await fileOf(deps, 'attendance-list', meetingId), await fileOf(deps, 'minutes', meetingId)]
}

/** The sitting on the call in between, with the order that it resolved. */
async function tellSitting(deps: DemoDeps, texts: DemoTexts, call: CallStory, today: LocalDate): Promise<OutputFile> {
  await tellLateChecks(deps, call, today)
  await tellCallSitting(deps, texts, call, today)
  return fileOf(deps, 'ranking-list', call.callId)
}

/** The next sitting: everybody was invited yesterday at the latest; what came late under the call is on its agenda. */
async function tellComingMeeting(
  deps: DemoDeps,
  texts: DemoTexts,
  call: CallStory | null,
  today: LocalDate,
): Promise<readonly OutputFile[]> {
  const day = workingDayFrom(addDays(today, 25), false).date
  const late = call === null ? [] : [...applicationsOf(call, ['in-decision']), { id: null, ...texts.call.laterOrder }]
  const meetingId = await tellInvitation(deps, texts, day, addDays(today, -1), late)
  return [await fileOf(deps, 'invitation', meetingId)]
}

/** One project on its way, as far as it gets in the demo. */
async function tellProject(
  deps: DemoDeps,
  texts: DemoTexts,
  seeded: SeededAlliance,
  seed: ProjectSeed,
  today: LocalDate,
): Promise<readonly OutputFile[]> {
  if (seed.part === 'submitted') {
    await tellSubmission(deps, seeded, seed, addDays(today, -seed.receivedDaysAgo), today)
    return []
  }
  if (seed.part !== 'statement-issued' && seed.part !== 'running') return []
  const startDay = workingDayFrom(addDays(today, -STARTED_DAYS_AGO[seed.part]), false).date
  const project = await tellSubmission(deps, seeded, seed, addDays(startDay, -8), today)
  const procedureId = await tellStart(deps, texts, [project], startDay)
  const letters = [await fileOf(deps, 'circular-letter', procedureId), await fileOf(deps, 'ballot-paper', procedureId)]
  if (seed.part === 'running') {
    await tellVotes(deps, texts, procedureId, ['yes', 'yes', 'abstain', 'yes', 'yes'])
    return letters
  }
  const required = await requiredYes(deps, procedureId)
  await tellChangedMinds(deps, texts, procedureId)
  await tellVotes(deps, texts, procedureId, [...times(required, 'yes'), 'no', 'abstain', 'abstain'])
  await tellLateVote(deps, texts, procedureId, required + 3)
  const resolutionId = await tellDeclaration(deps, procedureId)
  const record = await fileOf(deps, 'circular-record', procedureId)
  const statementId = await tellDraft(deps, texts, resolutionId)
  await tellIssue(deps, statementId)
  return [...letters, record, await fileOf(deps, 'statement', statementId)]
}

/** Two projects in one Umlauf, a vote on each: one is adopted and its statement begun, the other is rejected. */
async function tellTogether(
  deps: DemoDeps,
  texts: DemoTexts,
  seeded: SeededAlliance,
  { projects }: AllianceSeed,
  today: LocalDate,
): Promise<readonly OutputFile[]> {
  const endorsed = projects.find(({ part }) => part === 'statement-open')
  const rejected = projects.find(({ part }) => part === 'rejected')
  if (endorsed === undefined || rejected === undefined) return []
  const startDay = workingDayFrom(addDays(today, -STARTED_DAYS_AGO.together), false).date
  const first = await tellSubmission(deps, seeded, endorsed, addDays(startDay, -9), today)
  const second = await tellSubmission(deps, seeded, rejected, addDays(startDay, -8), today)
  const procedureId = await tellStart(deps, texts, [first, second], startDay)
  const letters = [await fileOf(deps, 'circular-letter', procedureId), await fileOf(deps, 'ballot-paper', procedureId)]
  const required = await requiredYes(deps, procedureId)
  const onFirst: readonly Choice[] = [...times(required, 'yes'), 'no', 'abstain', 'abstain']
  const onSecond: readonly Choice[] = [...times(required - 1, 'yes'), 'no', 'no', 'no', 'no']
  const votes = onFirst.map((choice, index): readonly Choice[] => [choice, onSecond[index] ?? 'abstain'])
  await tellVotes(deps, texts, procedureId, votes)
  await tellDraft(deps, texts, await tellDeclaration(deps, procedureId), texts.conditions)
  return [...letters, await fileOf(deps, 'circular-record', procedureId)]
}

function times(count: number, choice: Choice): readonly Choice[] {
  return Array.from({ length: count }, () => choice)
}

/** Yes votes that the procedure needs. */
async function requiredYes(deps: DemoDeps, circularProcedureId: Id<'circular-procedure'>): Promise<number> {
  const page = must(await showProcedure(deps, { circularProcedureId }))
  return page.items[0]?.verdict.required ?? 1
}

async function tellSubmission(
  deps: DemoDeps,
  seeded: SeededAlliance,
  seed: ProjectSeed,
  receivedOn: LocalDate,
  today: LocalDate,
): Promise<StoryProject> {
  deps.turnTo(workingDayFrom(addDays(receivedOn, 1), false).date, '15:20')
  const fieldOfActionId = seeded.fieldsOfAction.get(seed.field)
  if (fieldOfActionId === undefined) throw new Error(`No field of action ${seed.field}`)
  const startsOn = firstOfMonth(addMonths(today, seed.startsInMonths))
  const { title, shortTitle, eligibleActivity, finances, summary, targetGroup, funderReference } = seed
  const { projectId } = must(
    await submitProject(deps, {
      title,
      shortTitle,
      ...partiesOf(seeded, seed),
      fieldOfActionId,
      eligibleActivity,
      startsOn,
      endsOn: lastDayOfPeriod(startsOn, seed.months),
      finances,
      summary,
      targetGroup,
      funderReference,
      receivedOn,
      ...NO_DETAILS,
      budgetTitle: seed.budgetTitle ?? NO_DETAILS.budgetTitle,
      staffPositions: [],
    }),
  )
  return { id: projectId, title, shortTitle, proposedText: seed.proposedText, urgencyReason: seed.urgencyReason }
}

async function fileOf(deps: DemoDeps, kind: DocumentKind, id: string): Promise<OutputFile> {
  return must(await makeDocument(deps, { kind, id }))
}

function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01` as LocalDate
}
