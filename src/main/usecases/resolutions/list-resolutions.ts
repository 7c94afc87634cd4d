import type { Id } from '#shared/basics/id.ts'
import type { RegisteredMinutes, ResolutionRow } from '#shared/contract/resolutions.ts'
import { isSigned } from '#shared/domain/meetings/minutes-signing.ts'
import { theBodyOf } from '#shared/domain/members/body.ts'
import { listBodies } from '../../store/repositories/bodies.ts'
import { listFollowUps, listReplacedResolutions } from '../../store/repositories/follow-ups.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMinutesSignatures } from '../../store/repositories/minutes-records.ts'
import { listResolutionOrigins, listResolutions } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'

/** The register of resolutions in the order of declaration, with what followed from each. */
export function listRegister(deps: Deps): Promise<readonly ResolutionRow[]> {
  return deps.store.read(loadRegister)
}

export async function loadRegister(tx: ReadTx): Promise<readonly ResolutionRow[]> {
  const resolutions = await listResolutions(tx)
  const bodies = await listBodies(tx)
  const alliance = theBodyOf((await theAlliance(tx)).id)
  const origins = await listResolutionOrigins(tx)
  const followUps = await listFollowUps(tx)
  const replaced = await listReplacedResolutions(tx)
  const minutesOf = await loadMinutes(tx)
  const numberOf = (id: string | undefined) => resolutions.find((other) => other.id === id)?.number ?? null
  return resolutions.map((resolution) => {
    const origin = origins.find(({ resolutionId }) => resolutionId === resolution.id)
    const body = bodies.find(({ id }) => id === (origin?.bodyId ?? alliance))
    return {
      ...resolution,
      bodyName: body?.name ?? '',
      ofAlliance: body === undefined || body.id === alliance,
      isPublic: origin?.isPublic ?? true,
      followUp: followUps.find(({ resolutionId }) => resolutionId === resolution.id) ?? null,
      replacedBy: numberOf(replaced.find(({ resolutionId }) => resolutionId === resolution.id)?.replacedById),
      minutes: resolution.meetingId === null ? null : (minutesOf.get(resolution.meetingId) ?? null),
    }
  })
}

/** How far the minutes are in which a resolution stands. */
async function loadMinutes(tx: ReadTx): Promise<ReadonlyMap<Id<'meeting'>, RegisteredMinutes>> {
  const signatures = await listMinutesSignatures(tx)
  return new Map(
    (await listMeetings(tx)).map((meeting): [Id<'meeting'>, RegisteredMinutes] => {
      const own = signatures.filter(({ meetingId }) => meetingId === meeting.id)
      const approvedOn = meeting.minutesApprovedOn
      return [meeting.id, { approvedOn, isSigned: approvedOn !== null && isSigned(meeting, own) }]
    }),
  )
}
