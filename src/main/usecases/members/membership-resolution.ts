import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'

export type ResolutionRefusal = Refusal<'NOT_FOUND' | 'RESOLUTION_DOES_NOT_FIT'>

/** A resolution that can carry an admission, an expulsion or a suspension: adopted, in a meeting, on no project (R24). */
export async function checkResolution(
  tx: ReadTx,
  resolutionId: Id<'resolution'> | null,
): Promise<Result<Resolution | null, ResolutionRefusal>> {
  if (resolutionId === null) return ok(null)
  const resolution = await findResolution(tx, resolutionId)
  if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: resolutionId })
  const because = unfitness(resolution)
  return because === null ? ok(resolution) : err({ code: 'RESOLUTION_DOES_NOT_FIT', number: resolution.number, because })
}

export function unfitness({ outcome, procedure, projectId }: Resolution): 'rejected' | 'circular' | 'project' | null {
  if (outcome !== 'adopted') return 'rejected'
  if (procedure === 'circular') return 'circular'
  return projectId === null ? null : 'project'
}
