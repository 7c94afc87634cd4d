import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { NewEdition } from '#shared/contract/rules-of-procedure.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { RulesOfProcedure } from '#shared/domain/rules-of-procedure/rules-of-procedure.ts'
import type { EnactFacts } from '#shared/rules/editions/may-enact.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { listRules } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'

/** What a new edition rests on, with the editions as they are stored, oldest first. */
export interface EditionFacts extends EnactFacts {
  readonly editions: readonly RulesOfProcedure[]
}

/** Gathers what decides about a new edition; refused when its resolution is not in the register. */
export async function loadEditionFacts(
  tx: ReadTx,
  { validFrom, source, resolutionId, options }: NewEdition,
  now: Instant,
): Promise<Result<EditionFacts, Refusal<'NOT_FOUND'>>> {
  const found = resolutionId === null ? null : await findResolution(tx, resolutionId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: resolutionId ?? '' })
  return ok({
    today: dateOf(now),
    validFrom,
    source,
    options,
    resolution: found === null ? null : rulingPart(found),
    editions: await listRules(tx),
    lastHeld: await lastHeld(tx),
  })
}

function rulingPart({ number, outcome, procedure, projectId }: Resolution): NonNullable<EnactFacts['resolution']> {
  return { number, outcome, procedure, projectId }
}

/** The opened meeting with the latest day; its rules are those of that day. */
async function lastHeld(tx: ReadTx): Promise<EnactFacts['lastHeld']> {
  const opened = (await listMeetings(tx)).find(({ openedAt }) => openedAt !== null)
  return opened === undefined ? null : { number: opened.number, day: dateOf(opened.startsAt) }
}
