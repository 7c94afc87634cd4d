import type { Instant } from '#shared/basics/instant.ts'
import * as drafts from '../../store/repositories/form-drafts.ts'
import type { Deps } from '../deps.ts'

interface StoredDraft {
  readonly content: string | null
  readonly savedAt: Instant | null
}

/** What was typed into a form and not sent yet. */
export async function readDraft(deps: Deps, { key }: { readonly key: string }): Promise<StoredDraft> {
  const draft = await deps.store.read((tx) => drafts.readDraft(tx, key))
  return draft ?? { content: null, savedAt: null }
}

/** Keeps an unfinished form, so that nothing typed is lost. */
export async function saveDraft(
  deps: Deps,
  { key, content }: { readonly key: string; readonly content: string },
): Promise<{ readonly savedAt: Instant }> {
  const savedAt = deps.now()
  await deps.store.scribble((tx) => drafts.saveDraft(tx, key, { content, savedAt }))
  return { savedAt }
}

/** Forgets an unfinished form, because it was sent or given up. */
export async function dropDraft(deps: Deps, { key }: { readonly key: string }): Promise<null> {
  await deps.store.scribble((tx) => drafts.dropDraft(tx, key))
  return null
}
