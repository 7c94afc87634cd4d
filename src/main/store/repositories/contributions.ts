import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Contribution } from '#shared/domain/meetings/contribution.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { ContributionTable } from '../tables/meetings.ts'

/** Motions, points of order and declarations of a meeting, in the order of the agenda, then of time. */
export async function listContributions(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Contribution[]> {
  const rows = await tx
    .selectFrom('contribution')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'contribution.agenda_item_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .orderBy('contribution.made_at')
    .orderBy('contribution.contribution_id')
    .selectAll('contribution')
    .execute()
  return rows.map(toContribution)
}

/** Enters a contribution, or what became of one that is there. */
export async function saveContribution(tx: WriteTx, contribution: Contribution): Promise<void> {
  const { id, agendaItemId, kind, personName, text, outcome, madeAt } = contribution
  const content = { agenda_item_id: agendaItemId, kind, person_name: personName, text, outcome, made_at: madeAt }
  await tx
    .insertInto('contribution')
    .values({ contribution_id: id, ...content })
    .onConflict((conflict) => conflict.column('contribution_id').doUpdateSet(content))
    .execute()
}

export async function deleteContribution(tx: WriteTx, contributionId: Id<'contribution'>): Promise<void> {
  await tx.deleteFrom('contribution').where('contribution_id', '=', contributionId).execute()
}

function toContribution(row: Selectable<ContributionTable>): Contribution {
  return {
    id: row.contribution_id,
    agendaItemId: row.agenda_item_id,
    kind: row.kind,
    personName: row.person_name,
    text: row.text,
    outcome: row.outcome,
    madeAt: row.made_at,
  }
}
