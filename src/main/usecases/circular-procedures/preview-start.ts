import { ok, type Result } from '#shared/basics/result.ts'
import type { CircularStart, StartPreview } from '#shared/contract/circular-start.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { loadStartFacts } from './load-start-facts.ts'
import { planStart } from './plan-start.ts'

/** Shows what a start would mean; writes nothing. */
export function previewStart(
  deps: Deps,
  input: CircularStart,
): Promise<Result<StartPreview, Refusal<'NOT_FOUND' | 'PROJECT_NOT_OPEN' | 'PROJECT_TWICE'>>> {
  return deps.store.read(async (tx) => {
    const facts = await loadStartFacts(tx, input, deps.now())
    return facts.ok ? ok(planStart(facts.value, input).preview) : facts
  })
}
