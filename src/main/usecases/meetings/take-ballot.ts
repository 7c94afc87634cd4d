import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { NewBallot } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { evaluateMeeting, type MeetingCase } from '#shared/rules/meeting/evaluate-meeting.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { mayCollectSubsequentVotes } from '#shared/rules/meeting/subsequent-votes.ts'
import { insertBallot } from '../../store/repositories/ballots.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { actOnMeeting, instantOf, type StateRefusal } from './act-on-meeting.ts'
import { continuesForLackOfQuorum } from './agenda-lines.ts'
import { ballotSince } from './check-arrival.ts'
import { checkForm, type VoteRefusal, votesOf } from './check-ballot.ts'
import { caseOf, isRepetition, voteStateAt } from './item-standing.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { openItemOf, storeItem } from './open-item.ts'
import { releaseProject } from './project-steps.ts'
import { resolveItem } from './resolve-item.ts'
import { rollLinesOf } from './roll-lines.ts'

type BallotRefusal =
  | StateRefusal
  | VoteRefusal
  | Refusal<
      | 'WRONG_ITEM_STATE'
      | 'NOT_VOTABLE'
      | 'RESOLUTION_TEXT_MISSING'
      | 'IN_FUTURE'
      | 'NOT_ON_MEETING_DAY'
      | 'BALLOT_SINCE'
      | 'NOT_QUORATE'
      | 'UNREACHABLE'
      | 'SUBSEQUENT_VOTES_NOT_POSSIBLE'
      | 'SUBSEQUENT_DEADLINE_PASSED'
    >

interface BallotInput {
  readonly meetingId: Id<'meeting'>
  readonly ballot: NewBallot
}

/**
 * Records a vote by roll call or acclamation with the presence of that instant (R30, R43). Enough are present: it makes a resolution, adopted or
 * rejected; or the item stays provisional, where Nachvoten are collected (R32). Too few: refused; with a reason it is recorded,
 * marked, and the item put off (R31) or left provisional. After a tie that is to be repeated the item waits for its second vote. Answers with the id of the resolution, null where none was made.
 */
export async function takeBallot(
  deps: Deps,
  { meetingId, ballot: input }: BallotInput,
): Promise<Result<{ readonly resolutionId: Id<'resolution'> | null; readonly page: MeetingPage }, BallotRefusal>> {
  const act = { name: 'take-ballot', meetingId, states: ['running'] } as const
  const outcome = await actOnMeeting(
    deps,
    act,
    async (tx, facts, now): Promise<Result<Id<'resolution'> | null, BallotRefusal>> => {
      const item = openItemOf(facts, input.agendaItemId)
      if (!item.ok) return item
      const repeated = await continuesForLackOfQuorum(tx, item.value)
      const planned = planBallot(deps, facts, item.value, input, repeated, now)
      if (!planned.ok) return planned
      const { ballot, votedOn } = planned.value
      const refusal = refusalOf(facts, item.value, votedOn, ballot, now)
      if (refusal !== null) return err(refusal)
      await insertBallot(tx, ballot)
      const after = toJson(ballot)
      const reason = ballot.withoutQuorumReason || null
      tx.note({ subject: 'agenda-item', subjectId: item.value.id, before: null, after, reason })
      return ok(await conclude(tx, deps, facts, item.value, planned.value))
    },
  )
  return outcome.ok ? ok({ resolutionId: outcome.value.made, page: outcome.value.page }) : outcome
}

interface PlannedBallot {
  readonly ballot: Ballot
  readonly votedOn: MeetingCase
  readonly verdict: Verdict
}

function planBallot(
  deps: Deps,
  facts: MeetingFacts,
  item: AgendaItem,
  input: NewBallot,
  repeated: boolean,
  now: Instant,
): Result<PlannedBallot, BallotRefusal> {
  if (!isVotable(item)) return err({ code: 'NOT_VOTABLE', title: item.title })
  const text = (input.text ?? item.proposedText).trim()
  if (text === '') return err({ code: 'RESOLUTION_TEXT_MISSING' })
  const takenAt = instantOf(facts, input.takenAt, now)
  if (!takenAt.ok) return takenAt
  const since = ballotSince(facts, takenAt.value)
  if (!since.ok && input.takenAt !== null) return since
  const fits = checkForm(facts, item, input, takenAt.value)
  if (!fits.ok) return fits
  const votes = votesOf(facts, item, input, takenAt.value)
  if (!votes.ok) return votes
  const { quorum, repeatedForLackOfQuorum } = voteStateAt(facts, item, repeated, takenAt.value)
  const ballot: Ballot = {
    id: deps.newId('ballot'),
    agendaItemId: item.id,
    takenAt: takenAt.value,
    text,
    repeatedForLackOfQuorum,
    repeatedAfterTie: isRepetition(facts, item),
    withoutQuorumReason: quorum.isQuorate ? '' : input.withoutQuorumReason.trim(),
    subsequentUntil: input.subsequentUntil,
    form: input.form,
    votes: votes.value,
    secret: input.secret,
  }
  const votedOn = caseOf(facts, item, ballot)
  const verdict = evaluateMeeting(votedOn)
  // An adopted item needs no more votes, so none are collected.
  return ok({ ballot: verdict.outcome === 'adopted' ? { ...ballot, subsequentUntil: null } : ballot, votedOn, verdict })
}

/** What forbids recording the vote as it is: R16, R30, R32. */
function refusalOf(
  facts: MeetingFacts,
  item: AgendaItem,
  votedOn: MeetingCase,
  ballot: Ballot,
  now: Instant,
): BallotRefusal | null {
  const { outcome, required, counts } = evaluateMeeting(votedOn)
  if (outcome === 'unreachable')
    return { code: 'UNREACHABLE', eligible: counts.entitled - counts.recused, required: required ?? 1 }
  if (outcome === 'not-quorate' && ballot.withoutQuorumReason === '') {
    const { quorum, entitled } = voteStateAt(facts, item, false, ballot.takenAt)
    return { code: 'NOT_QUORATE', present: quorum.present, needed: quorum.needed, entitled }
  }
  if (ballot.subsequentUntil === null) return null
  if (ballot.subsequentUntil <= now) return { code: 'SUBSEQUENT_DEADLINE_PASSED', until: ballot.subsequentUntil }
  return mayCollectSubsequentVotes(votedOn, facts.rules) ? null : { code: 'SUBSEQUENT_VOTES_NOT_POSSIBLE' }
}

/** What becomes of the item: a resolution, provisional (R32), or put off for lack of quorum (R31). */
async function conclude(
  tx: WriteTx,
  deps: Deps,
  facts: MeetingFacts,
  item: AgendaItem,
  { ballot, verdict }: PlannedBallot,
): Promise<Id<'resolution'> | null> {
  if (ballot.subsequentUntil !== null) {
    await storeItem(tx, item, { state: 'provisional' })
    return null
  }
  if (verdict.outcome === 'adopted' || verdict.outcome === 'rejected') {
    const roll = rollLinesOf(facts, item, ballot)
    const resolvedAt = ballot.takenAt
    return resolveItem(tx, deps, facts, { item, text: ballot.text, verdict, outcome: verdict.outcome, resolvedAt, roll })
  }
  // A tie that is to be repeated leaves the item as it is, under consultation.
  if (verdict.outcome === 'open') return null
  await storeItem(tx, item, { state: 'deferred', deferredFor: 'lack-of-quorum' }, ballot.withoutQuorumReason)
  await releaseProject(tx, item, ballot.withoutQuorumReason)
  return null
}
