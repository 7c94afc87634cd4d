import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import { permittedStatementKinds } from '#shared/rules/statement/may-endorse.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listDispatches } from '../../store/repositories/statement-dispatches.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadStatementFacts, openPoints } from './statement-facts.ts'

/** One statement with its grounds and what is still missing. */
export function showStatement(
  deps: Deps,
  input: { readonly statementId: Id<'statement'> },
): Promise<Result<StatementPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadStatementPage(tx, input.statementId, deps.now()))
}

export async function loadStatementPage(
  tx: ReadTx,
  statementId: Id<'statement'>,
  now: Instant,
): Promise<Result<StatementPage, Refusal<'NOT_FOUND'>>> {
  const facts = await loadStatementFacts(tx, statementId, now)
  if (!facts.ok) return facts
  const { statement: versioned, project, resolution, signatoryChoices } = facts.value
  const { version, ...statement } = versioned
  const { outcome, rules } = resolution
  return ok({
    statement,
    version,
    project,
    resolution,
    permittedKinds: permittedStatementKinds({ outcome, options: rules, exceptionReason: statement.exceptionReason }),
    signatoryChoices,
    openPoints: statement.state === 'draft' ? openPoints(facts.value) : [],
    dispatches: (await listDispatches(tx)).filter((dispatch) => dispatch.statementId === statementId),
    ...(await relatives(tx, statement)),
    revokingChoices: (await listResolutions(tx))
      .filter((one) => one.outcome === 'adopted' && one.id !== resolution.id && one.resolvedOn >= (statement.signedOn ?? '9999'))
      .map(({ id, number, subject }) => ({ id, number, subject })),
  })
}

async function relatives(tx: ReadTx, statement: Statement): Promise<Pick<StatementPage, 'supersedes' | 'supersededBy'>> {
  const others = await findStatementsByProject(tx, statement.projectId)
  const named = (found: Statement | undefined) => (found === undefined ? null : { id: found.id, number: found.number })
  return {
    supersedes: named(others.find(({ id }) => id === statement.supersedesId)),
    supersededBy: named(others.find(({ supersedesId, state }) => supersedesId === statement.id && state !== 'draft')),
  }
}
