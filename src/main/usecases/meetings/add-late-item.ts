import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { agendaClosesOn, lateLabel, mayAddLate } from '#shared/rules/meeting/late-item.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { insertLateItem } from '../../store/repositories/agendas.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { type BodyRefusal, checkBodies } from './check-bodies.ts'
import { itemOf } from './meeting-facts.ts'
import { recuseFound } from './open-meeting.ts'
import { entryRefusal, toItem } from './plan-agenda.ts'
import { occupyProjects } from './project-steps.ts'

interface LateItem {
  readonly meetingId: Id<'meeting'>
  readonly behindItemId: Id<'agenda-item'>
  readonly entry: AgendaEntry
  /** How all members agreed to vote on it; empty when nobody asked. */
  readonly consent: string
}

/** Adds an item after members were invited, „5a“ behind „5“. It is voted on only where the rules let it (§ 2.3). */
export function addLateItem(
  deps: Deps,
  { meetingId, behindItemId, entry, consent }: LateItem,
): Promise<Result<MeetingPage, StateRefusal | BodyRefusal | Refusal<'PROJECT_NOT_OPEN' | 'LATE_ITEM_NOT_ALLOWED'>>> {
  return changeMeetingPage(deps, { name: 'add-late-item', meetingId, states: ['invited', 'running'] }, async (tx, facts, now) => {
    const behind = itemOf(facts, behindItemId)
    if (!behind.ok) return behind
    const refusal = await entryRefusal(tx, entry)
    if (refusal !== null) return err(refusal)
    const fits = await checkBodies(
      tx,
      facts.bodies.map(({ body }) => body.id),
      [entry],
    )
    if (!fits.ok) return fits
    const rule = facts.rules.agendaAddition
    const closesOn = agendaClosesOn(dateOf(facts.meeting.startsAt), facts.rules)
    const timing = { state: facts.meeting.state, today: dateOf(now), closesOn }
    if (!mayAddLate({ rule, isVotable: isVotable(entry), ...timing, consent }))
      return err({ code: 'LATE_ITEM_NOT_ALLOWED', rule, closesOn })
    const label = lateLabel(facts.agenda.map(itemNumber), itemNumber(behind.value))
    const item = { ...toItem(deps, meetingId, { ...entry, id: null }, behind.value.position + 1), label }
    await insertLateItem(tx, item)
    const occupied = await occupyProjects(tx, { ...facts, agenda: [item] })
    if (!occupied.ok) return occupied
    if (facts.meeting.state === 'running') await recuseFound(tx, facts, item)
    tx.note({ subject: 'agenda-item', subjectId: item.id, before: null, after: toJson(item), reason: consent.trim() || null })
    return ok(null)
  })
}
