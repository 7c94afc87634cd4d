import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { completenessOf } from '#shared/rules/funding/completeness.ts'
import { addNote } from '../../projects/add-note.ts'
import { changeProject } from '../../projects/change-project.ts'
import { moveProject } from '../../projects/move-project.ts'
import { requestCompletion } from '../../projects/request-completion.ts'
import { saveChecklist } from '../../projects/save-checklist.ts'
import { saveScoreSheet } from '../../projects/save-score-sheet.ts'
import { showAssessment } from '../../projects/show-assessment.ts'
import { showProject } from '../../projects/show-project.ts'
import { type CallApplication, type CallStory, dayOfCall } from './call-story.ts'
import type { DemoDeps } from './demo-deps.ts'
import type { DemoTexts } from './demo-texts.ts'
import { must } from './must.ts'

/** What the sitting votes on: complete at the first look. */
export const IN_SITTING = ['at-funder', 'statement-issued', 'ranked', 'not-endorsed', 'deferred'] as const
/** What was completed in time for an Umlauf after it. */
export const IN_CIRCULAR = ['endorsed', 'endorsed-with-conditions'] as const
/** What was completed later still, or is no longer. */
const LATE = ['in-decision', 'in-assessment', 'formally-checked', 'incomplete'] as const

export function applicationsOf({ applications }: CallStory, parts: readonly string[]): readonly CallApplication[] {
  return applications.filter(({ seed }) => parts.includes(seed.part))
}

/** The weeks after the deadline: one is withdrawn, what is complete is rated, what is not is asked for. */
export async function tellChecks(deps: DemoDeps, texts: DemoTexts, story: CallStory, today: LocalDate): Promise<void> {
  deps.turnTo(dayOfCall(today, 'firstCheck'), '09:30')
  for (const { id: projectId } of applicationsOf(story, ['withdrawn']))
    must(await moveProject(deps, { projectId, to: 'withdrawn', reason: texts.call.withdrawn }))
  const dueOn = dayOfCall(today, 'missingDue')
  for (const { id: projectId } of applicationsOf(story, [...IN_CIRCULAR, ...LATE])) {
    const items = ['own-contribution-proven', 'description-61033'] as const
    must(await requestCompletion(deps, { projectId, items, text: texts.call.missing, dueOn }))
  }
  const complete = applicationsOf(story, IN_SITTING)
  for (const application of complete) await tellComplete(deps, application)
  deps.turnTo(dayOfCall(today, 'rating'), '13:15')
  for (const application of complete) await tellRating(deps, application)
}

/** What was completed after the agenda had gone out. */
export async function tellLateChecks(deps: DemoDeps, story: CallStory, today: LocalDate): Promise<void> {
  deps.turnTo(dayOfCall(today, 'lateCheck'), '11:20')
  for (const application of applicationsOf(story, [...IN_CIRCULAR, 'incomplete'])) await tellComplete(deps, application)
}

/** The last two weeks: three are completed, a paper of one has run out, and an initiative application is taken into the call. */
export async function tellLastWeeks(deps: DemoDeps, texts: DemoTexts, story: CallStory, today: LocalDate): Promise<void> {
  deps.turnTo(dayOfCall(today, 'followUp'), '10:40')
  const rated = applicationsOf(story, ['in-decision', 'in-assessment'])
  for (const application of rated) await tellComplete(deps, application)
  const dueOn = workingDayFrom(addDays(today, 6), false).date
  for (const { id: projectId } of applicationsOf(story, ['incomplete']))
    must(await requestCompletion(deps, { projectId, items: ['own-contribution-proven'], text: texts.call.stillMissing, dueOn }))
  deps.turnTo(dayOfCall(today, 'lastWeek'), '09:45')
  for (const application of rated) await tellRating(deps, application)
  for (const application of applicationsOf(story, ['formally-checked'])) await tellComplete(deps, application)
  for (const { id: projectId, content } of applicationsOf(story, ['submitted'])) {
    const { version } = must(await showProject(deps, { projectId }))
    must(await changeProject(deps, { projectId, version, application: { ...content, projectCallId: story.callId } }))
    must(await moveProject(deps, { projectId, to: 'submitted', reason: '' }))
    must(await addNote(deps, { projectId, text: texts.call.taken }))
  }
}

async function tellComplete(deps: DemoDeps, { id: projectId }: CallApplication): Promise<void> {
  const { version, project } = must(await showProject(deps, { projectId }))
  const lines = completenessOf(project).map((line) =>
    line.state === 'open' || line.state === 'missing' ? { ...line, state: 'present' as const } : line,
  )
  must(await saveChecklist(deps, { projectId, version, lines }))
  must(await moveProject(deps, { projectId, to: 'formally-checked', reason: '' }))
}

/** Three members rate, each by itself: a digit for every criterion. */
export async function tellRating(deps: DemoDeps, { id: projectId, seed }: CallApplication): Promise<void> {
  must(await moveProject(deps, { projectId, to: 'in-assessment', reason: '' }))
  const { raters, catalogue } = must(await showAssessment(deps, { projectId }))
  const able = raters.filter(({ recused }) => !recused)
  for (const [index, sheet] of (seed.scores ?? []).entries()) {
    const memberId = able[index]?.memberId
    if (memberId === undefined) continue
    const scores = (catalogue?.criteria ?? []).map(({ id }, place) => ({
      criterionId: id,
      points: Number(sheet[place]),
      reason: '',
    }))
    must(await saveScoreSheet(deps, { projectId, memberId, personName: '', way: 'form', scores }))
  }
  if (seed.note !== undefined) must(await addNote(deps, { projectId, text: seed.note }))
}
