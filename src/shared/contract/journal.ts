import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { LocalDate } from '../basics/local-date.ts'
import type { JournalEntry } from '../domain/journal/journal-entry.ts'
import { answer, localDate } from './shapes.ts'

/** What of the journal is asked for; empty texts ask for everything. */
export interface JournalFilter {
  readonly from: LocalDate | null
  readonly until: LocalDate | null
  /** Beginning of the act, for example `meetings.` or `documents.export`. */
  readonly act: string
  readonly actor: string
  /** Anything that stands in the changes or in the act. */
  readonly text: string
  /** Only entries before this one; null begins with the newest. */
  readonly before: number | null
}

export interface JournalSlice {
  readonly entries: readonly JournalEntry[]
  /** Whether older entries fit as well. */
  readonly hasMore: boolean
  readonly actors: readonly string[]
}

export const journalContract = {
  /** Entries of the journal, newest first, a hundred at a time. */
  list: oc
    .input(
      z.object({
        from: localDate.nullable(),
        until: localDate.nullable(),
        act: z.string().max(80),
        actor: z.string().max(200),
        text: z.string().max(200),
        before: z.int().min(1).nullable(),
      }),
    )
    .output(answer<JournalSlice>()),
}
