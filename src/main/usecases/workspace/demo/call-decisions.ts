import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { ProjectCallPage } from '#shared/contract/project-calls.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { draftMinutes } from '../../meetings/draft-minutes.ts'
import { sendMinutes } from '../../meetings/send-minutes.ts'
import { showMeeting } from '../../meetings/show-meeting.ts'
import { drawRanking } from '../../projects/draw-ranking.ts'
import { resolveRanking } from '../../projects/resolve-ranking.ts'
import { showProject } from '../../projects/show-project.ts'
import { listRegister } from '../../resolutions/list-resolutions.ts'
import { recordStatementDispatch } from '../../statements/record-dispatch.ts'
import { applicationsOf, IN_CIRCULAR, IN_SITTING, tellRating } from './call-checks.ts'
import { type CallStory, dayOfCall } from './call-story.ts'
import { tellDeclaration, tellStart, tellVotes } from './circular-story.ts'
import type { DemoDeps } from './demo-deps.ts'
import { type DemoTexts, fillIn } from './demo-texts.ts'
import { tellInvitation, tellMeeting } from './meeting-story.ts'
import { must } from './must.ts'
import { tellDraft, tellIssue } from './statement-story.ts'

/** The sitting on the call: a vote on each project, then on their order, which is drawn from what was adopted. */
export async function tellCallSitting(deps: DemoDeps, texts: DemoTexts, story: CallStory, today: LocalDate): Promise<void> {
  const day = dayOfCall(today, 'sitting')
  const projects = applicationsOf(story, IN_SITTING)
  deps.turnTo(dayOfCall(today, 'invitation'), '08:10')
  const orderTitle = procedureWords.rankingSubjectOf(story.number)
  const order = { id: null, title: orderTitle, proposedText: orderText(story, await draw(deps, story)) }
  const meetingId = await tellInvitation(deps, texts, day, dayOfCall(today, 'invitation'), [...projects, order])
  await tellMeeting(deps, texts, meetingId, async ({ projectId }) => {
    if (projectId === null) return { no: 0, abstain: 1, text: orderText(story, await draw(deps, story)) }
    const seed = projects.find(({ id }) => id === projectId)?.seed
    return seed?.part === 'deferred' ? { putOff: texts.call.deferred } : { no: 0, abstain: 0, text: null, ...seed?.votes }
  })
  deps.turnTo(day, '15:30')
  const resolutionId = (await listRegister(deps)).find(({ subject }) => subject === orderTitle)?.id
  if (resolutionId === undefined) throw new Error('The demo resolved on no order')
  const { ranking } = await draw(deps, story)
  must(await resolveRanking(deps, { callId: story.callId, version: ranking?.version ?? 0, resolutionId }))
  const sentOn = workingDayFrom(addDays(dateOf(must(await showMeeting(deps, { meetingId })).meeting.startsAt), 1), false).date
  deps.turnTo(sentOn, '14:00')
  must(await draftMinutes(deps, { meetingId, reason: '' }))
  must(await sendMinutes(deps, { meetingId, sentAt: null }))
  await tellStatements(deps, texts, story)
}

/** What was completed too late for the sitting goes into an Umlauf of its own; one with conditions. The order follows later. */
export async function tellCallCircular(deps: DemoDeps, texts: DemoTexts, story: CallStory, today: LocalDate): Promise<void> {
  const [first, ...others] = applicationsOf(story, IN_CIRCULAR)
  if (first === undefined) return
  const startDay = workingDayFrom(addDays(dayOfCall(today, 'sitting'), 1), false).date
  deps.turnTo(startDay, '08:15')
  for (const application of [first, ...others]) await tellRating(deps, application)
  const subject = fillIn(texts.call.together, { aufruf: story.number })
  const procedureId = await tellStart(deps, texts, [first, ...others], startDay, subject)
  const votes: readonly Choice[] = [...Array.from({ length: 8 }, () => 'yes' as const), 'no', 'abstain']
  await tellVotes(deps, texts, procedureId, votes)
  await tellDeclaration(deps, procedureId)
  for (const { id: projectId, seed } of [first, ...others]) {
    const resolutionId = must(await showProject(deps, { projectId })).resolutions[0]?.id
    if (seed.conditions !== undefined && resolutionId !== undefined) await tellDraft(deps, texts, resolutionId, seed.conditions)
  }
}

/** The papers on what the budget reaches are issued; one is already with the SAB. */
async function tellStatements(deps: DemoDeps, texts: DemoTexts, story: CallStory): Promise<void> {
  for (const { id: projectId, seed } of applicationsOf(story, ['at-funder', 'statement-issued'])) {
    const resolutionId = must(await showProject(deps, { projectId })).resolutions[0]?.id
    if (resolutionId === undefined) throw new Error(`The demo did not resolve on ${seed.shortTitle}`)
    const statementId = await tellDraft(deps, texts, resolutionId)
    await tellIssue(deps, statementId)
    if (seed.part !== 'at-funder') continue
    const sentAt = deps.now()
    must(await recordStatementDispatch(deps, { statementId, sentAt, way: 'portal', receiver: 'SAB', remark: '' }))
  }
}

async function draw(deps: DemoDeps, { callId, budget }: CallStory): Promise<ProjectCallPage> {
  return must(await drawRanking(deps, { callId, jointBonusPercent: null, budget, bodyOrder: [] }))
}

function orderText({ number, allianceName }: CallStory, { ranking }: ProjectCallPage): string {
  const lines = (ranking?.rows ?? []).map(({ project, line }) =>
    procedureWords.rankLine(line.rank, project.shortTitle, line.isBelowBudget),
  )
  return procedureWords.rankingTextOf(allianceName, number, lines)
}
