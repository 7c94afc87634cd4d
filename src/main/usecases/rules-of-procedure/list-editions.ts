import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { EditionBook, EditionEntry, EditionResolution } from '#shared/contract/rules-of-procedure.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { RulesOfProcedure } from '#shared/domain/rules-of-procedure/rules-of-procedure.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listRules } from '../../store/repositories/rules-of-procedure.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'

/** Every edition with the resolution behind it, the newest first; today says which is in force. */
export function listEditions(deps: Deps): Promise<EditionBook> {
  const today = dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const resolutions = await listResolutions(tx)
    const editions = (await listRules(tx)).map((edition) => entryOf(edition, resolutions, today)).toReversed()
    return { today, corpusChristi: (await theAlliance(tx)).corpusChristi, editions }
  })
}

function entryOf(edition: RulesOfProcedure, resolutions: readonly Resolution[], today: LocalDate): EditionEntry {
  const resolution = resolutions.find(({ id }) => id === edition.resolutionId)
  return {
    edition,
    standing: standingOf(edition, today),
    resolution: resolution === undefined ? null : resolutionPart(resolution),
  }
}

function standingOf(edition: RulesOfProcedure, today: LocalDate): EditionEntry['standing'] {
  if (isInForce(edition, today)) return 'in-force'
  return edition.validFrom > today ? 'ahead' : 'past'
}

export function resolutionPart({ id, number, subject, resolvedOn }: Resolution): EditionResolution {
  return { id, number, subject, resolvedOn }
}
