import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { NewVoteTransfer } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { deleteVoteTransfer, insertVoteTransfer } from '../../store/repositories/vote-transfers.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { votersOn } from './electorate.ts'
import { type MeetingFacts, memberName } from './meeting-facts.ts'

type TransferRefusal = StateRefusal | Refusal<'NO_VOTING_RIGHT' | 'TRANSFER_NOT_POSSIBLE'>

/**
 * Records that a member lets another one vote for it in this meeting (R12), or with no holder that it no longer does. It takes
 * effect on votes to come: those taken keep by whom they were given.
 */
export function transferVote(
  deps: Deps,
  { meetingId, transfer }: { readonly meetingId: Id<'meeting'>; readonly transfer: NewVoteTransfer },
): Promise<Result<MeetingPage, TransferRefusal>> {
  const act = { name: 'transfer-vote', meetingId, states: ['invited', 'running'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, TransferRefusal>> => {
    const { memberId, holderMemberId, proof } = transfer
    const refusal = transferRefusal(facts, transfer)
    if (refusal !== null) return err(refusal)
    const known = facts.transfers.find((other) => other.memberId === memberId)
    if (known !== undefined) await deleteVoteTransfer(tx, known)
    const after = holderMemberId === null ? null : { meetingId, memberId, holderMemberId, proof: proof.trim(), recordedAt: now }
    if (after !== null) await insertVoteTransfer(tx, after)
    tx.note({
      subject: 'meeting',
      subjectId: meetingId,
      before: known === undefined ? null : toJson({ transfer: known }),
      after: after === null ? null : toJson({ transfer: after }),
      reason: after?.proof ?? null,
    })
    return ok(null)
  })
}

/** R12, § 2.3 (stimmuebertragung): only where the rules let it, between two members with a vote, in writing, and not passed on. */
function transferRefusal(facts: MeetingFacts, { memberId, holderMemberId, proof }: NewVoteTransfer): TransferRefusal | null {
  const voters = new Set<string>(votersOn(facts, dateOf(facts.meeting.startsAt)).map(({ id }) => id))
  const strangers = [memberId, holderMemberId].filter((member) => member !== null && !voters.has(member))
  if (strangers.length > 0)
    return { code: 'NO_VOTING_RIGHT', members: strangers.map((id) => memberName(facts, id) || String(id)) }
  if (holderMemberId === null) return null
  const refused = (because: 'rules' | 'itself' | 'passed-on' | 'no-proof'): TransferRefusal => ({
    code: 'TRANSFER_NOT_POSSIBLE',
    because,
    memberName: memberName(facts, memberId),
  })
  if (!facts.rules.voteTransfer) return refused('rules')
  if (holderMemberId === memberId) return refused('itself')
  const isPassedOn = facts.transfers.some((other) => other.memberId === holderMemberId || other.holderMemberId === memberId)
  if (isPassedOn) return refused('passed-on')
  return proof.trim() === '' ? refused('no-proof') : null
}
