import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { FollowUp } from '#shared/domain/resolutions/follow-up.ts'
import {
  insertReplacedResolution,
  listFollowUps,
  listReplacedResolutions,
  saveFollowUp,
} from '../../store/repositories/follow-ups.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

/** Enters who does what a resolution asks for, by when, and that it is done. The resolution itself stays as it is. */
export function changeFollowUp(deps: Deps, followUp: FollowUp): Promise<Result<null, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'resolutions.change-follow-up'), async (tx) => {
    const { resolutionId } = followUp
    if ((await findResolution(tx, resolutionId)) === undefined)
      return err({ code: 'NOT_FOUND', what: 'resolution', id: resolutionId })
    const before = (await listFollowUps(tx)).find((known) => known.resolutionId === resolutionId) ?? null
    await saveFollowUp(tx, followUp)
    const old = before === null ? null : toJson(before)
    tx.note({ subject: 'resolution', subjectId: resolutionId, before: old, after: toJson(followUp), reason: null })
    return ok(null)
  })
}

interface Replacement {
  readonly resolutionId: Id<'resolution'>
  readonly replacedById: Id<'resolution'>
  readonly reason: string
}

/** Enters for ever that a later resolution takes the place of an earlier one (domain § 4: error → new resolution). */
export function replaceResolution(
  deps: Deps,
  { resolutionId, replacedById, reason }: Replacement,
): Promise<Result<null, Refusal<'NOT_FOUND' | 'ALREADY_REPLACED' | 'REPLACED_BY_EARLIER'>>> {
  return deps.store.write(acting(deps, 'resolutions.replace'), async (tx) => {
    const [older, newer] = [await findResolution(tx, resolutionId), await findResolution(tx, replacedById)]
    if (older === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: resolutionId })
    if (newer === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: replacedById })
    if (newer.declaredAt <= older.declaredAt) return err({ code: 'REPLACED_BY_EARLIER', number: newer.number })
    const known = (await listReplacedResolutions(tx)).find((replaced) => replaced.resolutionId === resolutionId)
    if (known !== undefined) return err({ code: 'ALREADY_REPLACED', number: older.number })
    const recordedAt = deps.now()
    await insertReplacedResolution(tx, { resolutionId, replacedById, reason: reason.trim(), recordedAt })
    const after = { replacedById, number: newer.number }
    tx.note({ subject: 'resolution', subjectId: resolutionId, before: null, after, reason: reason.trim() || null })
    return ok(null)
  })
}
