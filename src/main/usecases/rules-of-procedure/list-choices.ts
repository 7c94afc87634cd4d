import type { EditionChoices } from '#shared/contract/rules-of-procedure.ts'
import { whyUnfit } from '#shared/rules/editions/may-enact.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import type { Deps } from '../deps.ts'
import { resolutionPart } from './list-editions.ts'

/** The resolutions that can have adopted an edition: adopted in a meeting, not about a project (R24); the newest first. */
export function listEditionChoices(deps: Deps): Promise<EditionChoices> {
  return deps.store.read(async (tx) => {
    const fitting = (await listResolutions(tx)).filter((resolution) => whyUnfit(resolution) === null)
    return { resolutions: fitting.map(resolutionPart).toReversed() }
  })
}
