import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { IssuedCopy, Statement } from '#shared/domain/statements/statement.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { StatementTable } from '../tables/statements.ts'
import type { Versioned } from '../versioned.ts'

/** What a draft can still change. */
export type StatementDraft = Pick<
  Statement,
  'kind' | 'addressee' | 'reasons' | 'conditions' | 'exceptionReason' | 'conflictDisclosed' | 'signatories'
>

/** All statements: drafts first, then by number. */
export async function listStatements(tx: ReadTx): Promise<readonly Versioned<Statement>[]> {
  const rows = await tx.selectFrom('statement').selectAll().orderBy('number').orderBy('statement_id').execute()
  return rows.map(toStatement)
}

/** Statements that still have to be issued or sent, with the day of their resolution. */
export async function listUnfinishedStatements(
  tx: ReadTx,
): Promise<readonly (Pick<Statement, 'id' | 'projectId' | 'state' | 'signedOn'> & { readonly resolvedOn: LocalDate })[]> {
  const rows = await tx
    .selectFrom('statement')
    .innerJoin('resolution', 'resolution.resolution_id', 'statement.resolution_id')
    .where('statement.state', 'in', ['draft', 'issued'])
    .select(['statement_id', 'statement.project_id', 'state', 'signed_on', 'resolved_on'])
    .orderBy('statement.number')
    .orderBy('statement_id')
    .execute()
  return rows.map(({ statement_id: id, project_id: projectId, state, signed_on: signedOn, resolved_on: resolvedOn }) => ({
    id,
    projectId,
    state,
    signedOn,
    resolvedOn,
  }))
}

export async function findStatement(tx: ReadTx, statementId: Id<'statement'>): Promise<Versioned<Statement> | undefined> {
  const row = await tx.selectFrom('statement').selectAll().where('statement_id', '=', statementId).executeTakeFirst()
  return row && toStatement(row)
}

/** The statements that rest on a resolution. */
export async function findStatementsByResolution(
  tx: ReadTx,
  resolutionId: Id<'resolution'>,
): Promise<readonly Versioned<Statement>[]> {
  const rows = await tx
    .selectFrom('statement')
    .selectAll()
    .where('resolution_id', '=', resolutionId)
    .orderBy('statement_id')
    .execute()
  return rows.map(toStatement)
}

/** The statements on a project. */
export async function findStatementsByProject(tx: ReadTx, projectId: Id<'project'>): Promise<readonly Versioned<Statement>[]> {
  const rows = await tx.selectFrom('statement').selectAll().where('project_id', '=', projectId).orderBy('statement_id').execute()
  return rows.map(toStatement)
}

export async function insertStatement(tx: WriteTx, statement: Statement): Promise<void> {
  await tx
    .insertInto('statement')
    .values({
      statement_id: statement.id,
      number: statement.number,
      project_id: statement.projectId,
      resolution_id: statement.resolutionId,
      ...toDraftRow(statement),
      signed_on: statement.signedOn,
      state: statement.state,
      issued_at: statement.issued?.issuedAt ?? null,
      issued_file_name: statement.issued?.fileName ?? null,
      issued_sha256: statement.issued?.sha256 ?? null,
      supersedes_id: statement.supersedesId,
      revoked_by_id: statement.revokedById,
      end_reason: statement.endReason,
      version: 1,
    })
    .execute()
}

/** Saves a draft; false when `version` is no longer the current one or it is no draft any more, and nothing was changed. */
export async function updateStatementDraft(
  tx: WriteTx,
  statementId: Id<'statement'>,
  version: number,
  draft: StatementDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('statement')
    .set({ ...toDraftRow(draft), version: version + 1 })
    .where('statement_id', '=', statementId)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Issues a draft, read-only from then on; false like `updateStatementDraft`. The bytes must be in the blob store. */
export async function issueStatement(
  tx: WriteTx,
  statementId: Id<'statement'>,
  version: number,
  copy: { readonly number: string; readonly signedOn: LocalDate | null; readonly issued: IssuedCopy },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('statement')
    .set({
      number: copy.number,
      signed_on: copy.signedOn,
      state: 'issued',
      issued_at: copy.issued.issuedAt,
      issued_file_name: copy.issued.fileName,
      issued_sha256: copy.issued.sha256,
      version: version + 1,
    })
    .where('statement_id', '=', statementId)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Moves an issued statement on: sent, superseded, revoked. Its text stays as it was issued. */
export async function setStatementState(
  tx: WriteTx,
  statementId: Id<'statement'>,
  end: Pick<Statement, 'state' | 'endReason' | 'revokedById'>,
): Promise<void> {
  await tx
    .updateTable('statement')
    .set((of) => ({
      state: end.state,
      end_reason: end.endReason,
      revoked_by_id: end.revokedById,
      version: of('version', '+', 1),
    }))
    .where('statement_id', '=', statementId)
    .execute()
}

function toStatement(row: Selectable<StatementTable>): Versioned<Statement> {
  const { issued_at: issuedAt, issued_file_name: fileName, issued_sha256: sha256 } = row
  return {
    id: row.statement_id,
    number: row.number,
    projectId: row.project_id,
    resolutionId: row.resolution_id,
    kind: row.kind,
    addressee: row.addressee,
    reasons: fromJson(row.reasons),
    conditions: row.conditions,
    exceptionReason: row.exception_reason,
    conflictDisclosed: row.conflict_disclosed === 1,
    signatories: fromJson(row.signatories),
    signedOn: row.signed_on,
    state: row.state,
    issued: issuedAt === null || fileName === null || sha256 === null ? null : { issuedAt, fileName, sha256 },
    supersedesId: row.supersedes_id,
    revokedById: row.revoked_by_id,
    endReason: row.end_reason,
    version: row.version,
  }
}

type DraftColumn = 'kind' | 'addressee' | 'reasons' | 'conditions' | 'exception_reason' | 'conflict_disclosed' | 'signatories'

function toDraftRow(draft: StatementDraft): Pick<StatementTable, DraftColumn> {
  return {
    kind: draft.kind,
    addressee: draft.addressee,
    reasons: toJson(draft.reasons),
    conditions: draft.conditions,
    exception_reason: draft.exceptionReason,
    conflict_disclosed: draft.conflictDisclosed ? 1 : 0,
    signatories: toJson(draft.signatories),
  }
}
