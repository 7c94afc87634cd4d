import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import type { Deps } from '../deps.ts'

/** The register of resolutions in the order of declaration. */
export function listRegister(deps: Deps): Promise<readonly Resolution[]> {
  return deps.store.read(listResolutions)
}
