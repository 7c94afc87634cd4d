import type { Instant } from '#shared/basics/instant.ts'
import type { CircularProcedureRow } from '#shared/contract/circular-procedures.ts'
import type { StoredCircularState } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadFacts } from './load-facts.ts'
import { endedAt } from './procedure-page.ts'
import { standingsOf } from './standing.ts'

/** Every procedure with its first item's standing, the newest first. */
export function listProcedureRows(deps: Deps): Promise<readonly CircularProcedureRow[]> {
  return deps.store.read((tx) => loadProcedureRows(tx, deps.now()))
}

export async function loadProcedureRows(
  tx: ReadTx,
  now: Instant,
  isWanted: (state: StoredCircularState) => boolean = () => true,
): Promise<readonly CircularProcedureRow[]> {
  const rows: CircularProcedureRow[] = []
  for (const { id, state: stored } of await listProcedures(tx)) {
    if (!isWanted(stored)) continue
    const facts = await loadFacts(tx, id, now)
    if (!facts.ok) continue
    const { procedure } = facts.value
    const verdict = standingsOf(facts.value, endedAt(procedure) ?? now)[0]?.verdict
    if (verdict === undefined) continue
    const { counts, required, basis, standing } = verdict
    const { number, subject, state, startedAt, deadline } = procedure
    rows.push({
      id,
      number,
      subject,
      state,
      startedAt,
      endsAt: deadline.endsAt,
      endsOn: deadline.endsOn,
      counts,
      required,
      basis,
      standing,
    })
  }
  return rows.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
}
