import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { LINE_COLUMNS, PARTNER_COLUMNS, type ProjectLine, toProjectLine } from '../project-line.ts'
import type { ReadTx } from '../store.ts'

/** All projects as lines, by number as a text. */
export async function listProjectLines(tx: ReadTx): Promise<readonly ProjectLine[]> {
  const partners = await tx
    .selectFrom('project_partner')
    .select(['project_id', ...PARTNER_COLUMNS])
    .orderBy('project_id')
    .orderBy('position')
    .execute()
  const partnersOf = Map.groupBy(partners, (partner) => partner.project_id)
  const rows = await tx.selectFrom('project').select(LINE_COLUMNS).orderBy('number').execute()
  return rows.map((row) => toProjectLine(row, partnersOf.get(row.project_id) ?? []))
}

/** The resolutions on projects in the order of declaration, by number and day. */
export async function listProjectResolutions(
  tx: ReadTx,
): Promise<readonly { readonly projectId: Id<'project'>; readonly number: string; readonly resolvedOn: LocalDate }[]> {
  const rows = await tx
    .selectFrom('resolution')
    .where('project_id', 'is not', null)
    .select(['project_id', 'number', 'resolved_on'])
    .orderBy('declared_at')
    .orderBy('number')
    .execute()
  return rows.flatMap(({ project_id: projectId, number, resolved_on: resolvedOn }) =>
    projectId === null ? [] : [{ projectId, number, resolvedOn }],
  )
}

/** The numbers of issued statements, by number. */
export async function listStatementNumbers(
  tx: ReadTx,
): Promise<readonly { readonly projectId: Id<'project'>; readonly number: string }[]> {
  const rows = await tx
    .selectFrom('statement')
    .where('number', 'is not', null)
    .select(['project_id', 'number'])
    .orderBy('number')
    .orderBy('statement_id')
    .execute()
  return rows.flatMap(({ project_id: projectId, number }) => (number === null ? [] : [{ projectId, number }]))
}
