import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { VoteTransfer } from '#shared/domain/meetings/vote-transfer.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { VoteTransferTable } from '../tables/meetings.ts'

/** Who lets whom vote in a meeting, in the order of recording. */
export async function listVoteTransfers(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly VoteTransfer[]> {
  const rows = await tx
    .selectFrom('vote_transfer')
    .where('meeting_id', '=', meetingId)
    .orderBy('recorded_at')
    .orderBy('member_id')
    .selectAll()
    .execute()
  return rows.map(toVoteTransfer)
}

export async function insertVoteTransfer(tx: WriteTx, transfer: VoteTransfer): Promise<void> {
  const { meetingId, memberId, holderMemberId, proof, recordedAt } = transfer
  await tx
    .insertInto('vote_transfer')
    .values({ meeting_id: meetingId, member_id: memberId, holder_member_id: holderMemberId, proof, recorded_at: recordedAt })
    .execute()
}

export async function deleteVoteTransfer(
  tx: WriteTx,
  { meetingId, memberId }: Pick<VoteTransfer, 'meetingId' | 'memberId'>,
): Promise<void> {
  await tx.deleteFrom('vote_transfer').where('meeting_id', '=', meetingId).where('member_id', '=', memberId).execute()
}

function toVoteTransfer(row: Selectable<VoteTransferTable>): VoteTransfer {
  return {
    meetingId: row.meeting_id,
    memberId: row.member_id,
    holderMemberId: row.holder_member_id,
    proof: row.proof,
    recordedAt: row.recorded_at,
  }
}
