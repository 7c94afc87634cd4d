import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import type { OpenPoint } from '#shared/rules/statement/open-points.ts'
import type { StatementInput } from '../../documents/statement/content.ts'
import { makeStatement } from '../../documents/statement/docx.ts'
import { peekNumber } from '../../store/repositories/number-sequences.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { setStatementState, issueStatement as storeIssue } from '../../store/repositories/statements.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from '../documents/keep-document.ts'
import { fileReference, takeNumber } from '../numbering.ts'
import { loadStatementPage } from './show-statement.ts'
import { loadStatementFacts, openPoints } from './statement-facts.ts'
import { statementInput } from './statement-input.ts'

export type IssueRefusal = Refusal<
  | 'NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  | 'ALREADY_ISSUED'
  | 'RESOLUTION_DOES_NOT_PERMIT'
  | 'MANAGING_MEMBER_RECUSED'
  | 'SIGNATORY_MISSING'
  | 'REASONS_MISSING'
  | 'CONDITIONS_MISSING'
  | 'CHANGED_SINCE_RESOLUTION'
>

export interface IssueInput {
  readonly statementId: Id<'statement'>
  readonly version: number
}

/**
 * Issues a statement: number, day, Word file with its hash; read-only from then on (R19, R20, R37). The file is made before
 * the transaction, for the number that will be next; when that was taken meanwhile it is made again.
 */
export async function issueStatement(deps: Deps, input: IssueInput): Promise<Result<StatementPage, IssueRefusal>> {
  for (;;) {
    const prepared = await prepareCopy(deps, input, 0)
    if (!prepared.ok) return prepared
    const stored = await storeCopies(deps, [{ input, prepared: prepared.value, file: await makeStatement(prepared.value) }])
    if (stored.ok) return deps.store.read((tx) => loadStatementPage(tx, input.statementId, prepared.value.preparedAt))
    if (stored.error.code !== 'NUMBER_TAKEN') return err(stored.error)
  }
}

/** Everything the paper says, under the number that comes `ahead` numbers after the next one; refused while a point is open. */
export function prepareCopy(
  deps: Deps,
  { statementId, version }: IssueInput,
  ahead: number,
): Promise<Result<StatementInput, IssueRefusal>> {
  const issuedAt = deps.now()
  return deps.store.read(async (tx) => {
    const facts = await loadStatementFacts(tx, statementId, issuedAt)
    if (!facts.ok) return facts
    const { statement } = facts.value
    if (statement.state !== 'draft') return err({ code: 'ALREADY_ISSUED', number: statement.number ?? '' })
    if (statement.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'statement' })
    const open = openPoints(facts.value)[0]
    if (open !== undefined) return err(toRefusal(open))
    const year = yearOf(dateOf(issuedAt))
    const { filePrefix } = await theAlliance(tx)
    const number = fileReference(filePrefix, 'statement', year, (await peekNumber(tx, 'statement', year)) + ahead)
    const issuedAs = { ...statement, number, state: 'issued' as const, signedOn: dateOf(issuedAt) }
    return ok(await statementInput(tx, facts.value, issuedAs, issuedAt))
  })
}

/** A finished paper with what it was made of. */
export interface FinishedCopy {
  readonly input: IssueInput
  readonly prepared: StatementInput
  readonly file: OutputFile
}

type StoreRefusal = Refusal<'CHANGED_MEANWHILE'> | { readonly code: 'NUMBER_TAKEN' }

/** Keeps finished files under their numbers, all in one write or none; whatever they take the place of no longer holds. */
export function storeCopies(deps: Deps, copies: readonly FinishedCopy[]): Promise<Result<null, StoreRefusal>> {
  return deps.store.write(acting(deps, 'statements.issue'), async (tx) => {
    for (const copy of copies) {
      const stored = await storeCopy(tx, deps, copy)
      if (!stored.ok) return stored
    }
    return ok(null)
  })
}

async function storeCopy(tx: WriteTx, deps: Deps, { input, prepared, file }: FinishedCopy): Promise<Result<null, StoreRefusal>> {
  const { statementId, version } = input
  const { statement, preparedAt: issuedAt, template } = prepared
  const number = statement.number ?? ''
  const { projectId } = statement
  if ((await takeNumber(tx, 'statement', issuedAt)) !== number) return err({ code: 'NUMBER_TAKEN' })
  const { sha256, fileName } = await keepDocument(tx, deps, file, statementId, template)
  const copy = { number, signedOn: dateOf(issuedAt), issued: { issuedAt, fileName, sha256 } }
  if (!(await storeIssue(tx, statementId, version, copy))) return err({ code: 'CHANGED_MEANWHILE', what: 'statement' })
  await supersede(tx, statement, number)
  await setProjectState(tx, projectId, 'statement-issued')
  tx.note({
    subject: 'statement',
    subjectId: statementId,
    before: { state: 'draft' },
    after: { state: 'issued', number, issuedAt, fileName, sha256 },
    reason: null,
  })
  tx.note({ subject: 'project', subjectId: projectId, before: null, after: 'statement-issued', reason: number })
  return ok(null)
}

async function supersede(tx: WriteTx, { supersedesId }: Statement, number: string): Promise<void> {
  if (supersedesId === null) return
  await setStatementState(tx, supersedesId, { state: 'superseded', endReason: number, revokedById: null })
  tx.note({ subject: 'statement', subjectId: supersedesId, before: null, after: { state: 'superseded' }, reason: number })
}

function toRefusal(point: OpenPoint): IssueRefusal {
  switch (point.code) {
    case 'REASONS_MISSING':
      return { code: point.code, fields: [...point.fields] }
    case 'SIGNATORY_MISSING':
    case 'MANAGING_MEMBER_RECUSED':
      return { code: point.code, members: [...point.members] }
    default:
      return point
  }
}
