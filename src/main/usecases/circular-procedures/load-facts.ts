import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type {
  CircularProcedure,
  CircularProcedureState,
  StoredCircularState,
} from '#shared/domain/circular-procedures/circular-procedure.ts'
import { findProcedure } from '../../store/repositories/circular-procedures.ts'
import { listRoll } from '../../store/repositories/circular-rolls.ts'
import { listRecusals } from '../../store/repositories/recusals.ts'
import { listResponses } from '../../store/repositories/responses.ts'
import type { ReadTx } from '../../store/store.ts'
import type { CircularFacts } from './standing.ts'

/** A procedure with its roll, recusals and responses, its state as the clock says. */
export async function loadFacts(
  tx: ReadTx,
  circularProcedureId: Id<'circular-procedure'>,
  now: Instant,
): Promise<Result<CircularFacts, Refusal<'NOT_FOUND'>>> {
  const stored = await findProcedure(tx, circularProcedureId)
  if (stored === undefined) return err({ code: 'NOT_FOUND', what: 'circular-procedure', id: circularProcedureId })
  return ok({
    procedure: byTheClock(stored, now),
    roll: await listRoll(tx, circularProcedureId),
    recusals: await listRecusals(tx, circularProcedureId),
    responses: await listResponses(tx, circularProcedureId),
  })
}

/** Closed is what the clock says: nothing has to run for a deadline to have passed (F09). */
export function byTheClock(procedure: CircularProcedure, now: Instant): CircularProcedure {
  return { ...procedure, state: stateAt(procedure.state, procedure.deadline.endsAt, now) }
}

function stateAt(stored: StoredCircularState | CircularProcedureState, endsAt: Instant, now: Instant): CircularProcedureState {
  return stored === 'running' && now > endsAt ? 'deadline-passed' : stored
}

/** Whether responses may still be recorded: until the result is declared, also late ones (R09). */
export function takesResponses(state: CircularProcedureState): boolean {
  return state === 'running' || state === 'deadline-passed'
}
