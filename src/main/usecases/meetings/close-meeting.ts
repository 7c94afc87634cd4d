import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import { setDeparture } from '../../store/repositories/attendances.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { storeItem } from './open-item.ts'
import { releaseProject } from './project-steps.ts'

interface Closing {
  readonly meetingId: Id<'meeting'>
  readonly at: Instant | null
  readonly deferRest: boolean
}

type CloseRefusal = StateRefusal | Refusal<'IN_FUTURE' | 'BALLOT_SINCE' | 'AGENDA_UNFINISHED'>

/** Closes the meeting; who is present leaves with it. Open items are put off, or closing is refused (domain § 4). */
export function closeMeeting(deps: Deps, { meetingId, at, deferRest }: Closing): Promise<Result<MeetingPage, CloseRefusal>> {
  const act = { name: 'close', meetingId, states: ['running'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, CloseRefusal>> => {
    const closedAt = at ?? now
    if (closedAt > now) return err({ code: 'IN_FUTURE', at: closedAt })
    const last = latestEvent(facts)
    if (last !== null && closedAt < last) return err({ code: 'BALLOT_SINCE', at: closedAt, takenAt: last })
    const unfinished = facts.agenda.filter(({ state }) => UNFINISHED_ITEM_STATES.includes(state))
    if (unfinished.length > 0 && !deferRest)
      return err({ code: 'AGENDA_UNFINISHED', items: unfinished.map(({ title }) => title) })
    for (const item of unfinished) {
      await storeItem(tx, item, { state: 'deferred', deferredFor: 'decision' })
      await releaseProject(tx, item, null)
    }
    await sendHome(tx, facts, closedAt)
    await storeMeeting(tx, facts, { state: 'ended', closedAt })
    return ok(null)
  })
}

/** The latest moment that anything was recorded for: nothing happens in a meeting after it was closed. */
function latestEvent({ ballots, attendances, meeting }: MeetingFacts): Instant | null {
  const moments = [
    ...ballots.map(({ takenAt }) => takenAt),
    ...attendances.map(({ from, until }) => until ?? from),
    ...(meeting.openedAt === null ? [] : [meeting.openedAt]),
  ]
  return moments.toSorted().at(-1) ?? null
}

async function sendHome(tx: WriteTx, { meeting, attendances }: MeetingFacts, closedAt: Instant): Promise<void> {
  const staying = attendances.filter(({ until }) => until === null)
  for (const { id } of staying) await setDeparture(tx, id, closedAt)
  if (staying.length === 0) return
  const ids = staying.map(({ id }) => id)
  tx.note({ subject: 'meeting', subjectId: meeting.id, before: { present: ids }, after: { leftAt: closedAt }, reason: null })
}
