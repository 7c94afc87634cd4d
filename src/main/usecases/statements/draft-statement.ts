import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { SignatoryChoice } from '#shared/contract/statements.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Signatory, Statement } from '#shared/domain/statements/statement.ts'
import { permittedStatementKinds } from '#shared/rules/statement/may-endorse.ts'
import { suggestReasons } from '#shared/wording/statement-suggestions.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { findStatement, findStatementsByResolution, insertStatement } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { listSignatoryChoices } from './statement-facts.ts'

type DraftRefusal = Refusal<'NOT_FOUND' | 'STATEMENT_EXISTS' | 'WRONG_STATEMENT_STATE'>

/**
 * Begins a statement on the project of a resolution, with what the data already say. One per resolution at a time,
 * unless it is to come in the place of an issued one, whose words it begins with.
 */
export function draftStatement(
  deps: Deps,
  input: { readonly resolutionId: Id<'resolution'>; readonly supersedesId?: Id<'statement'> | null },
): Promise<Result<{ readonly statementId: Id<'statement'> }, DraftRefusal>> {
  return deps.store.write(acting(deps, 'statements.draft'), async (tx) => {
    const supersedesId = input.supersedesId ?? null
    const old = supersedesId === null ? undefined : await findStatement(tx, supersedesId)
    if (supersedesId !== null && old === undefined) return err({ code: 'NOT_FOUND', what: 'statement', id: supersedesId })
    if (old !== undefined && old.state !== 'issued' && old.state !== 'sent')
      return err({ code: 'WRONG_STATEMENT_STATE', state: old.state })
    const resolution = await findResolution(tx, input.resolutionId)
    if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: input.resolutionId })
    const project = resolution.projectId === null ? undefined : await findProject(tx, resolution.projectId)
    if (project === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: resolution.projectId ?? '' })
    const current = (await findStatementsByResolution(tx, resolution.id)).find(
      ({ id, state }) => id !== supersedesId && state !== 'superseded' && state !== 'revoked',
    )
    if (current !== undefined) return err({ code: 'STATEMENT_EXISTS', statementId: current.id })

    const choices = await listSignatoryChoices(tx, resolution, deps.now())
    const fresh = await newStatement(tx, deps, project, resolution, choices)
    const statement: Statement =
      old === undefined
        ? fresh
        : { ...fresh, reasons: old.reasons, conditions: old.conditions, addressee: old.addressee, supersedesId }
    await insertStatement(tx, statement)
    tx.note({ subject: 'statement', subjectId: statement.id, before: null, after: toJson(statement), reason: null })
    return ok({ statementId: statement.id })
  })
}

async function newStatement(
  tx: ReadTx,
  deps: Deps,
  project: Project,
  resolution: Resolution,
  choices: readonly SignatoryChoice[],
): Promise<Statement> {
  const fieldOfAction = await findFieldOfAction(tx, project.fieldOfActionId)
  if (fieldOfAction === undefined) throw new Error(`Project ${project.id} points to no field of action`)
  const permitted = permittedStatementKinds({ outcome: resolution.outcome, options: resolution.rules, exceptionReason: '' })
  return {
    id: deps.newId('statement'),
    number: null,
    projectId: project.id,
    resolutionId: resolution.id,
    kind: permitted[0] ?? 'not-endorsed',
    addressee: 'sab',
    reasons: suggestReasons(project, fieldOfAction),
    conditions: '',
    exceptionReason: '',
    conflictDisclosed: false,
    signatories: suggestSignatories(choices, resolution),
    signedOn: null,
    state: 'draft',
    issued: null,
    supersedesId: null,
    revokedById: null,
    endReason: '',
  }
}

/** R19, R20: managing members that may sign, one or all by the rules; nobody is guessed in place of a recused one. */
function suggestSignatories(choices: readonly SignatoryChoice[], resolution: Resolution): readonly Signatory[] {
  const able = choices.filter(({ managing, recused }) => managing && !recused)
  const onePerMember = able.filter((choice, index) => able.findIndex(({ memberId }) => memberId === choice.memberId) === index)
  const chosen = resolution.rules.signatories === 'all-managing-members' ? onePerMember : onePerMember.slice(0, 1)
  return chosen.map(({ personId, name, position, organization }) => ({
    personId,
    name,
    position,
    organization,
    capacity: 'managing-member',
  }))
}
