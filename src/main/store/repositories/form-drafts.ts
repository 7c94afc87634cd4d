import type { Instant } from '#shared/basics/instant.ts'
import type { ReadTx, WriteTx } from '../store.ts'

export interface FormDraft {
  readonly content: string
  readonly savedAt: Instant
}

/** What was typed into a form and not sent yet. */
export async function readDraft(tx: ReadTx, key: string): Promise<FormDraft | undefined> {
  const row = await tx.selectFrom('form_draft').selectAll().where('key', '=', key).executeTakeFirst()
  return row && { content: row.content, savedAt: row.saved_at }
}

export async function saveDraft(tx: WriteTx, key: string, draft: FormDraft): Promise<void> {
  await tx
    .insertInto('form_draft')
    .values({ key, content: draft.content, saved_at: draft.savedAt })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ content: draft.content, saved_at: draft.savedAt }))
    .execute()
}

export async function dropDraft(tx: WriteTx, key: string): Promise<void> {
  await tx.deleteFrom('form_draft').where('key', '=', key).execute()
}
