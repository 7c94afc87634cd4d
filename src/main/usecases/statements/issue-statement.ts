import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import type { OpenPoint } from '#shared/rules/statement/open-points.ts'
import { makeStatement } from '../../documents/statement/docx.ts'
import { peekNumber } from '../../store/repositories/number-sequences.ts'
import { setProjectState } from '../../store/repositories/projects.ts'
import { issueStatement as storeIssue } from '../../store/repositories/statements.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from '../documents/keep-document.ts'
import { fileReference, takeNumber } from '../numbering.ts'
import { loadStatementPage } from './show-statement.ts'
import { loadStatementFacts, openPoints } from './statement-facts.ts'
import { statementInput } from './statement-input.ts'

type IssueRefusal = Refusal<
  | 'NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  | 'ALREADY_ISSUED'
  | 'RESOLUTION_DOES_NOT_PERMIT'
  | 'MANAGING_MEMBER_RECUSED'
  | 'SIGNATORY_MISSING'
  | 'REASONS_MISSING'
  | 'CONDITIONS_MISSING'
>

interface IssueInput {
  readonly statementId: Id<'statement'>
  readonly version: number
}

/**
 * Issues a statement: number, day, Word file with its hash; read-only from then on (R19, R20, R37). The file is made before
 * the transaction, for the number that will be next; when that was taken meanwhile it is made again.
 */
export async function issueStatement(deps: Deps, input: IssueInput): Promise<Result<StatementPage, IssueRefusal>> {
  for (;;) {
    const prepared = await prepare(deps, input)
    if (!prepared.ok) return prepared
    const issued = await store(deps, input, prepared.value)
    if (!issued.ok && issued.error.code === 'NUMBER_TAKEN') continue
    return issued as Result<StatementPage, IssueRefusal>
  }
}

interface PreparedCopy {
  readonly number: string
  readonly issuedAt: Instant
  readonly file: OutputFile
  readonly projectId: Statement['projectId']
}

async function prepare(deps: Deps, { statementId, version }: IssueInput): Promise<Result<PreparedCopy, IssueRefusal>> {
  const issuedAt = deps.now()
  const input = await deps.store.read(async (tx) => {
    const facts = await loadStatementFacts(tx, statementId, issuedAt)
    if (!facts.ok) return facts
    const { statement } = facts.value
    if (statement.state !== 'draft') return err({ code: 'ALREADY_ISSUED', number: statement.number ?? '' })
    if (statement.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'statement' })
    const open = openPoints(facts.value)[0]
    if (open !== undefined) return err(toRefusal(open))
    const year = yearOf(dateOf(issuedAt))
    const { filePrefix } = await theAlliance(tx)
    const number = fileReference(filePrefix, 'statement', year, await peekNumber(tx, 'statement', year))
    const issuedAs = { ...statement, number, state: 'issued' as const, signedOn: dateOf(issuedAt) }
    return ok(await statementInput(tx, facts.value, issuedAs, issuedAt))
  })
  if (!input.ok) return input
  const { statement } = input.value
  return ok({ number: statement.number ?? '', issuedAt, file: await makeStatement(input.value), projectId: statement.projectId })
}

function store(
  deps: Deps,
  { statementId, version }: IssueInput,
  { number, issuedAt, file, projectId }: PreparedCopy,
): Promise<Result<StatementPage, IssueRefusal | { readonly code: 'NUMBER_TAKEN' }>> {
  return deps.store.write(acting(deps, 'statements.issue'), async (tx) => {
    if ((await takeNumber(tx, 'statement', issuedAt)) !== number) return err({ code: 'NUMBER_TAKEN' })
    const { sha256, fileName } = await keepDocument(tx, deps, file, statementId)
    const copy = { number, signedOn: dateOf(issuedAt), issued: { issuedAt, fileName, sha256 } }
    if (!(await storeIssue(tx, statementId, version, copy))) return err({ code: 'CHANGED_MEANWHILE', what: 'statement' })
    await setProjectState(tx, projectId, 'statement-issued')
    tx.note({
      subject: 'statement',
      subjectId: statementId,
      before: { state: 'draft' },
      after: { state: 'issued', number, issuedAt, fileName, sha256 },
      reason: null,
    })
    tx.note({ subject: 'project', subjectId: projectId, before: null, after: 'statement-issued', reason: number })
    return loadStatementPage(tx, statementId, issuedAt)
  })
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
