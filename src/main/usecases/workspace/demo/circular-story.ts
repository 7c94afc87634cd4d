import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { CircularProcedurePage, Voter } from '#shared/contract/circular-procedures.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { isWorkingDay, workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { confirmNotification } from '../../circular-procedures/confirm-notification.ts'
import { declareResult } from '../../circular-procedures/declare-result.ts'
import { previewStart } from '../../circular-procedures/preview-start.ts'
import { recordResponse } from '../../circular-procedures/record-response.ts'
import { showProcedure } from '../../circular-procedures/show-procedure.ts'
import { startProcedure } from '../../circular-procedures/start-procedure.ts'
import type { DemoDeps } from './demo-deps.ts'
import { type DemoTexts, fillIn } from './demo-texts.ts'
import { must } from './must.ts'

export interface StoryProject {
  readonly id: Id<'project'>
  readonly title: string
  readonly shortTitle: string
  readonly proposedText: string
  readonly urgencyReason: string
}

/** Starts an Umlauf on a project, or on several with one vote each: everybody gets the papers by e-mail at once. */
export async function tellStart(
  deps: DemoDeps,
  texts: DemoTexts,
  projects: readonly [StoryProject, ...(readonly StoryProject[])],
  day: LocalDate,
  together = texts.together,
): Promise<Id<'circular-procedure'>> {
  const sentAt = deps.turnTo(day, '09:10')
  const [first] = projects
  const start = {
    subject: projects.length === 1 ? first.title : together,
    items: projects.map(({ id, title, proposedText }) => ({
      projectId: id,
      projectCallId: null,
      subject: title,
      proposedText,
      isFundamental: false,
    })),
    urgencyReason: first.urgencyReason,
    recusals: [],
    dispatches: [],
    endsOn: null,
    asksForPoints: false,
  }
  const { roll } = must(await previewStart(deps, start))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt, way: 'email' as const }))
  const papers = projects.map(({ title, shortTitle }) =>
    textFile(fillIn(texts.paperName, { projekt: shortTitle }), fillIn(texts.paperText, { projekt: title })),
  )
  return must(await startProcedure(deps, { ...start, dispatches, papers })).circularProcedureId
}

/** Records one response after the other over the days after the start: one vote for all items, or one for each of them. */
export async function tellVotes(
  deps: DemoDeps,
  texts: DemoTexts,
  procedureId: Id<'circular-procedure'>,
  choices: readonly (Choice | readonly Choice[])[],
): Promise<void> {
  const page = must(await showProcedure(deps, { circularProcedureId: procedureId }))
  const voters = eligibleVoters(page)
  for (const [index, choice] of choices.entries()) {
    const voter = voters[index]
    if (voter === undefined) return
    await tellVote(
      deps,
      texts,
      page,
      voter,
      choice,
      nthWorkingDay(page, 1 + Math.floor(index / 2)),
      index % 2 === 0 ? '10:24' : '14:12',
    )
  }
}

/** A first Nein that a later Ja replaces (R10), and a deputy's vote that the representative's outranks (R11). */
export async function tellChangedMinds(deps: DemoDeps, texts: DemoTexts, procedureId: Id<'circular-procedure'>): Promise<void> {
  const page = must(await showProcedure(deps, { circularProcedureId: procedureId }))
  const [first, second] = eligibleVoters(page)
  const day = nthWorkingDay(page, 1)
  if (first !== undefined) await tellVote(deps, texts, page, first, 'no', day, '09:35', texts.remarks.replaced)
  const deputy = page.voters.find(({ memberId, role }) => memberId === second?.memberId && role === 'deputy')
  if (deputy !== undefined) await tellVote(deps, texts, page, deputy, 'abstain', day, '11:50')
}

/** One response that comes the morning after the deadline (R09). */
export async function tellLateVote(
  deps: DemoDeps,
  texts: DemoTexts,
  procedureId: Id<'circular-procedure'>,
  position: number,
): Promise<void> {
  const page = must(await showProcedure(deps, { circularProcedureId: procedureId }))
  const voter = eligibleVoters(page)[position]
  const day = workingDayFrom(addDays(page.procedure.deadline.endsOn, 1), false).date
  if (voter !== undefined) await tellVote(deps, texts, page, voter, 'yes', day, '08:05', texts.remarks.late)
}

/** Declares the result on the working day after the deadline and tells everybody. */
export async function tellDeclaration(deps: DemoDeps, procedureId: Id<'circular-procedure'>): Promise<Id<'resolution'>> {
  const { procedure } = must(await showProcedure(deps, { circularProcedureId: procedureId }))
  const day = workingDayFrom(addDays(procedure.deadline.endsOn, 1), false).date
  deps.turnTo(day, '10:00')
  const { resolutionIds } = must(await declareResult(deps, { circularProcedureId: procedureId }))
  deps.turnTo(day, '11:30')
  must(await confirmNotification(deps, { circularProcedureId: procedureId }))
  const [resolutionId] = resolutionIds
  if (resolutionId === undefined) throw new Error('The demo resolved nothing')
  return resolutionId
}

async function tellVote(
  deps: DemoDeps,
  texts: DemoTexts,
  page: CircularProcedurePage,
  voter: Voter,
  choice: Choice | readonly Choice[],
  day: LocalDate,
  time: string,
  remark = '',
): Promise<void> {
  const receivedAt = deps.turnTo(day, time)
  const choices = typeof choice === 'string' ? page.procedure.items.map(() => choice) : choice
  must(
    await recordResponse(deps, {
      circularProcedureId: page.procedure.id,
      memberId: voter.memberId,
      personId: voter.personId,
      personName: voter.name,
      role: voter.role,
      way: 'email',
      receivedAt,
      votes: page.procedure.items.map(({ id }, index) => ({ itemId: id, choice: choices[index] ?? 'abstain' })),
      points: [],
      postedOn: null,
      objectsToProcedure: false,
      conflicts: [],
      remark: remark === '' && choices.includes('no') ? texts.remarks.no : remark,
      onBehalfReason: texts.onBehalf,
      corrects: null,
      correctionReason: '',
      evidence: [
        textFile(fillIn(texts.evidenceName, { person: voter.name }), fillIn(texts.evidenceText, { person: voter.name })),
      ],
    }),
  )
}

/** Representatives of the members that may vote on the first item, in the order of the roll. */
function eligibleVoters(page: CircularProcedurePage): readonly Voter[] {
  const recused = new Set(page.recusals.map(({ memberId }) => memberId))
  return page.voters.filter(({ memberId, role }) => role === 'representative' && !recused.has(memberId))
}

function nthWorkingDay(page: CircularProcedurePage, count: number): LocalDate {
  let day = dateOf(page.procedure.startedAt)
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, false)) left -= 1
  }
  return day
}

/** A small text file as if somebody had dropped it. */
function textFile(name: string, content: string): UploadedFile {
  const bytes = new TextEncoder().encode(content)
  return { name, type: 'text/plain', size: bytes.byteLength, arrayBuffer: async () => bytes.slice().buffer }
}
