import type { Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import { findAlliance } from '../../store/repositories/alliance.ts'
import type { ReadTx } from '../../store/store.ts'

/**
 * The alliance of the workspace, with the look that its papers had at a moment: a paper keeps the letterhead of its day. A
 * workspace without an alliance is not possible; that there is none is a fault.
 */
export async function theAlliance(tx: ReadTx, at: Instant | null = null): Promise<Alliance> {
  const alliance = await findAlliance(tx, at)
  if (alliance === undefined) throw new Error('The workspace holds no alliance')
  return alliance
}
