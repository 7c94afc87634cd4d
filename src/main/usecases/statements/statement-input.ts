import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { headOf } from '#shared/domain/journal/journal-entry.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import { formatMean } from '#shared/wording/ranking.ts'
import type { StatementInput } from '../../documents/statement/content.ts'
import { addresseeLines } from '../../documents/statement/words.ts'
import { findActionPlan, findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { findProcedure, listPapers } from '../../store/repositories/circular-procedures.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { templateAt } from '../documents/template-at.ts'
import { contactOn, managingMembersOn } from '../members/managing-members.ts'
import { resolvedRankingOf } from '../projects/project-surroundings.ts'
import type { StatementFacts } from './statement-facts.ts'

/** Gathers everything the paper says, for `statement` as it is or as it is being edited. */
export async function statementInput(
  tx: ReadTx,
  facts: StatementFacts,
  statement: Statement,
  preparedAt: Instant,
): Promise<StatementInput> {
  const { project, resolution } = facts
  const alliance = await theAlliance(tx, preparedAt)
  const fieldOfAction = await findFieldOfAction(tx, project.fieldOfActionId)
  const actionPlan = fieldOfAction === undefined ? undefined : await findActionPlan(tx, fieldOfAction.actionPlanId)
  if (fieldOfAction === undefined || actionPlan === undefined)
    throw new Error(`Project ${project.id} points to no field of action`)
  const signedOn = statement.signedOn ?? dateOf(preparedAt)
  const { circularProcedureId, meetingId } = resolution
  const procedure = circularProcedureId === null ? undefined : await findProcedure(tx, circularProcedureId)
  const meeting = meetingId === null ? undefined : await findMeeting(tx, meetingId)
  const call = project.projectCallId === null ? undefined : await findProjectCall(tx, project.projectCallId)
  return {
    alliance,
    managingMembers: await managingMembersOn(tx, signedOn),
    addressee: addresseeLines(statement.addressee, project.sponsor.name),
    contact: await contactOn(tx, alliance, signedOn),
    project,
    fieldOfAction,
    actionPlan,
    projectCall: call === undefined ? null : `${call.number} ${call.title}`,
    ranking: await rankingOf(tx, project.id),
    resolution,
    procedureNumber: procedure?.number ?? meeting?.number ?? '',
    statement,
    attachments: procedure === undefined ? [] : (await listPapers(tx, procedure.id)).map(({ name }) => name),
    preparedAt,
    draft: statement.state === 'draft',
    journalHead: statement.state === 'draft' ? null : headOf(await readHead(tx)),
    template: await templateAt(tx, 'statement', preparedAt),
  }
}

/** Where the alliance put the project; points as the mean over the raters. */
async function rankingOf(tx: ReadTx, projectId: Id<'project'>): Promise<StatementInput['ranking']> {
  const found = await resolvedRankingOf(tx, projectId)
  const line = found?.ranking.lines.find((one) => one.projectId === projectId)
  if (found === null || line === undefined) return null
  const { rank, points, possible, raters } = line
  return {
    rank,
    of: found.ranking.lines.length,
    points: { reached: formatMean(points, raters), possible: formatMean(possible, raters) },
  }
}
