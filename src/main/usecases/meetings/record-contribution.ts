import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { NewContribution } from '#shared/contract/meeting-shapes.ts'
import type { Contribution } from '#shared/domain/meetings/contribution.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { deleteContribution, saveContribution } from '../../store/repositories/contributions.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { itemOf } from './meeting-facts.ts'

/** While the minutes can still say something else. */
export const WHILE_WRITING: readonly MeetingState[] = ['running', 'ended', 'minutes-drafted']

interface ContributionInput {
  readonly meetingId: Id<'meeting'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly contribution: NewContribution
}

/** Enters a motion, a point of order or a personal declaration for the minutes, or what became of it. */
export function recordContribution(
  deps: Deps,
  { meetingId, agendaItemId, contribution: input }: ContributionInput,
): Promise<Result<MeetingPage, StateRefusal>> {
  const act = { name: 'record-contribution', meetingId, states: WHILE_WRITING }
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, StateRefusal>> => {
    const item = itemOf(facts, agendaItemId)
    if (!item.ok) return item
    const known = facts.contributions.find(({ id }) => id === input.id)
    if (input.id !== null && known === undefined) return err({ code: 'NOT_FOUND', what: 'contribution', id: input.id })
    const contribution: Contribution = {
      ...input,
      id: known?.id ?? deps.newId('contribution'),
      agendaItemId,
      madeAt: known?.madeAt ?? now,
    }
    await saveContribution(tx, contribution)
    const before = known === undefined ? null : toJson({ contribution: known })
    tx.note({ subject: 'agenda-item', subjectId: agendaItemId, before, after: toJson({ contribution }), reason: null })
    return ok(null)
  })
}

/** Takes back what was entered by mistake; it stays in the journal. */
export function removeContribution(
  deps: Deps,
  { meetingId, contributionId }: { readonly meetingId: Id<'meeting'>; readonly contributionId: Id<'contribution'> },
): Promise<Result<MeetingPage, StateRefusal>> {
  const act = { name: 'remove-contribution', meetingId, states: WHILE_WRITING }
  return changeMeetingPage(deps, act, async (tx, facts): Promise<Result<null, StateRefusal>> => {
    const contribution = facts.contributions.find(({ id }) => id === contributionId)
    if (contribution === undefined) return err({ code: 'NOT_FOUND', what: 'contribution', id: contributionId })
    await deleteContribution(tx, contributionId)
    const subjectId = contribution.agendaItemId
    tx.note({ subject: 'agenda-item', subjectId, before: toJson({ contribution }), after: null, reason: null })
    return ok(null)
  })
}
