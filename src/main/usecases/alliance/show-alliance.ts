import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Deps } from '../deps.ts'
import { theAlliance } from './the-alliance.ts'

/** The alliance of the open workspace. */
export function showAlliance(deps: Deps): Promise<Alliance> {
  return deps.store.read(theAlliance)
}
