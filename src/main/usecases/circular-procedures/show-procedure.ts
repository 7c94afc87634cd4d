import type { Id } from '#shared/basics/id.ts'
import type { Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { loadProcedurePage } from './procedure-page.ts'

/** One procedure as it stands by the clock. */
export function showProcedure(
  deps: Deps,
  input: { readonly circularProcedureId: Id<'circular-procedure'> },
): Promise<Result<CircularProcedurePage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadProcedurePage(tx, input.circularProcedureId, deps.now()))
}
