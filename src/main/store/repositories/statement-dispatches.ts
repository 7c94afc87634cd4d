import type { Id } from '#shared/basics/id.ts'
import type { StatementDispatch, StatementTextModule } from '#shared/domain/statements/statement-dispatch.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { Versioned } from '../versioned.ts'

/** Everything that left, oldest first. */
export async function listDispatches(tx: ReadTx): Promise<readonly StatementDispatch[]> {
  const rows = await tx.selectFrom('statement_dispatch').selectAll().orderBy('sent_at').orderBy('recorded_at').execute()
  return rows.map((row) => ({
    id: row.statement_dispatch_id,
    statementId: row.statement_id,
    sentAt: row.sent_at,
    way: row.way,
    receiver: row.receiver,
    remark: row.remark,
    recordedAt: row.recorded_at,
  }))
}

export async function insertDispatch(tx: WriteTx, dispatch: StatementDispatch): Promise<void> {
  await tx
    .insertInto('statement_dispatch')
    .values({
      statement_dispatch_id: dispatch.id,
      statement_id: dispatch.statementId,
      sent_at: dispatch.sentAt,
      way: dispatch.way,
      receiver: dispatch.receiver,
      remark: dispatch.remark,
      recorded_at: dispatch.recordedAt,
    })
    .execute()
}

/** Texts to write with, by the heading they fit under and their title. */
export async function listStatementModules(tx: ReadTx): Promise<readonly Versioned<StatementTextModule>[]> {
  const rows = await tx.selectFrom('statement_text_module').selectAll().orderBy('field').orderBy('title').execute()
  return rows.map(({ statement_text_module_id: id, field, title, text, version }) => ({ id, field, title, text, version }))
}

export async function insertStatementModule(tx: WriteTx, module: StatementTextModule): Promise<void> {
  const { id, field, title, text } = module
  await tx.insertInto('statement_text_module').values({ statement_text_module_id: id, field, title, text, version: 1 }).execute()
}

export async function deleteStatementModule(tx: WriteTx, moduleId: Id<'statement-text-module'>): Promise<void> {
  await tx.deleteFrom('statement_text_module').where('statement_text_module_id', '=', moduleId).execute()
}
