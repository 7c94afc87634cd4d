import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant, startOfDay } from '#shared/basics/instant.ts'
import { type Err, err, type Ok, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal, RefusalCode } from '#shared/contract/refusals.ts'
import type { Meeting, MeetingState } from '#shared/domain/meetings/meeting.ts'
import { updateMeeting } from '../../store/repositories/meetings.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadMeetingFacts, type MeetingFacts } from './meeting-facts.ts'
import { loadMeetingPage } from './meeting-page.ts'

/** An act on one meeting: its name in the journal, and the states of the meeting in which it is possible (domain § 4). */
export interface MeetingAct {
  readonly name: string
  readonly meetingId: Id<'meeting'>
  readonly states: readonly MeetingState[]
}

export type StateRefusal = Refusal<'NOT_FOUND' | 'WRONG_MEETING_STATE'>

/** What an act on a meeting may come to: something made, or any refusal. */
type ActOutcome = Result<unknown, { readonly code: RefusalCode }>
type Made<Outcome> = Outcome extends Ok<infer Value> ? Value : never
type Refused<Outcome> = Outcome extends Err<infer Why> ? Why : never

/** Runs an act on a meeting in one of its states, in one transaction, and answers with what it made and the page afterwards. */
export function actOnMeeting<Outcome extends ActOutcome>(
  deps: Deps,
  { name, meetingId, states }: MeetingAct,
  run: (tx: WriteTx, facts: MeetingFacts, now: Instant) => Promise<Outcome>,
): Promise<Result<{ readonly made: Made<Outcome>; readonly page: MeetingPage }, Refused<Outcome> | StateRefusal>> {
  return deps.store.write(acting(deps, `meetings.${name}`), async (tx) => {
    const now = deps.now()
    const facts = await loadMeetingFacts(tx, meetingId)
    if (!facts.ok) return facts
    const { state } = facts.value.meeting
    if (!states.includes(state)) return err({ code: 'WRONG_MEETING_STATE', state })
    const outcome = await run(tx, facts.value, now)
    if (!outcome.ok) return outcome as Err<Refused<Outcome>>
    const page = await loadMeetingPage(tx, meetingId, now)
    return page.ok ? ok({ made: outcome.value as Made<Outcome>, page: page.value }) : page
  })
}

/** The same for acts of which only the page afterwards matters. */
export async function changeMeetingPage<Outcome extends ActOutcome>(
  deps: Deps,
  act: MeetingAct,
  run: (tx: WriteTx, facts: MeetingFacts, now: Instant) => Promise<Outcome>,
): Promise<Result<MeetingPage, Refused<Outcome> | StateRefusal>> {
  const outcome = await actOnMeeting(deps, act, run)
  return outcome.ok ? ok(outcome.value.page) : outcome
}

/** Stores a change of the meeting itself and notes it; the facts are of this transaction, so nobody came in between. */
export async function storeMeeting(
  tx: WriteTx,
  { meeting }: MeetingFacts,
  change: Partial<Meeting>,
  reason: string | null = null,
): Promise<void> {
  const { version, ...before } = meeting
  const fields = Object.keys(change) as (keyof Meeting)[]
  if (!(await updateMeeting(tx, { ...before, ...change }, version)))
    throw new Error(`Meeting ${meeting.id} changed within a write`)
  const old = Object.fromEntries(fields.map((field) => [field, before[field]]))
  tx.note({ subject: 'meeting', subjectId: meeting.id, before: toJson(old), after: toJson(change), reason })
}

/** An instant of the meeting: `at` null means now; refused in the future, and before the day of the meeting. */
export function instantOf(
  { meeting }: MeetingFacts,
  at: Instant | null,
  now: Instant,
): Result<Instant, Refusal<'IN_FUTURE' | 'NOT_ON_MEETING_DAY'>> {
  const { startsAt } = meeting
  const instant = at ?? now
  if (instant > now) return err({ code: 'IN_FUTURE', at: instant })
  if (instant < startOfDay(dateOf(startsAt))) return err({ code: 'NOT_ON_MEETING_DAY', at: instant, startsAt })
  return ok(instant)
}
