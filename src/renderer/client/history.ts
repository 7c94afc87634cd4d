import { useSuspenseQuery } from '@tanstack/react-query'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { ask } from './service.ts'

/** What happened to one record, newest first, as the journal has it. */
export function useHistory(subjectId: string): readonly JournalEntry[] {
  return useSuspenseQuery(ask.workspace.history.queryOptions({ input: { subjectId } })).data
}
