import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { listEntries } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'

/** The journal entries that concern one record, newest first. */
export function showHistory(deps: Deps, { subjectId }: { readonly subjectId: string }): Promise<readonly JournalEntry[]> {
  return deps.store.read((tx) => listEntries(tx, subjectId))
}
