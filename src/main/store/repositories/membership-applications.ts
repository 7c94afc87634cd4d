import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { MembershipApplication, MembershipApplicationResult } from '#shared/domain/members/membership-application.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { MembershipApplicationTable } from '../tables/members.ts'

/** Applications to join by member and day: of one member, or of all. */
export async function listApplications(
  tx: ReadTx,
  memberId: Id<'member'> | null = null,
): Promise<readonly MembershipApplication[]> {
  const rows = await tx
    .selectFrom('membership_application')
    .selectAll()
    .$if(memberId !== null, (query) => query.where('member_id', '=', memberId))
    .orderBy('member_id')
    .orderBy('applied_on')
    .execute()
  return rows.map(toApplication)
}

/** Stores an application; throws when one of the member is still open. */
export async function insertApplication(tx: WriteTx, application: MembershipApplication): Promise<void> {
  await tx
    .insertInto('membership_application')
    .values({
      membership_application_id: application.id,
      member_id: application.memberId,
      kind: application.kind,
      applied_on: application.appliedOn,
      note: application.note,
      ...resultOf(application.result),
    })
    .execute()
}

/** Says what became of an open application; throws when it was decided before. */
export async function decideApplication(
  tx: WriteTx,
  applicationId: Id<'membership-application'>,
  result: MembershipApplicationResult,
): Promise<void> {
  await tx
    .updateTable('membership_application')
    .set(resultOf(result))
    .where('membership_application_id', '=', applicationId)
    .execute()
}

function resultOf(result: MembershipApplicationResult | null) {
  return {
    outcome: result?.outcome ?? null,
    decided_on: result?.decidedOn ?? null,
    resolution_id: result?.resolutionId ?? null,
    membership_id: result?.membershipId ?? null,
  }
}

function toApplication(row: Selectable<MembershipApplicationTable>): MembershipApplication {
  const { outcome, decided_on: decidedOn } = row
  return {
    id: row.membership_application_id,
    memberId: row.member_id,
    kind: row.kind,
    appliedOn: row.applied_on,
    note: row.note,
    result:
      outcome === null || decidedOn === null
        ? null
        : { outcome, decidedOn, resolutionId: row.resolution_id, membershipId: row.membership_id },
  }
}
