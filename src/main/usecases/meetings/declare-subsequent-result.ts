import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import type { Deps } from '../deps.ts'
import { actOnMeeting, type StateRefusal } from './act-on-meeting.ts'
import { completedVerdict } from './item-standing.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { openItemOf, storeItem } from './open-item.ts'
import { releaseProject } from './project-steps.ts'
import { collectingBallot, WHILE_COLLECTING } from './record-subsequent-vote.ts'
import { resolveItem } from './resolve-item.ts'
import { type JudgedVote, rollLinesOf } from './roll-lines.ts'

type DeclareRefusal = StateRefusal | Refusal<'WRONG_ITEM_STATE' | 'DEADLINE_NOT_REACHED' | 'RESOLUTION_TEXT_MISSING'>

interface Declaration {
  readonly meetingId: Id<'meeting'>
  readonly agendaItemId: Id<'agenda-item'>
}

/**
 * Declares the result of a provisional item after the set day: adopted or rejected with the Nachvoten (R32); put off when even
 * with them too few took part (R31). Answers with the id of the resolution, null where none was made.
 */
export async function declareSubsequentResult(
  deps: Deps,
  { meetingId, agendaItemId }: Declaration,
): Promise<Result<{ readonly resolutionId: Id<'resolution'> | null; readonly page: MeetingPage }, DeclareRefusal>> {
  const act = { name: 'declare-subsequent-result', meetingId, states: WHILE_COLLECTING }
  const outcome = await actOnMeeting(
    deps,
    act,
    async (tx, facts, now): Promise<Result<Id<'resolution'> | null, DeclareRefusal>> => {
      const found = openItemOf(facts, agendaItemId, ['provisional'])
      if (!found.ok) return found
      const item = found.value
      const ballot = collectingBallot(facts, item.id)
      const votes = facts.subsequentVotes.filter(({ ballotId }) => ballotId === ballot.id)
      const verdict = completedVerdict(facts, item, ballot, votes, now)
      if (verdict === null || verdict.outcome === 'open')
        return err({ code: 'DEADLINE_NOT_REACHED', endsAt: ballot.subsequentUntil ?? now })
      if (verdict.outcome !== 'adopted' && verdict.outcome !== 'rejected') {
        await storeItem(tx, item, { state: 'deferred', deferredFor: 'lack-of-quorum' })
        await releaseProject(tx, item, null)
        return ok(null)
      }
      const roll = rollLinesOf(facts, item, ballot, judge(facts, ballot, verdict))
      const decision = { item, text: ballot.text, verdict, outcome: verdict.outcome, resolvedAt: now, roll }
      return ok(await resolveItem(tx, deps, facts, decision))
    },
  )
  return outcome.ok ? ok({ resolutionId: outcome.value.made, page: outcome.value.page }) : outcome
}

/** The Nachvoten with their fates, which stand behind those of the votes in the meeting. */
function judge(facts: MeetingFacts, ballot: Ballot, { fates }: Verdict): readonly JudgedVote[] {
  return facts.subsequentVotes
    .filter(({ ballotId }) => ballotId === ballot.id)
    .map((vote, index) => ({ vote, fate: fates[ballot.votes.length + index] ?? 'not-on-roll' }))
}
