import type { AllianceRecord } from '#shared/domain/alliance/alliance.ts'
import type { Deps } from '../deps.ts'
import { theAlliance } from './the-alliance.ts'

/** The alliance of the open workspace; how its papers look is a question of its own. */
export async function showAlliance(deps: Deps): Promise<AllianceRecord> {
  const { letterhead: _letterhead, ...alliance } = await deps.store.read((tx) => theAlliance(tx))
  return alliance
}
