import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { AgendaLine, EarlierDeferral } from '#shared/contract/meeting-page.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { findAgendaItem } from '../../store/repositories/agendas.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findResolutionsByMeeting } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'
import { resolvingBody } from './electorate.ts'
import { foundRecusalsOn } from './found-recusals.ts'
import { ballotLineOf, voteStateAt } from './item-standing.ts'
import { type MeetingFacts, memberName, sittingBodyIds } from './meeting-facts.ts'

/** The agenda with what was voted and resolved on each item, in its order; what a vote would have is told for `at`. */
export async function agendaLines(
  tx: ReadTx,
  facts: MeetingFacts,
  { now, at }: { readonly now: Instant; readonly at: Instant },
): Promise<readonly AgendaLine[]> {
  const resolutions = await findResolutionsByMeeting(tx, facts.meeting.id)
  const lines: AgendaLine[] = []
  for (const item of facts.agenda) {
    const project = item.projectId === null ? undefined : await findProject(tx, item.projectId)
    const resolution = resolutions.find(({ agendaItemId }) => agendaItemId === item.id)
    lines.push({
      ...linesOf(facts, item, project, now),
      vote: isVotable(item) ? voteStateAt(facts, item, await continuesForLackOfQuorum(tx, item), at) : null,
      resolution: resolution === undefined ? null : pick(resolution),
      deferrals: await deferralsBefore(tx, item),
    })
  }
  return lines
}

function linesOf(facts: MeetingFacts, item: AgendaItem, project: Project | undefined, now: Instant) {
  return {
    item,
    bodyId: resolvingBody(facts, item).body.id,
    project: project === undefined ? null : { id: project.id, number: project.number, title: project.title },
    recusals: facts.recusals
      .filter(({ agendaItemId }) => agendaItemId === item.id)
      .map((recusal) => ({ ...recusal, memberName: memberName(facts, recusal.memberId) })),
    foundRecusals: project === undefined ? [] : foundRecusalsOn(facts, item, project),
    papers: facts.papers.filter(({ agendaItemId }) => agendaItemId === item.id),
    contributions: facts.contributions.filter(({ agendaItemId }) => agendaItemId === item.id),
    tasks: facts.tasks.filter(({ agendaItemId }) => agendaItemId === item.id),
    ballots: facts.ballots
      .filter(({ agendaItemId }) => agendaItemId === item.id)
      .map((ballot) => ballotLineOf(facts, item, ballot, now)),
  }
}

/** The meetings that put an item off before, followed from one to the one before it. */
async function deferralsBefore(tx: ReadTx, { continuesItemId }: AgendaItem): Promise<readonly EarlierDeferral[]> {
  const earlier = continuesItemId === null ? undefined : await findAgendaItem(tx, continuesItemId)
  const meeting = earlier === undefined ? undefined : await findMeeting(tx, earlier.meetingId)
  if (earlier === undefined || meeting === undefined) return []
  const { id: meetingId, number: meetingNumber, startsAt } = meeting
  const { deferredFor, resultText: note } = earlier
  const deferral = { meetingId, meetingNumber, on: dateOf(startsAt), deferredFor: deferredFor ?? 'decision', note }
  return [deferral, ...(await deferralsBefore(tx, earlier))]
}

/** R31: whether the item was put off for lack of quorum and is taken up again here, by the same body. */
export async function continuesForLackOfQuorum(tx: ReadTx, item: AgendaItem): Promise<boolean> {
  const { continuesItemId } = item
  const earlier = continuesItemId === null ? undefined : await findAgendaItem(tx, continuesItemId)
  if (earlier?.deferredFor !== 'lack-of-quorum') return false
  return (await resolvingBodyId(tx, earlier)) === (await resolvingBodyId(tx, item))
}

async function resolvingBodyId(tx: ReadTx, { bodyId, meetingId }: AgendaItem): Promise<string | undefined> {
  return bodyId ?? (await sittingBodyIds(tx, meetingId))[0]
}

function pick({ id, number, outcome, text, sentence }: NonNullable<AgendaLine['resolution']>): AgendaLine['resolution'] {
  return { id, number, outcome, text, sentence }
}
