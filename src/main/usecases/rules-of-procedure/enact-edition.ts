import type { Id } from '#shared/basics/id.ts'
import { addDays } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { NewEdition } from '#shared/contract/rules-of-procedure.ts'
import type { RulesOfProcedure } from '#shared/domain/rules-of-procedure/rules-of-procedure.ts'
import { type EnactProblem, mayEnact } from '#shared/rules/editions/may-enact.ts'
import { endRules, insertRules } from '../../store/repositories/rules-of-procedure.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadEditionFacts } from './edition-facts.ts'
import { nextNumberOf, openEdition } from './preview-edition.ts'

export type EnactRefusal = Refusal<'NOT_FOUND' | EnactProblem['code']>

interface EnactedEdition {
  readonly rulesOfProcedureId: Id<'rules-of-procedure'>
  readonly edition: number
}

/**
 * Brings a new edition into force on its day and ends the one before it on the day before. Refused with the first problem of
 * `mayEnact`. What has begun keeps its rules: an Umlauf froze them with its start, a resolution with its declaration.
 */
export function enactEdition(deps: Deps, input: NewEdition): Promise<Result<EnactedEdition, EnactRefusal>> {
  return deps.store.write(acting(deps, 'rules-of-procedure.enact'), async (tx) => {
    const facts = await loadEditionFacts(tx, input, deps.now())
    if (!facts.ok) return facts
    const [problem] = mayEnact(facts.value)
    if (problem !== undefined) return err(problem)
    const before = openEdition(facts.value)
    if (before !== undefined) await endEdition(tx, before, input)
    const edition: RulesOfProcedure = {
      id: deps.newId('rules-of-procedure'),
      edition: nextNumberOf(facts.value),
      source: input.source,
      validFrom: input.validFrom,
      validUntil: null,
      resolutionId: input.resolutionId,
      options: input.options,
    }
    await insertRules(tx, edition)
    const subject = { subject: 'rules-of-procedure', subjectId: edition.id, reason: null }
    tx.note({ ...subject, before: before === undefined ? null : toJson(before), after: toJson(edition) })
    return ok({ rulesOfProcedureId: edition.id, edition: edition.edition })
  })
}

/** The last day of an edition is the day before the next one begins. */
async function endEdition(tx: WriteTx, { id, validUntil }: RulesOfProcedure, { validFrom }: NewEdition): Promise<void> {
  const lastDay = addDays(validFrom, -1)
  if (!(await endRules(tx, id, lastDay))) throw new Error(`Edition ${id} already has a last day`)
  tx.note({ subject: 'rules-of-procedure', subjectId: id, before: { validUntil }, after: { validUntil: lastDay }, reason: null })
}
