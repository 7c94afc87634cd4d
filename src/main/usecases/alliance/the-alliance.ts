import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import { findAlliance } from '../../store/repositories/alliance.ts'
import type { ReadTx } from '../../store/store.ts'

/** The alliance of the workspace. A workspace without one is not possible; that there is none is a fault. */
export async function theAlliance(tx: ReadTx): Promise<Alliance> {
  const alliance = await findAlliance(tx)
  if (alliance === undefined) throw new Error('The workspace holds no alliance')
  return alliance
}
