import type { MembershipResolution } from '#shared/contract/memberships.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import type { Deps } from '../deps.ts'
import { unfitness } from './membership-resolution.ts'

/** Resolutions that can carry an admission, an expulsion or a suspension (R24), the newest first. */
export function listMembershipResolutions(deps: Deps): Promise<readonly MembershipResolution[]> {
  return deps.store.read(async (tx) =>
    (await listResolutions(tx))
      .filter((resolution) => unfitness(resolution) === null)
      .map(({ id, number, subject, resolvedOn }) => ({ id, number, subject, resolvedOn }))
      .toReversed(),
  )
}
